using Entente.Analysis.Ledgers;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Markdown;

/// <summary>The ledger as tables.</summary>
internal sealed class MarkdownLedger(Brief brief, MarkdownText md)
{
    private readonly LedgerWords words = new(brief);

    public void Write()
    {
        md.Write($"## {LedgerWords.Title}\n\n{(brief.Ledgers.Count == 0 ? LedgerWords.None : LedgerWords.Note)}\n\n");
        foreach (var ledger in brief.Ledgers)
        {
            md.Write($"### {words.Pair(ledger)}\n\n");
            foreach (var flow in ledger.Flows) WriteFlow(flow);
            if (ledger.Either.Count > 0)
                md.Write($"Said to pass between the two, which way is not stated: {string.Join(", ", ledger.Either.Select(a => FormattableString.Invariant($"{FindingWords.Thing(a.Finding)} (§{brief.NumberOf(a.Finding)})")))}.\n\n");
            foreach (var (needs, offers) in new[] { (ledger.States[0], ledger.States[1]), (ledger.States[1], ledger.States[0]) })
            {
                WriteProspects(words.Needs(needs), needs.Needs, isNeed: true);
                WriteProspects(words.Offers(offers), offers.Offers, isNeed: false);
            }
        }
    }

    private void WriteFlow(LedgerFlow flow)
    {
        if (flow.Lines.Count == 0)
        {
            md.Write($"{words.Nothing(flow)}\n\n");
            return;
        }

        md.Write($"#### {words.Flow(flow)}\n\n| What | When | How much | How it stands | Origins | Finding |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var line in flow.Lines)
            foreach (var entry in line.Entries)
                md.Write($"| {LedgerWords.Item(line.Item)} | {LedgerWords.When(entry)} | {(LedgerWords.Amounts(entry) is { Length: > 0 } amounts ? amounts : "not stated")} | {LedgerWords.Status(entry)} | {LedgerWords.Origins(entry.Account.Origins)} | §{brief.NumberOf(entry.Account.Finding)} |\n");
        md.Write($"\n");
        foreach (var line in flow.Lines)
            foreach (var total in line.Totals) md.Write($"{LedgerWords.Item(line.Item)}: {LedgerWords.Total(total)}\n\n");
    }

    private void WriteProspects(string title, IReadOnlyList<LedgerProspect> prospects, bool isNeed)
    {
        if (prospects.Count == 0) return;
        md.Write($"#### {title}\n\n| What | Who says so | Finding |\n| --- | --- | --- |\n");
        foreach (var prospect in prospects)
            md.Write($"| {LedgerWords.Prospect(prospect, isNeed)} | {string.Join("; ", new Readings(brief).Lines(prospect.Standing).Select(l => $"{l.By} {l.Voices}"))} | {string.Join(", ", prospect.Findings.Select(f => FormattableString.Invariant($"§{brief.NumberOf(f)}")))} |\n");
        md.Write($"\n");
    }
}
