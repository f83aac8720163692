namespace Entente.Records;

/// <summary>
/// The factuality of an event from its holder's point of view: degree of certainty and polarity, after FactBank
/// (Saurí and Pustejovsky 2009).
/// </summary>
public enum Certainty
{
    /// <summary>Uu: the holder does not commit.</summary>
    Unknown,
    /// <summary>CT+: certainly so.</summary>
    Certain,
    /// <summary>CT-: certainly not so.</summary>
    CertainlyNot,
    /// <summary>PR+: probably, planned or expected.</summary>
    Probable,
    /// <summary>PR-: probably not.</summary>
    ProbablyNot,
    /// <summary>PS+: possibly.</summary>
    Possible,
    /// <summary>PS-: possibly not.</summary>
    PossiblyNot,
}

/// <summary>FactBank's labels.</summary>
public static class CertaintyLabels
{
    private static readonly string[] Labels = ["Uu", "CT+", "CT-", "PR+", "PR-", "PS+", "PS-"];

    /// <summary><c>CT+</c> and the like.</summary>
    public static string Label(this Certainty certainty) => Labels[(int)certainty];

    /// <summary>Throws <see cref="FormatException"/> for a label FactBank does not have.</summary>
    public static Certainty Parse(string label) =>
        Array.IndexOf(Labels, label) is var i and >= 0 ? (Certainty)i : throw new FormatException($"'{label}' is no FactBank label.");

    /// <summary>The same degree with the other polarity; <see cref="Certainty.Unknown"/> stays.</summary>
    public static Certainty Negate(this Certainty certainty) => certainty switch
    {
        Certainty.Certain => Certainty.CertainlyNot,
        Certainty.CertainlyNot => Certainty.Certain,
        Certainty.Probable => Certainty.ProbablyNot,
        Certainty.ProbablyNot => Certainty.Probable,
        Certainty.Possible => Certainty.PossiblyNot,
        Certainty.PossiblyNot => Certainty.Possible,
        _ => Certainty.Unknown,
    };
}
