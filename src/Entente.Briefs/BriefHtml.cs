using System.Security.Cryptography;
using System.Text;
using Entente.Briefs.Html;
using Entente.Briefs.Pictures;
using Entente.Briefs.Wording;

namespace Entente.Briefs;

/// <summary>
/// The brief as one HTML file that needs nothing beside it: no script, no font, no request. Its own content policy forbids what it does
/// not use, so that a text that got past the encoding would still do nothing.
/// </summary>
public static class BriefHtml
{
    private static readonly string Style = PictureStyle.Sheet + PictureStyle.Resource("brief.css");

    /// <summary>The style sheet of the brief, for pages that show parts of it.</summary>
    public static string Sheet => Style;

    /// <summary>What a policy that is sent with the page must allow as a style, beside its own.</summary>
    internal static string StyleSource => $"'sha256-{Hash(Style)}'";

    /// <summary>The content policy that the brief declares.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src {StyleSource}";

    /// <param name="target">Gets the page; in UTF-8, which the page declares, when it goes to a file.</param>
    public static void Write(Brief brief, TextWriter target)
    {
        var html = new HtmlWriter(target);
        var opening = new Opening(brief);
        html.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Entente">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>{opening.Title} · Entente brief</title>
            <style>
            """);
        html.WriteResource(Style);
        html.Write($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the brief</a>

            """);
        html.WriteResource(PictureStyle.Symbols);
        OpeningPage.Write(html, brief, opening);
        html.Write($"""<main id="main" tabindex="-1">{"\n"}""");
        MatrixSection.Write(html, brief);
        LedgerSection.Write(html, brief);
        TimelineSection.Write(html, brief);
        FindingSection.Write(html, brief);
        VoiceSection.Write(html, brief);
        DocumentSection.Write(html, brief);
        MethodSection.Write(html, brief);
        html.Write($"""
            </main>
            <footer><p>Made by Entente from the documents listed above. It records what they say and who says it; it never says that something is true.</p></footer>
            </body>
            </html>

            """);
    }

    /// <summary>The policy admits the one style sheet by its hash.</summary>
    private static string Hash(string style) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
}
