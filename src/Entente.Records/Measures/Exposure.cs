namespace Entente.Records.Measures;

/// <summary>What the record says about one element of a measure.</summary>
public enum ElementState
{
    /// <summary>Not in dispute: who a party is, that a paragraph was in force on a day.</summary>
    Met,
    /// <summary>Somebody says so.</summary>
    Alleged,
    /// <summary>Nobody says.</summary>
    Unknown,
    /// <summary>The record speaks against it.</summary>
    NotMet,
}

/// <summary>What a measure is made of, in the order in which it is tested.</summary>
public enum ElementKind
{
    /// <summary>The target state takes part.</summary>
    Party,
    /// <summary>The thing passes the way that the measure is about.</summary>
    Direction,
    /// <summary>What passes is what the measure names.</summary>
    Item,
    /// <summary>On the day in question.</summary>
    InForce,
    /// <summary>The amount is above what is allowed.</summary>
    Cap,
    /// <summary>Met or alleged where the exchange is exempt.</summary>
    Exemption,
    /// <summary>What would have to be shown beyond the others.</summary>
    Condition,
}

/// <summary>How an exchange stands to a measure. None of them says that anything happened or that anybody broke a rule.</summary>
public enum ExposureReading
{
    /// <summary>What is said to have happened is what the measure is about.</summary>
    Engages,
    /// <summary>The same, but the record has plans, offers or possibilities alone.</summary>
    WouldEngage,
    /// <summary>Something the measure turns on is not known.</summary>
    MayEngage,
    /// <summary>A cap without what it is counted by, or denials alone.</summary>
    CannotBeJudged,
    /// <summary>What is said fits an exemption.</summary>
    Exempt,
    /// <summary>No measure of the regime is about it.</summary>
    NotCovered,
}

/// <summary>One element of a measure set against the record.</summary>
/// <param name="Kind">Which element.</param>
/// <param name="State">How it stands.</param>
/// <param name="Sentence">For the reader, in plain words.</param>
/// <param name="Claims">Ids of the claims that the state rests on.</param>
/// <param name="Against">Ids of the claims that speak against it.</param>
public sealed record ExposureElement(ElementKind Kind, ElementState State, string Sentence, IReadOnlyList<string> Claims, IReadOnlyList<string> Against);

/// <summary>An exchange set against a measure, element by element.</summary>
public sealed record Exposure
{
    /// <summary>Stable: a hash of exchange, regime and measure.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the finding or whatever else the exchange was made from.</summary>
    public required string Exchange { get; init; }

    /// <summary>Id of the regime.</summary>
    public required string Regime { get; init; }

    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>How the measure is cited.</summary>
    public required string Symbol { get; init; }

    /// <summary>Whether it is looked at first, for this exchange.</summary>
    public MeasureRole Role { get; init; }

    /// <summary>In the order of their kinds; those that the measure has.</summary>
    public required IReadOnlyList<ExposureElement> Elements { get; init; }

    /// <summary>What follows from the elements and from how far the exchange went.</summary>
    public ExposureReading Reading { get; init; }

    /// <summary>Why that reading, in a sentence.</summary>
    public required string Because { get; init; }

    /// <summary>That of the measure.</summary>
    public Verification Verification { get; init; }

    /// <summary>Null for an element that the measure does not have.</summary>
    public ExposureElement? this[ElementKind kind] => Elements.FirstOrDefault(e => e.Kind == kind);
}
