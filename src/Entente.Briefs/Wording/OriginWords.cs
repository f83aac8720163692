using Entente.Analysis.Origins;

namespace Entente.Briefs.Wording;

/// <summary>Why origins are merged.</summary>
internal static class OriginWords
{
    public static string Of(MergeGround ground) => ground switch
    {
        MergeGround.SameVoice => "Both are the same voice, or speak for the same state or body.",
        MergeGround.Hearsay => "A text says “reportedly” where it names a source beside it.",
        MergeGround.Retold => "A text names a paper or agency whose own report is in the case; it goes back to what that report goes back to.",
        MergeGround.Copy => "One document is a copy of the other, or takes the passage over.",
        _ => AccountWords.Why(ground),
    };
}
