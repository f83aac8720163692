using Entente.Analysis.Matters;
using Entente.Analysis.Passages;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Html;

/// <summary>Each matter with its reading, its standing, its disagreements and its claims in their own words.</summary>
internal static class MatterSection
{
    public static string Anchor(string section) => "matters-" + string.Join('-', section.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));

    public static void Write(HtmlWriter html, Brief brief)
    {
        html.Write($"""
            <section id="matters" aria-labelledby="matters-title">
            <h2 id="matters-title">The matters</h2>

            """);
        if (brief.Matters.Count == 0) html.Write($"<p>No claim about dealings between states was found in these documents.</p>\n");
        foreach (var section in brief.Matters.GroupBy(MatterWords.Section))
        {
            html.Write($"""<h3 id="{Anchor(section.Key)}">{section.Key}</h3>{"\n"}""");
            foreach (var matter in section) WriteMatter(html, brief, matter);
        }

        html.Write($"</section>\n");
    }

    private static void WriteMatter(HtmlWriter html, Brief brief, Matter matter)
    {
        var (words, readings) = (new MatterWords(brief.Names), new Readings(brief));
        html.Write($"""
            <article class="matter" id="{matter.Id}" aria-labelledby="{matter.Id}-title">
            <h4 id="{matter.Id}-title"><span class="number">§{brief.NumberOf(matter)}</span> <bdi>{words.Title(matter)}</bdi></h4>
            <p class="reading">{readings.Of(matter)}</p>
            <p class="standing">{(HtmlWriter h) => WriteMarks(h, matter)}<span class="outcome">{Listing.Capital(StanceWords.Word(matter.Standing.Outcome))}</span> · {Counts.Of(matter)}</p>

            """);
        foreach (var difference in matter.Differences) WriteDifference(html, readings, difference);
        html.Write($"""<ol class="claims">{"\n"}""");
        foreach (var claim in matter.Claims) WriteClaim(html, brief, readings, matter, claim);
        html.Write($"</ol>\n</article>\n");
    }

    private static void WriteMarks(HtmlWriter html, Matter matter)
    {
        foreach (var group in matter.Standing.Groups) Marks.Write(html, group.Stance);
    }

    private static void WriteDifference(HtmlWriter html, Readings readings, Difference difference)
    {
        html.Write($"""<div class="difference"><p><b>{DifferenceWords.Of(difference.Kind)}</b></p><ul>""");
        foreach (var value in difference.Values)
            html.Write($"""<li><bdi>{DifferenceWords.Value(value)}</bdi> <span class="by">— <bdi>{readings.Subjects(value.Witnesses)}</bdi></span></li>""");
        html.Write($"</ul></div>\n");
    }

    private static void WriteClaim(HtmlWriter html, Brief brief, Readings readings, Matter matter, MatterClaim entry)
    {
        var (claim, document) = (entry.Witness.Claim, entry.Witness.Document);
        html.Write($"""
            <li class="claim {StanceWords.Mark(entry.Witness.Stance)}">
            <p class="said">{(HtmlWriter h) => Marks.Write(h, entry.Witness.Stance)}<span><bdi>{readings.OfClaim(matter, entry.Witness)}</bdi> {(HtmlWriter h) => WriteCertainty(h, claim.Certainty)}</span></p>

            """);
        Quotations.WriteInSentence(html, document, claim.Evidence);
        var particulars = new RoleWords(brief.Names, Passage.Around(document.Text, document.Body, claim.Evidence)).Of(claim.Roles);
        if (particulars.Count > 0)
        {
            html.Write($"""<dl class="roles">""");
            foreach (var (role, value) in particulars) html.Write($"<div><dt>{role}</dt><dd><bdi>{value}</bdi></dd></div>");
            html.Write($"</dl>\n");
        }

        if (entry.Witness.Statement is { } statement && PathWords.Voice(statement) is { Count: > 0 } path) html.Write($"""<p class="path"><bdi>{string.Join(" · ", path)}</bdi></p>{"\n"}""");
        if (FitWords.Of(entry.Fit) is { } fit) html.Write($"""<p class="fit">{fit}</p>{"\n"}""");
        html.Write($"""<p class="source">{(HtmlWriter h) => Quotations.WriteSource(h, brief, document, [claim.Evidence])} · rule <code>{claim.Rule}</code>{(claim.CertaintyPath.Count > 0 ? " · certainty by " + string.Join(" › ", claim.CertaintyPath) : "")}</p></li>{"\n"}""");
    }

    public static void WriteCertainty(HtmlWriter html, Certainty certainty) =>
        html.Write($"""<span class="certainty"><span class="degree">{StanceWords.Word(certainty)}</span> <abbr title="FactBank: {StanceWords.Word(certainty)}">{certainty.Label()}</abbr></span>""");
}
