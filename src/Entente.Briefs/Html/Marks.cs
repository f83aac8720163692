using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;

namespace Entente.Briefs.Html;

/// <summary>The drawn marks of the stances: filled, half, ring, question, crossed ring, cross. Each is told by its shape.</summary>
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
}
