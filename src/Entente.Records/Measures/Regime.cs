namespace Entente.Records.Measures;

/// <summary>The measures that one body has taken against one state, as a reviewed file gives them.</summary>
public sealed record Regime
{
    /// <summary>Short and stable: <c>dprk-un</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required string Name { get; init; }

    /// <summary>The state the measures are directed at, ISO 3166-1 alpha-3.</summary>
    public required string Target { get; init; }

    /// <summary>What that state is called in sentences for the reader.</summary>
    public required string TargetName { get; init; }

    /// <summary>What the file was compiled from.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader should know about the file as a whole before relying on it.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>In the order of the file, which is that of adoption.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Null for an id that the regime does not have.</summary>
    public Measure? this[string id] => Measures.FirstOrDefault(m => m.Id == id);

    /// <summary>The first day on which a later paragraph did the work of <paramref name="measure"/>; null where none does.</summary>
    public DateOnly? OvertakenOn(Measure measure) => measure.OvertakenBy.Select(id => this[id]?.From).Min();

    /// <summary>What narrows the measure: its own exemptions, then those of paragraphs that are exemptions from it.</summary>
    public IEnumerable<Exemption> ExemptionsFrom(Measure measure) =>
        [.. measure.Exemptions, .. Measures.Where(m => m.Exempts.Contains(measure.Id)).SelectMany(m => m.Exemptions.Select(e => e with { Measure = m.Id }))];
}
