using Entente.Analysis.Disagreements;
using Entente.Analysis.Joins;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Why a claim stands in its finding.</summary>
public enum Fit
{
    /// <summary>The claim states what the finding is about.</summary>
    Stated,
    /// <summary>The claim leaves something out (the receiver, the kind of goods), and only one finding goes with what it does say.</summary>
    OnlyOne,
    /// <summary>The claim bears no date that could be resolved; it stands with the most recent finding between the same parties.</summary>
    MostRecent,
    /// <summary>The claim takes up a delivery told just before it ("these deliveries").</summary>
    TakenUp,
    /// <summary>A denial at large, which stands against each single delivery too.</summary>
    Covers,
    /// <summary>The claim names fewer parties, no date or no detail that would tell findings apart; the evidence of the texts puts it here.</summary>
    Alike,
    /// <summary>An analyst has put it here, or taken it from elsewhere.</summary>
    Judged,
}

/// <summary>A claim in its finding.</summary>
public sealed record FindingClaim(Witness Witness, Fit Fit)
{
    /// <summary>What speaks for it where the fit is <see cref="Fit.Alike"/>, the weightiest first.</summary>
    public IReadOnlyList<Evidence> Because { get; init; } = [];
}

/// <summary>
/// Claims that appear to be about the same thing. A sorting for the reader, made by simple rules that anybody can follow; it asserts
/// nothing about the world.
/// </summary>
public sealed record Finding
{
    /// <summary>Depends on what the finding is about alone, so that links to it last.</summary>
    public required string Id { get; init; }

    public required Frame Frame { get; init; }

    /// <summary>Givers, those who accuse, refuse, recognise, launch; all sides of what is done together. Empty where not stated.</summary>
    public required IReadOnlyList<Side> From { get; init; }

    /// <summary>Receivers, the accused, the recognised. Empty where there are none or they are not stated.</summary>
    public required IReadOnlyList<Side> To { get; init; }

    /// <summary>For visits and meetings, those who are named beyond their state, in order of their keys.</summary>
    public IReadOnlyList<Side> People { get; init; } = [];

    /// <summary>The longest item class that the claims share; null where they name none.</summary>
    public string? Item { get; init; }

    /// <summary>For one delivery the amount that the claims give first; null elsewhere.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>For one delivery or event the fullest time that the claims of its first stance give; null elsewhere.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>By stance, voices within a text before authors, then by document and place in the text.</summary>
    public required IReadOnlyList<FindingClaim> Claims { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>Where the claims go apart.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>Each claim once, in the order of <see cref="Claims"/>.</summary>
    public IReadOnlyList<Witness> Witnesses => [.. Claims.Select(c => c.Witness).DistinctBy(w => w.Claim.Id)];

    public int DocumentCount => Claims.Select(c => c.Witness.Document.Id).Distinct().Count();

    /// <summary>True for a transfer, or help, of which the claims say both who gives and who receives.</summary>
    public bool IsDirected => IsPassing && From.Count > 0 && To.Count > 0;

    /// <summary>True where something passes from one to another.</summary>
    public bool IsPassing => Frame is Frame.Transfer or Frame.Aid;
}
