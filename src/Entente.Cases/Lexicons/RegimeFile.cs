using System.Globalization;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/measures/*.yaml</c>, and files of the same form that a case adds. The shipped file's header says what the keys mean.</summary>
internal static class RegimeFile
{
    private const string All = "all";

    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    /// <param name="file">The file's root.</param>
    /// <param name="classes">The item classes there are, with those above them: a class that no text can have would never be found.</param>
    public static Regime Read(LexiconNode file, IReadOnlySet<string> classes)
    {
        file.Only("regime", "name", "target", "target-name", "source", "doubts", "resolutions");
        var target = file.Required("target");
        if (target.Text is not { Length: 3 } code || !code.All(char.IsAsciiLetterUpper)) throw target.Wrong("a target is the three letters of ISO 3166-1 alpha-3");
        var measures = file.Required("resolutions").Items.SelectMany(r => Resolution(r, classes)).ToList();
        Check(measures);
        var ids = measures.Select(m => m.Measure.Id).ToList();
        return new Regime
        {
            Id = file.Required("regime").Text,
            Name = file.Required("name").Text,
            Target = code,
            TargetName = file.Required("target-name").Text,
            Source = file.Required("source").Text,
            Doubts = file.List("doubts"),
            Measures = [.. measures.Select(m => m.Measure.Exempts is [All] ? m.Measure with { Exempts = [.. ids.Where(id => id != m.Measure.Id)] } : m.Measure)],
        };
    }

    private static IEnumerable<(Measure Measure, LexiconNode Node)> Resolution(LexiconNode node, IReadOnlySet<string> classes)
    {
        node.Only("resolution", "symbol", "adopted", "note", "measures");
        var (name, symbol, adopted) = (node.Required("resolution").Text, node.Required("symbol").Text, Day(node.Required("adopted")));
        return node.Required("measures").Items.Select(m => (Measure(m, name, symbol, adopted, classes), m));
    }

    private static Measure Measure(LexiconNode node, string resolution, string symbol, DateOnly adopted, IReadOnlySet<string> classes)
    {
        node.Only("id", "paragraph", "from", "until", "status", "reason", "overtaken-by", "kind", "direction", "force", "binds", "verb", "names", "paraphrase",
            "frames", "items", "except", "if", "role", "also", "cap", "exemptions", "exempts", "testable", "why", "verification", "verification-note", "url");
        var paragraph = node["paragraph"]?.Text;
        return new Measure
        {
            Id = node.Required("id").Text,
            Resolution = resolution,
            Paragraph = paragraph ?? "",
            Symbol = paragraph is null ? symbol : $"{symbol} para {paragraph}",
            Adopted = adopted,
            From = node["from"] is { } from ? Day(from) : adopted,
            Until = node["until"] is { } until ? Day(until) : null,
            Status = MeasureFileTerms.Status(node["status"]),
            StatusReason = node["reason"]?.Text,
            OvertakenBy = node.List("overtaken-by"),
            Kind = MeasureFileTerms.Kind(node.Required("kind")),
            Direction = node["direction"] is { } direction ? MeasureFileTerms.Direction(direction) : MeasureDirection.Other,
            Force = MeasureFileTerms.Force(node.Required("force")),
            Binds = node.Required("binds").Text,
            Verb = node.Required("verb").Text,
            Paraphrase = node.Required("paraphrase").Text,
            Names = node.Required("names").Text,
            Frames = Frames(node),
            Items = Classes(node, "items", classes),
            Except = Classes(node, "except", classes),
            Condition = node["if"]?.Text,
            Role = MeasureFileTerms.Role(node["role"], MeasureRole.Primary),
            Also = [.. (node["also"]?.Items ?? []).Select(a => Case(a, classes))],
            Cap = node["cap"] is { } cap ? Cap(cap) : null,
            Exemptions = [.. (node["exemptions"]?.Items ?? []).Select(e => Exemption(e, classes))],
            Exempts = node.List("exempts"),
            Untestable = Untestable(node),
            Verification = MeasureFileTerms.Verification(node.Required("verification")),
            VerificationNote = node["verification-note"]?.Text,
            Url = node["url"]?.Text,
        };
    }

    private static MeasureCase Case(LexiconNode node, IReadOnlySet<string> classes)
    {
        node.Only("items", "frames", "direction", "role", "if");
        return new MeasureCase(
            Classes(node, "items", classes), Frames(node), node["direction"] is { } direction ? MeasureFileTerms.Direction(direction) : null,
            MeasureFileTerms.Role(node["role"], MeasureRole.Secondary), node.Required("if").Text);
    }

    private static Cap Cap(LexiconNode node)
    {
        node.Only("quantity", "unit", "per", "other");
        return new Cap(node["quantity"] is { } quantity ? Number(quantity) : null, node["unit"]?.Text, node.Required("per").Text,
            node["other"]?.Only("quantity", "unit") is { } other ? (Number(other.Required("quantity")), other.Required("unit").Text) : null);
    }

    private static Exemption Exemption(LexiconNode node, IReadOnlySet<string> classes)
    {
        if (node.IsScalar) return new Exemption(node.Text, null);
        node.Only("words", "when");
        return new Exemption(node.Required("words").Text, node["when"] is { } when ? Test(when, classes) : null);
    }

    private static ExemptionTest Test(LexiconNode node, IReadOnlySet<string> classes)
    {
        node.Only("items", "places", "frames", "from-elsewhere", "before", "decides");
        return new ExemptionTest
        {
            Items = Classes(node, "items", classes),
            Places = node.List("places"),
            Frames = Frames(node),
            FromElsewhere = node["from-elsewhere"] is { } elsewhere && MeasureFileTerms.Yes(elsewhere),
            Before = node["before"] is { } before ? Day(before) : null,
            Decides = node["decides"] is { } decides && MeasureFileTerms.Yes(decides),
        };
    }

    private static string? Untestable(LexiconNode node)
    {
        if (node["testable"] is not { } testable || MeasureFileTerms.Yes(testable))
            return node["items"] is null && node["also"] is null ? throw node.Wrong("a measure names 'items' or 'also', or says 'testable: no'") : null;
        return node.Required("why").Text;
    }

    private static IReadOnlyList<Frame> Frames(LexiconNode node) => [.. (node["frames"]?.Items ?? []).Select(MeasureFileTerms.Frame)];

    private static IReadOnlyList<string> Classes(LexiconNode node, string field, IReadOnlySet<string> known)
    {
        foreach (var item in node[field]?.Items ?? [])
            if (!known.Contains(item.Text)) throw item.Wrong($"'{item.Text}' is no item class");
        return node.List(field);
    }

    private static void Check(IReadOnlyList<(Measure Measure, LexiconNode Node)> measures)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (measure, node) in measures)
            if (!ids.Add(measure.Id)) throw node.Wrong($"the id '{measure.Id}' stands twice");
        foreach (var (measure, node) in measures)
        {
            if (measure.Until < measure.From) throw node.Wrong($"'{measure.Id}' ends before it begins");
            if (measure.Status == MeasureStatus.Overtaken && measure.OvertakenBy.Count == 0) throw node.Wrong($"'{measure.Id}' is overtaken, but by what? 'overtaken-by' is missing");
            foreach (var other in measure.OvertakenBy.Concat(measure.Exempts is [All] ? [] : measure.Exempts))
                if (!ids.Contains(other)) throw node.Wrong($"'{measure.Id}' points to '{other}', which is not in this file");
        }
    }

    private static DateOnly Day(LexiconNode node) => IsoDay.Read(node.Text) ?? throw node.Wrong($"'{node.Text}' is no date like 2016-03-02");

    private static decimal Number(LexiconNode node) =>
        decimal.TryParse(node.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw node.Wrong($"'{node.Text}' is no number");
}
