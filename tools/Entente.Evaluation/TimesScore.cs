using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Entente.Extraction.Times;
using Entente.Text;

namespace Entente.Evaluation;

/// <summary>
/// Expressions of time against a TimeML corpus (WikiWars): F1 of spans, strict (same first and last character) and relaxed (any overlap), and the
/// share of strictly found expressions whose value is the corpus's. Of expressions that nest in one another the outer one counts.
/// </summary>
internal static partial class TimesScore
{
    public static void Run(string folder, Func<string, AnalysedText> analyse, bool misses)
    {
        var (gold, found, strict, relaxed, value, valued) = (0, 0, 0, 0, 0, 0);
        foreach (var file in Directory.GetFiles(folder, "*.tml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var (text, published, expressions) = Read(XDocument.Load(file, LoadOptions.PreserveWhitespace));
            var points = new TimeReader().Points(analyse(text), published);
            gold += expressions.Count;
            found += points.Count;
            foreach (var g in expressions)
            {
                var p = points.FirstOrDefault(p => p.Span.Start == g.Start && p.Span.End == g.End);
                var near = p ?? points.FirstOrDefault(p => p.Span.Start < g.End && g.Start < p.Span.End);
                strict += p is null ? 0 : 1;
                relaxed += near is null ? 0 : 1;
                value += p is not null && Same(g.Value, p.Value) ? 1 : 0;
                valued += near is not null && Same(g.Value, near.Value) ? 1 : 0;
                if (misses && (p is null || !Same(g.Value, p.Value)))
                    Console.WriteLine($"{(near is null ? "MISSED" : p is null ? "SPAN" : "VALUE")}\t{Flat(text[g.Start..g.End])}\t{g.Value}\t{(near is null ? "" : Flat(text[near.Span.Start..near.Span.End]))}\t{near?.Value}\t{Flat(text[Math.Max(0, g.Start - 40)..Math.Min(text.Length, g.End + 30)])}");
            }

            if (misses)
                foreach (var p in points.Where(p => !expressions.Any(g => p.Span.Start < g.End && g.Start < p.Span.End)))
                    Console.WriteLine($"EXTRA\t{Flat(text[p.Span.Start..p.Span.End])}\t\t\t{p.Value}\t{Flat(text[Math.Max(0, p.Span.Start - 40)..Math.Min(text.Length, p.Span.End + 30)])}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"expressions {gold}, found {found}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"strict  P {(double)strict / found:0.000} R {(double)strict / gold:0.000} F1 {2.0 * strict / (found + gold):0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"relaxed P {(double)relaxed / found:0.000} R {(double)relaxed / gold:0.000} F1 {2.0 * relaxed / (found + gold):0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"value   right {(double)value / strict:0.000} of strict, {(double)valued / relaxed:0.000} of relaxed; F1 of relaxed span and value {2.0 * valued / (found + gold):0.000}"));
    }

    private static (string Text, DateOnly? Published, List<(int Start, int End, string? Value)> Expressions) Read(XDocument document)
    {
        var published = DateOnly.TryParse(document.Root!.Element("DCT")?.Value, CultureInfo.InvariantCulture, out var day) ? day : (DateOnly?)null;
        var text = new System.Text.StringBuilder();
        var expressions = new List<(int, int, string?)>();
        Walk(document.Root.Element("TEXT")!, inside: false);
        return (text.ToString(), published, expressions);

        void Walk(XElement element, bool inside)
        {
            foreach (var node in element.Nodes())
            {
                if (node is XText words) text.Append(words.Value);
                if (node is not XElement child) continue;
                var start = text.Length;
                Walk(child, inside || child.Name == "TIMEX3");
                if (child.Name == "TIMEX3" && !inside) expressions.Add((start, text.Length, child.Attribute("value")?.Value is "null" or "" ? null : child.Attribute("value")?.Value));
            }
        }
    }

    private static bool Same(string? gold, string? value) => gold == value;

    private static string Flat(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
