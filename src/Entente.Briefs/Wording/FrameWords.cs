using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Kinds of event as headings name them.</summary>
internal static class FrameWords
{
    public static string Heading(Frame frame) => frame switch
    {
        Frame.Transfer => "Transfers",
        Frame.Aid => "Help",
        Frame.Visit => "Visits and meetings",
        Frame.Consult => "Talks",
        Frame.Agree => "Agreements",
        Frame.Cooperate => "Cooperation",
        Frame.Exercise => "Military exercises",
        Frame.Launch => "Launches",
        Frame.Test => "Weapon tests",
        Frame.Sanction => "Sanctions",
        Frame.Accuse => "Accusations",
        Frame.Reject => "Refusals and vetoes",
        Frame.Threaten => "Threats and warnings",
        _ => "Recognition",
    };

    /// <summary>As an address has it.</summary>
    public static string Key(Frame frame) => frame.ToString().ToLowerInvariant();
}
