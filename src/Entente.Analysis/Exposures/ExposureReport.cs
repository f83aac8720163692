using Entente.Analysis.Status;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>An exchange set against a whole regime.</summary>
public sealed record ExposureReport
{
    internal static readonly Linchpin<ExposureReading> NoLinchpin = new([], null);

    public required string Regime { get; init; }

    /// <summary>What a reader looks at first, then what needs a further fact; within each in the order of the file.</summary>
    public required IReadOnlyList<Exposure> Exposures { get; init; }

    /// <summary>Measures about the same thing that were not in force on the date.</summary>
    public required IReadOnlyList<MeasureNote> History { get; init; }

    /// <summary>Exemptions that speak to the exchange, whether or not a measure would catch it.</summary>
    public required IReadOnlyList<MeasureNote> Protections { get; init; }

    /// <summary>That of the primary exposures that goes furthest; <see cref="ExposureReading.NotCovered"/> where there is none.</summary>
    public ExposureReading Reading { get; init; }

    public required string Sentence { get; init; }

    /// <summary>Without whom <see cref="Reading"/> would be another; empty for a report that was not made from a finding.</summary>
    public Linchpin<ExposureReading> Linchpin { get; init; } = NoLinchpin;

    /// <summary>The same for primary exposures, by measure; where no few voices decide, none.</summary>
    public IReadOnlyDictionary<string, Linchpin<ExposureReading>> Linchpins { get; init; } = new Dictionary<string, Linchpin<ExposureReading>>();

    /// <summary>Null for a secondary exposure, of which it is not sought.</summary>
    public Linchpin<ExposureReading>? LinchpinOf(Exposure exposure) => exposure.Role != MeasureRole.Primary ? null : Linchpins.GetValueOrDefault(exposure.Measure, NoLinchpin);

    public IEnumerable<Exposure> Primary => Exposures.Where(e => e.Role == MeasureRole.Primary);

    public IEnumerable<Exposure> Secondary => Exposures.Where(e => e.Role == MeasureRole.Secondary);
}

/// <summary>A measure that is named without being tested, and why.</summary>
/// <param name="Measure">Id.</param>
public sealed record MeasureNote(string Measure, string Symbol, string Sentence, Verification Verification);
