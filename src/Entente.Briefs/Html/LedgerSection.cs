using Entente.Analysis.Findings;
using Entente.Analysis.Ledgers;
using Entente.Briefs.Pictures;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Html;

/// <summary>For two states at a time: what is said to go each way, by kind and time, and what each is said to need and to offer.</summary>
internal static class LedgerSection
{
    public static void Write(HtmlWriter html, Brief brief)
    {
        html.Write($"""
            <section id="ledger" aria-labelledby="ledger-title">
            <h2 id="ledger-title">{LedgerWords.Title}</h2>

            """);
        if (brief.Ledgers.Count == 0) html.Write($"<p>{LedgerWords.None}</p>\n");
        else html.Write($"""<p class="note">{LedgerWords.Note}</p>{"\n"}""");
        for (var i = 0; i < brief.Ledgers.Count; i++) WriteLedger(html, brief, brief.Ledgers[i], i + 1);
        html.Write($"</section>\n");
    }

    private static void WriteLedger(HtmlWriter html, Brief brief, Ledger ledger, int number)
    {
        var words = new LedgerWords(brief);
        html.Write($"""<h3 id="ledger-{number}"><bdi>{words.Pair(ledger)}</bdi></h3>{"\n"}""");
        for (var i = 0; i < ledger.Flows.Count; i++)
        {
            if (ledger.Flows[i].Lines.Count == 0) html.Write($"<p><bdi>{words.Nothing(ledger.Flows[i])}</bdi></p>\n");
            else WriteFlow(html, brief, words, ledger.Flows[i], $"ledger-{number}-{i + 1}");
        }

        if (ledger.Either.Count > 0)
        {
            html.Write($"""<p>Said to pass between the two, which way is not stated: """);
            for (var i = 0; i < ledger.Either.Count; i++) html.Write($"""{(i > 0 ? ", " : "")}<a href="#{ledger.Either[i].Finding.Id}">{FindingWords.Thing(ledger.Either[i].Finding)}</a> <span class="number">§{brief.NumberOf(ledger.Either[i].Finding)}</span>""");
            html.Write($".</p>\n");
        }

        if (!ledger.States.Any(s => s.Needs.Count + s.Offers.Count > 0)) return;
        html.Write($"""<div class="prospects">{"\n"}""");
        foreach (var (needs, offers) in new[] { (ledger.States[0], ledger.States[1]), (ledger.States[1], ledger.States[0]) })
        {
            WriteProspects(html, brief, words.Needs(needs), needs.Needs, isNeed: true);
            WriteProspects(html, brief, words.Offers(offers), offers.Offers, isNeed: false);
        }

        html.Write($"</div>\n");
    }

    private static void WriteFlow(HtmlWriter html, Brief brief, LedgerWords words, LedgerFlow flow, string id)
    {
        html.Write($"""
            <div class="scroll" role="region" aria-labelledby="{id}" tabindex="0">
            <table class="events ledger" role="table"><caption id="{id}"><bdi>{words.Flow(flow)}</bdi></caption>
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">What</th><th scope="col" role="columnheader">When</th><th scope="col" role="columnheader">How much</th><th scope="col" role="columnheader">How it stands</th><th scope="col" role="columnheader">Origins</th><th scope="col" role="columnheader">Finding</th></tr></thead>

            """);
        foreach (var line in flow.Lines)
        {
            html.Write($"""<tbody role="rowgroup">{"\n"}""");
            for (var i = 0; i < line.Entries.Count; i++)
            {
                html.Write($"""<tr role="row">""");
                if (i == 0) html.Write($"""<th scope="rowgroup" role="rowheader" rowspan="{line.Entries.Count + (line.Totals.Count > 0 ? 1 : 0)}">{LedgerWords.Item(line.Item)}</th>""");
                WriteEntry(html, brief, line.Entries[i]);
                html.Write($"</tr>\n");
            }

            if (line.Totals.Count > 0)
                html.Write($"""<tr role="row" class="total"><td role="cell" colspan="5">{string.Join(" ", line.Totals.Select(LedgerWords.Total))}</td></tr>{"\n"}""");
            html.Write($"</tbody>\n");
        }

        html.Write($"</table></div>\n");
    }

    private static void WriteEntry(HtmlWriter html, Brief brief, LedgerEntry entry)
    {
        var finding = entry.Account.Finding;
        html.Write($"""<td role="cell">{LedgerWords.When(entry)}</td><td role="cell"{(HtmlWriter h) => Empty(h, LedgerWords.Amounts(entry))}><bdi>{(LedgerWords.Amounts(entry) is { Length: > 0 } amounts ? amounts : "not stated")}</bdi></td>""");
        html.Write($"""<td role="cell">{(HtmlWriter h) => WriteMarks(h, finding.Standing)} {LedgerWords.Status(entry)}</td><td role="cell"><span class="narrow">Origins: </span>{LedgerWords.Origins(entry.Account.Origins)}</td>""");
        html.Write($"""<td role="cell"><a href="#{finding.Id}" aria-label="Finding {brief.NumberOf(finding)}">§{brief.NumberOf(finding)}</a></td>""");
    }

    private static void Empty(HtmlWriter html, string words)
    {
        if (words.Length == 0) html.Write($""" class="unsaid" """);
    }

    private static void WriteProspects(HtmlWriter html, Brief brief, string title, IReadOnlyList<LedgerProspect> prospects, bool isNeed)
    {
        html.Write($"""<div><h4><bdi>{title}</bdi></h4>{"\n"}""");
        if (prospects.Count == 0) html.Write($"""<p class="note">Nothing in these documents.</p>{"\n"}""");
        else
        {
            html.Write($"""<ul class="prospect">{"\n"}""");
            foreach (var prospect in prospects)
            {
                html.Write($"""<li><span class="thing">{LedgerWords.Prospect(prospect, isNeed)}</span> """);
                foreach (var finding in prospect.Findings) html.Write($"""<a class="number" href="#{finding.Id}">§{brief.NumberOf(finding)}</a> """);
                html.Write($"""<ul class="stances">""");
                foreach (var (stance, by, voices) in new Readings(brief).Lines(prospect.Standing))
                    html.Write($"""<li>{(HtmlWriter h) => Marks.Write(h, stance)}<span>{by} <bdi>{voices}</bdi></span></li>""");
                html.Write($"</ul></li>\n");
            }

            html.Write($"</ul>\n");
        }

        html.Write($"</div>\n");
    }

    private static void WriteMarks(HtmlWriter html, Standing standing)
    {
        foreach (var group in standing.Groups) Marks.Write(html, group.Stance);
    }
}
