using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Pictures;

/// <summary>
/// The drawn marks, each told by its shape. Of stances: filled, half, ring, question, crossed ring, cross. Of statuses: one dot for one voice and three for several,
/// a box ticked, half full or crossed where parties speak or all deny, two arrows that meet, one that turns back, a clock, an empty lozenge.
/// </summary>
internal static class Marks
{
    /// <summary>Drawn once; every mark on the page refers to it.</summary>
    public const string Definitions = """
        <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
        <symbol id="mark-asserted" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.5" fill="currentColor"/></symbol>
        <symbol id="mark-expected" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/></symbol>
        <symbol id="mark-possible" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 2.1"/></symbol>
        <symbol id="mark-open" viewBox="0 0 16 16"><path d="M8 .8 15.2 8 8 15.2.8 8z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M6.2 6.4a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.2" fill="none" stroke="currentColor" stroke-width="1.3"/><circle cx="8" cy="11.2" r=".9" fill="currentColor"/></symbol>
        <symbol id="mark-doubted" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="m3.8 12.2 8.4-8.4" stroke="currentColor" stroke-width="1.6"/></symbol>
        <symbol id="mark-denied" viewBox="0 0 16 16"><path d="m2.5 2.5 11 11m0-11-11 11" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/></symbol>
        <symbol id="status-alleged" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4"/><circle cx="8" cy="8" r="2.5" fill="currentColor"/></symbol>
        <symbol id="status-reported" viewBox="0 0 16 16"><circle cx="8" cy="4" r="3.1" fill="currentColor"/><circle cx="4" cy="11.6" r="3.1" fill="currentColor"/><circle cx="12" cy="11.6" r="3.1" fill="currentColor"/></symbol>
        <symbol id="status-confirmed" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M1.5 1.5h13v13h-13zM3.4 8.3l1.5-1.5 2 2 4.2-4.2 1.5 1.5-5.7 5.7z" fill="currentColor"/></symbol>
        <symbol id="status-partly-confirmed" viewBox="0 0 16 16"><path d="M2.2 2.2h11.6v11.6H2.2z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M2.2 2.2v11.6h11.6z" fill="currentColor"/></symbol>
        <symbol id="status-contested" viewBox="0 0 16 16"><path d="M.8 2 7.3 8 .8 14zM15.2 2 8.7 8l6.5 6z" fill="currentColor"/></symbol>
        <symbol id="status-denied-only" viewBox="0 0 16 16"><path d="M1.9 1.9h12.2v12.2H1.9z" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="m4.7 4.7 6.6 6.6m0-6.6-6.6 6.6" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></symbol>
        <symbol id="status-retracted" viewBox="0 0 16 16"><path d="M2.5 5.2h7.3a3.9 3.9 0 0 1 0 7.8H5.5M6 1.7 2.5 5.2 6 8.7" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></symbol>
        <symbol id="status-planned" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M8 4.2V8l2.9 1.9" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></symbol>
        <symbol id="status-open" viewBox="0 0 16 16"><path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3.2 1.6"/></symbol>
        </defs></svg>

        """;

    /// <summary>What the marks mean, where they are seen.</summary>
    public static void WriteKey(HtmlWriter html)
    {
        html.Write($"""<ul class="key" aria-label="Marks">""");
        foreach (var stance in Stances.All) html.Write($"""<li>{(HtmlWriter h) => Write(h, stance)}{StanceWords.Word(stance)}</li>""");
        html.Write($"</ul>\n");
    }

    public static void Write(HtmlWriter html, Stance stance) =>
        html.Write($"""<svg class="mark {StanceWords.Mark(stance)}" aria-hidden="true" focusable="false"><use href="#mark-{StanceWords.Mark(stance)}"/></svg>""");

    public static void Write(HtmlWriter html, FindingStatus status) =>
        html.Write($"""<svg class="mark {Name(status)}" aria-hidden="true" focusable="false"><use href="#{Name(status)}"/></svg>""");

    /// <summary>On a drawing, with its middle at the place.</summary>
    public static void Draw(HtmlWriter html, Stance stance, double x, double y, double size = 14) => Draw(html, StanceWords.Mark(stance), "mark-" + StanceWords.Mark(stance), x, y, size);

    /// <summary>On a drawing, with its middle at the place.</summary>
    public static void Draw(HtmlWriter html, FindingStatus status, double x, double y, double size = 14) => Draw(html, Name(status), Name(status), x, y, size);

    /// <summary>The shapes of the statuses that are seen, in the order in which the rules are tried.</summary>
    public static void WriteKey(HtmlWriter html, IEnumerable<FindingStatus> seen)
    {
        html.Write($"""<ul class="key of-drawing" aria-label="Shapes">""");
        foreach (var status in seen.Distinct().Order()) html.Write($"""<li>{(HtmlWriter h) => Write(h, status)}{AccountWords.Word(status)}</li>""");
        html.Write($"</ul>\n");
    }

    /// <summary>Class and symbol of the status.</summary>
    public static string Name(FindingStatus status) => status switch
    {
        FindingStatus.Retracted => "status-retracted",
        FindingStatus.DeniedOnly => "status-denied-only",
        FindingStatus.PartlyConfirmed => "status-partly-confirmed",
        FindingStatus.Contested => "status-contested",
        FindingStatus.Confirmed => "status-confirmed",
        FindingStatus.Reported => "status-reported",
        FindingStatus.Alleged => "status-alleged",
        FindingStatus.Planned => "status-planned",
        _ => "status-open",
    };

    private static void Draw(HtmlWriter html, string tone, string symbol, double x, double y, double size) =>
        html.Write($"""<use class="mark {tone}" href="#{symbol}" x="{SvgText.N(x - size / 2)}" y="{SvgText.N(y - size / 2)}" width="{SvgText.N(size)}" height="{SvgText.N(size)}"/>""");
}
