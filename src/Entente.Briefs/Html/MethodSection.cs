using Entente.Analysis.Testimony;
using Entente.Briefs.Pictures;
using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Html;

/// <summary>Legend and method.</summary>
internal static class MethodSection
{
    public static void Write(HtmlWriter html, Brief brief)
    {
        html.Write($"""
            <section id="method" aria-labelledby="method-title">
            <h2 id="method-title">How to read this brief</h2>

            """);
        foreach (var paragraph in MethodWords.Paragraphs) html.Write($"<p>{paragraph}</p>\n");
        html.Write($"""
            <h3 id="certainty-scale">The certainty scale</h3>
            <div class="scroll" role="region" aria-labelledby="certainty-scale" tabindex="0">
            <table class="scale"><thead><tr><th scope="col">Mark</th><th scope="col">FactBank</th><th scope="col">In words</th><th scope="col">Meaning</th></tr></thead><tbody>

            """);
        foreach (var (certainty, meaning) in MethodWords.Scale)
            html.Write($"""<tr><td>{(HtmlWriter h) => Marks.Write(h, Stances.Of(certainty))}</td><th scope="row">{certainty.Label()}</th><td>{StanceWords.Word(certainty)}</td><td>{meaning}</td></tr>{"\n"}""");
        html.Write($"</tbody></table></div>\n");
        if (brief.RulesUsed.Count > 0)
        {
            html.Write($"""<h3 id="rules">The rules that made these lines</h3>{"\n"}<dl class="rules">{"\n"}""");
            foreach (var rule in brief.RulesUsed)
                html.Write($"<div><dt><code>{rule.Id}</code></dt><dd>{(rule.Description.Length > 0 ? rule.Description : "no description")}</dd></div>\n");
            html.Write($"</dl>\n");
        }

        html.Write($"</section>\n");
    }
}
