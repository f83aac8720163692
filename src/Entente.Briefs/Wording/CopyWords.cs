using Entente.Analysis.Copies;

namespace Entente.Briefs.Wording;

internal static class CopyWords
{
    /// <summary>How a document hangs together with an earlier one; to stand before that one's number.</summary>
    public static string Before(CopyKind kind) => kind switch
    {
        CopyKind.Identical => "same words as",
        CopyKind.NearDuplicate => "nearly the same as",
        CopyKind.Rewritten => "takes much from",
        _ => "shares a passage with",
    };
}
