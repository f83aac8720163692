using Entente.Analysis.Ledgers;
using Entente.Briefs.Wording;
using Entente.Cases.Views;

namespace Entente.Web.Lines;

/// <summary>What is said to go one way.</summary>
/// <param name="Giver">Key of the state.</param>
/// <param name="Words">What stands over the table, or in its place where nothing is said to have gone.</param>
/// <param name="Kinds">In the order of their classes; goods of no stated kind last.</param>
public sealed record FlowTable(string Giver, string Receiver, string Words, IReadOnlyList<FlowKind> Kinds)
{
    public static FlowTable Of(CaseView view, LedgerFlow flow, int most)
    {
        var words = new LedgerWords(view.Brief);
        return new FlowTable(flow.Giver.Key, flow.Receiver.Key, flow.Lines.Count > 0 ? words.Flow(flow) : words.Nothing(flow), [.. flow.Lines.Select(l => FlowKind.Of(view, l, most))]);
    }
}

/// <summary>One kind of goods.</summary>
/// <param name="Item">The first two parts of the class; <see cref="NoKind"/> where the claims name none.</param>
/// <param name="Entries">By time; those without a year, and those without any, last.</param>
/// <param name="More">How many entries are left out.</param>
/// <param name="Totals">What deliveries told apart would come to, in sentences; over all entries.</param>
public sealed record FlowKind(string Item, string Words, IReadOnlyList<FlowEntry> Entries, int More, IReadOnlyList<string> Totals)
{
    /// <summary>No class is called so.</summary>
    public const string NoKind = "not-stated";

    public static FlowKind Of(CaseView view, LedgerLine line, int most) => new(
        line.Item ?? NoKind, LedgerWords.Item(line.Item), [.. line.Entries.Take(most).Select(e => FlowEntry.Of(view, e))], Math.Max(0, line.Entries.Count - most), [.. line.Totals.Select(LedgerWords.Total)]);
}

/// <summary>A finding in the ledger.</summary>
/// <param name="Amounts">The words of the claims; null where none gives an amount.</param>
/// <param name="Stances">Names of marks.</param>
public sealed record FlowEntry(FindingRef Finding, string When, string? Amounts, string Status, IReadOnlyList<string> Stances, string Origins)
{
    public static FlowEntry Of(CaseView view, LedgerEntry entry) => new(
        FindingRef.Of(view, entry.Account.Finding), LedgerWords.When(entry), LedgerWords.Amounts(entry) is { Length: > 0 } amounts ? amounts : null, LedgerWords.Status(entry),
        [.. entry.Account.Finding.Standing.Groups.Select(g => StanceWords.Mark(g.Stance))], LedgerWords.Origins(entry.Account.Origins));
}

/// <summary>What one state is said to need, or to offer.</summary>
public sealed record ProspectList(string Title, IReadOnlyList<ProspectLine> Lines);

/// <param name="Voices">Who stands where on it.</param>
/// <param name="Findings">Where the claims stand.</param>
/// <param name="More">How many findings are left out.</param>
public sealed record ProspectLine(string Words, IReadOnlyList<StandLine> Voices, IReadOnlyList<FindingRef> Findings, int More)
{
    private const int Most = 6;

    public static ProspectLine Of(CaseView view, LedgerProspect prospect, bool isNeed) => new(
        LedgerWords.Prospect(prospect, isNeed), StandLine.Of(view, prospect.Standing), [.. prospect.Findings.Take(Most).Select(f => FindingRef.Of(view, f))], Math.Max(0, prospect.Findings.Count - Most));
}

/// <summary>The voices that take one stance.</summary>
/// <param name="Stance">Name of the mark.</param>
/// <param name="By">"denied by".</param>
public sealed record StandLine(string Stance, string By, string Voices)
{
    public static IReadOnlyList<StandLine> Of(CaseView view, Analysis.Findings.Standing standing) =>
        [.. new Readings(view.Brief).Lines(standing).Select(l => new StandLine(StanceWords.Mark(l.Stance), l.By, l.Voices))];
}
