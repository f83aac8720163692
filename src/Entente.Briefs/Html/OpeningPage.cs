using Entente.Briefs.Wording;

namespace Entente.Briefs.Html;

/// <summary>Title, what was read, what stands out, and the contents.</summary>
internal static class OpeningPage
{
    public static void Write(HtmlWriter html, Brief brief, Opening opening)
    {
        html.Write($"""
            <header class="opening">
            <p class="kicker">Entente brief · what the documents say, and who says it</p>
            <h1>{opening.Title}</h1>
            <div class="lead">

            """);
        foreach (var sentence in opening.Sentences) html.Write($"<p>{sentence}</p>\n");
        html.Write($"""
            <p class="note">D with a number names a document, § with a number a finding; both are set out below.</p>
            </div>
            </header>
            <nav class="contents" aria-labelledby="contents-title">
            <h2 id="contents-title">Contents</h2>
            <ol>
            <li><a href="#picture">Who is said to give what to whom</a></li>
            <li><a href="#ledger">The ledger</a></li>
            <li><a href="#timeline">When and where</a></li>
            <li><a href="#findings">The findings</a> <span class="count">{brief.Findings.Count}</span>

            """);
        if (brief.Findings.Count > 0)
        {
            html.Write($"<ul>\n");
            foreach (var section in brief.Findings.GroupBy(FindingWords.Section))
                html.Write($"""<li><a href="#{FindingSection.Anchor(section.Key)}">{section.Key}</a> <span class="count">{section.Count()}</span></li>{"\n"}""");
            html.Write($"</ul>\n");
        }

        html.Write($"""
            </li>
            <li><a href="#voices">The voices</a> <span class="count">{brief.Voices.Count}</span></li>
            <li><a href="#documents">The documents</a> <span class="count">{brief.Records.Count}</span></li>
            <li><a href="#method">How to read this brief</a></li>
            </ol>
            </nav>

            """);
    }
}
