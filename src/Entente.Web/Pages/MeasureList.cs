using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records.Measures;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Measures to which findings come with one reading.</summary>
/// <param name="Key">As addresses have it.</param>
/// <param name="First">Those that are looked at first for one finding at least, with most findings first.</param>
/// <param name="Further">Those for which a further fact would have to be shown.</param>
public sealed record ReadingGroup(string Key, string Heading, string Meaning, IReadOnlyList<MeasureRow> First, IReadOnlyList<MeasureRow> Further);

/// <summary>A measure that nothing in the case comes to.</summary>
/// <param name="Why">Why no exchange can be set against it; null where one could.</param>
public sealed record UntouchedLine(MeasureRef Measure, string Names, string? Why);

/// <summary>A finding that no measure is about.</summary>
/// <param name="LeftAside">What a paragraph leaves aside expressly.</param>
public sealed record UncoveredLine(FindingRow Finding, IReadOnlyList<string> LeftAside);

/// <summary>One regime set against the case.</summary>
/// <param name="Source">What its file was compiled from.</param>
/// <param name="Doubts">What to know before relying on it.</param>
/// <param name="Uncovered">Findings that name the target state and that no row is about.</param>
/// <param name="Untold">Findings of which nobody says what passes.</param>
/// <param name="MoreUntold">How many of those are left out.</param>
/// <param name="Untested">How many findings were not tried: they do not name the target state, or are no dealing that a measure could be about.</param>
public sealed record RegimeBlock(
    string Id, string Name, string Target, string Source, IReadOnlyList<string> Doubts, IReadOnlyList<ReadingGroup> Groups, IReadOnlyList<UntouchedLine> Untouched,
    Slice<UncoveredLine> Uncovered, IReadOnlyList<FindingRef> Untold, int MoreUntold, int Untested);

/// <summary>What of the case would engage which measures.</summary>
public sealed record MeasureList(
    string? Reading, string? Regime, string? Resolution, string? Item, IReadOnlyList<Choice> Readings, IReadOnlyList<Choice> RegimeChoices, IReadOnlyList<Choice> Resolutions, IReadOnlyList<Choice> Items,
    IReadOnlyList<RegimeBlock> Regimes)
{
    private const int MostUntold = 20;

    public static MeasureList Of(CaseView view, PageQuery query)
    {
        var regimes = view.Measures.Regimes;
        var touched = regimes.SelectMany(r => r.Measures).Where(m => m.Exposures.Count > 0).ToList();
        List<Choice> readings = [.. ReadingKeys.All.Select(r => new Choice(ReadingKeys.Of(r), MeasureWords.Heading(r), touched.Count(m => m.Exposures.Any(e => e.Exposure.Reading == r))))];
        List<Choice> names = [.. regimes.Select(r => new Choice(r.Regime.Id, r.Regime.Name, r.Measures.Count(m => m.Exposures.Count > 0)))];
        List<Choice> resolutions = [.. touched.CountBy(m => m.Measure.Resolution, StringComparer.Ordinal).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Choice(p.Key, p.Key, p.Value))];
        List<Choice> items = [.. touched.SelectMany(m => ItemsOf(m.Measure)).CountBy(i => i, StringComparer.Ordinal).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => new Choice(p.Key, Listing.Capital(ItemWords.Of(p.Key)), p.Value))];
        var (reading, regime) = (query.OneOf("reading", readings.Select(r => r.Value)), query.OneOf("regime", names.Select(n => n.Value)));
        var (resolution, item) = (query.OneOf("resolution", resolutions.Select(r => r.Value)), query.OneOf("item", items.Select(i => i.Value)));
        return new MeasureList(
            reading, regime, resolution, item, readings, names, resolutions, items,
            [.. regimes.Where(r => regime is null || r.Regime.Id == regime).Select(r => Block(view, r, query, ReadingKeys.Parse(reading), m => (resolution is null || m.Resolution == resolution) && (item is null || ItemsOf(m).Contains(item))))]);
    }

    private static RegimeBlock Block(CaseView view, RegimeInCase entry, PageQuery query, ExposureReading? reading, Func<Measure, bool> isAsked)
    {
        var asked = entry.Measures.Where(m => isAsked(m.Measure)).ToList();
        return new RegimeBlock(
            entry.Regime.Id, entry.Regime.Name, entry.Regime.TargetName, entry.Regime.Source, entry.Regime.Doubts,
            [.. ReadingKeys.All.Where(r => reading is null || r == reading).Select(r => Group(view, asked, r)).Where(g => g.First.Count + g.Further.Count > 0)],
            [.. asked.Where(m => m.Exposures.Count == 0).Select(m => new UntouchedLine(MeasureRef.Of(view, m.Regime, m.Measure), m.Measure.Names, m.Measure.Untestable))],
            Slice.From(entry.Uncovered, query, 25)
                .Select(u => new UncoveredLine(FindingRow.Of(view, u.Account), [.. u.Report.Protections.Select(p => $"{p.Symbol} ({MeasureWords.Of(p.Verification)}): {p.Sentence}")])),
            [.. entry.Untold.Take(MostUntold).Select(a => FindingRef.Of(view, a.Finding))], Math.Max(0, entry.Untold.Count - MostUntold), entry.Untested);
    }

    private static ReadingGroup Group(CaseView view, IReadOnlyList<MeasureInCase> measures, ExposureReading reading)
    {
        var rows = measures.Select(m => (Entry: m, Exposures: m.Exposures.Where(e => e.Exposure.Reading == reading).ToList())).Where(m => m.Exposures.Count > 0)
            .Select(m => MeasureRow.Of(view, m.Entry, m.Exposures)).OrderByDescending(r => r.Findings - r.Further).ThenByDescending(r => r.Findings).ToList();
        return new ReadingGroup(ReadingKeys.Of(reading), MeasureWords.Heading(reading), MeasureWords.Meaning(reading), rows.FindAll(r => r.Findings > r.Further), rows.FindAll(r => r.Findings == r.Further));
    }

    // To two parts of the path, as the ledger has them.
    private static IEnumerable<string> ItemsOf(Measure measure) =>
        measure.Items.Concat(measure.Also.SelectMany(a => a.Items)).Select(i => string.Join('.', i.Split('.').Take(2))).Distinct(StringComparer.Ordinal);
}
