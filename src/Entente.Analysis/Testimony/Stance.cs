using Entente.Records;

namespace Entente.Analysis.Testimony;

/// <summary>Where a voice stands on a finding: FactBank's seven values folded to what a reader has to tell apart at a glance.</summary>
public enum Stance
{
    /// <summary>CT+.</summary>
    Asserted,
    /// <summary>PR+: likely, planned or expected.</summary>
    Expected,
    /// <summary>PS+.</summary>
    Possible,
    /// <summary>Uu: the voice does not commit.</summary>
    Open,
    /// <summary>PR- and PS-.</summary>
    Doubted,
    /// <summary>CT-: denied, or said not to be so.</summary>
    Denied,
}

public static class Stances
{
    /// <summary>In the order in which a reader wants them.</summary>
    public static IReadOnlyList<Stance> All { get; } = [Stance.Asserted, Stance.Expected, Stance.Possible, Stance.Open, Stance.Doubted, Stance.Denied];

    public static Stance Of(Certainty certainty) => certainty switch
    {
        Certainty.Certain => Stance.Asserted,
        Certainty.Probable => Stance.Expected,
        Certainty.Possible => Stance.Possible,
        Certainty.ProbablyNot or Certainty.PossiblyNot => Stance.Doubted,
        Certainty.CertainlyNot => Stance.Denied,
        _ => Stance.Open,
    };
}
