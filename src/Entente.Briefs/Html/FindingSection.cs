using Entente.Analysis.Accounts;
using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Analysis.Passages;
using Entente.Analysis.Testimony;
using Entente.Briefs.Pictures;
using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Html;

/// <summary>Each finding with its reading, its standing, its disagreements and its claims in their own words.</summary>
internal static class FindingSection
{
    public static string Anchor(string section) => "findings-" + string.Join('-', section.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));

    public static void Write(HtmlWriter html, Brief brief)
    {
        html.Write($"""
            <section id="findings" aria-labelledby="findings-title">
            <h2 id="findings-title">The findings</h2>

            """);
        if (brief.Findings.Count == 0) html.Write($"<p>No claim about dealings between states was found in these documents.</p>\n");
        foreach (var section in brief.Findings.GroupBy(FindingWords.Section))
        {
            html.Write($"""<h3 id="{Anchor(section.Key)}">{section.Key}</h3>{"\n"}""");
            foreach (var finding in section) WriteFinding(html, brief, finding);
        }

        html.Write($"</section>\n");
    }

    private static void WriteFinding(HtmlWriter html, Brief brief, Finding finding)
    {
        var (words, readings) = (new FindingWords(brief.Names), new Readings(brief));
        html.Write($"""
            <article class="finding" id="{finding.Id}" aria-labelledby="{finding.Id}-title">
            <h4 id="{finding.Id}-title"><span class="number">§{brief.NumberOf(finding)}</span> <bdi>{words.Title(finding)}</bdi></h4>
            <p class="reading">{readings.Of(finding)}</p>
            <p class="standing">{(HtmlWriter h) => WriteMarks(h, finding)}<span class="outcome">{Listing.Capital(Brief.StatusOf(brief.AccountOf(finding)))}</span> · {Counts.Of(brief.AccountOf(finding))}</p>

            """);
        WriteAccount(html, brief, brief.AccountOf(finding));
        WritePictures(html, brief, finding);
        foreach (var difference in finding.Differences) WriteDifference(html, brief, readings, difference);
        html.Write($"""<ol class="claims">{"\n"}""");
        foreach (var claim in finding.Claims) WriteClaim(html, brief, readings, finding, claim);
        html.Write($"</ol>\n</article>\n");
    }

    private static void WriteAccount(HtmlWriter html, Brief brief, FindingAccount account)
    {
        html.Write($"""<dl class="account">{"\n"}""");
        foreach (var (name, line) in new AccountWords(brief).Lines(account)) html.Write($"<div><dt>{name}</dt><dd><bdi>{line}</bdi></dd></div>\n");
        html.Write($"</dl>\n");
        var measures = account.Exposures.SelectMany(AccountWords.Measures).ToList();
        if (measures.Count == 0) return;
        html.Write($"""<ul class="measures">{"\n"}""");
        foreach (var measure in measures) html.Write($"<li>{measure}</li>\n");
        html.Write($"</ul>\n");
    }

    private static void WritePictures(HtmlWriter html, Brief brief, Finding finding)
    {
        if (StatusSteps.IsDrawn(brief, finding))
        {
            html.Write($"""<div class="scroll drawing" role="region" aria-label="Finding {brief.NumberOf(finding)}: how its status changed, drawn" tabindex="0">{"\n"}""");
            StatusSteps.Write(html, brief, finding, PictureLinks.Brief);
            html.Write($"</div>\n<details><summary>The status as a list</summary>");
            StatusSteps.WriteList(html, brief, finding, PictureLinks.Brief);
            html.Write($"</details>\n");
        }

        if (!OriginTree.IsDrawn(brief, finding)) return;
        html.Write($"""<div class="scroll drawing" role="region" aria-label="Finding {brief.NumberOf(finding)}: what it goes back to, drawn" tabindex="0">{"\n"}""");
        OriginTree.Write(html, brief, finding, PictureLinks.Brief);
        html.Write($"</div>\n<details><summary>The origins as a table</summary>");
        OriginTable.Write(html, brief, finding, PictureLinks.Brief);
        html.Write($"</details>\n");
    }

    private static void WriteMarks(HtmlWriter html, Finding finding)
    {
        foreach (var group in finding.Standing.Groups) Marks.Write(html, group.Stance);
    }

    private static void WriteDifference(HtmlWriter html, Brief brief, Readings readings, Difference difference)
    {
        html.Write($"""<div class="difference"><p><b>{DifferenceWords.Of(difference.Kind)}</b></p><ul>""");
        var words = new DifferenceWords(brief);
        foreach (var value in difference.Values)
            html.Write($"""<li><bdi>{words.Value(difference.Kind, value)}</bdi> <span class="by">— <bdi>{readings.Subjects(value.Witnesses)}{words.Note(difference, value)}</bdi></span></li>""");
        html.Write($"</ul></div>\n");
    }

    private static void WriteClaim(HtmlWriter html, Brief brief, Readings readings, Finding finding, FindingClaim entry)
    {
        var (claim, document) = (entry.Witness.Claim, entry.Witness.Document);
        html.Write($"""
            <li class="claim {StanceWords.Mark(entry.Witness.Stance)}">
            <p class="said">{(HtmlWriter h) => Marks.Write(h, entry.Witness.Stance)}<span><bdi>{readings.OfClaim(finding, entry.Witness)}</bdi> {(HtmlWriter h) => WriteCertainty(h, claim.Certainty)}</span></p>

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
        if (FitWords.Of(entry) is { } fit) html.Write($"""<p class="fit">{fit}</p>{"\n"}""");
        html.Write($"""<p class="source">{(HtmlWriter h) => Quotations.WriteSource(h, brief, document, [claim.Evidence])} · rule <code>{claim.Rule}</code>{(claim.CertaintyPath.Count > 0 ? " · certainty by " + string.Join(" › ", claim.CertaintyPath) : "")}</p></li>{"\n"}""");
    }

    public static void WriteCertainty(HtmlWriter html, Certainty certainty) =>
        html.Write($"""<span class="certainty"><span class="degree">{StanceWords.Word(certainty)}</span> <abbr title="FactBank: {StanceWords.Word(certainty)}">{certainty.Label()}</abbr></span>""");
}
