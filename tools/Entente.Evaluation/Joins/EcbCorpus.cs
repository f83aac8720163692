using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Entente.Text;

namespace Entente.Evaluation.Joins;

/// <summary>An event mention of the gold, over tokens of its document's text.</summary>
/// <param name="Tokens">Indices in the text, in order; not always without gaps.</param>
/// <param name="Event">Mentions with one name are one event; a mention outside every chain has a name of its own.</param>
internal sealed record EcbMention(string Id, IReadOnlyList<int> Tokens, string Event);

/// <summary>A document with its gold tokens and sentences, nothing else analysed.</summary>
/// <param name="Story">The sub-topic: <c>ecb</c> or <c>ecbplus</c>.</param>
/// <param name="Published">The day in its address, where there is one.</param>
internal sealed record EcbDocument(string Topic, string Story, string Name, DateOnly? Published, AnalysedText Text, IReadOnlyList<EcbMention> Mentions);

/// <summary>
/// ECB+ (Cybulska and Vossen 2014): its tokens and event mentions. Only mentions of the sentences that its makers checked count, as in the usual evaluation (Cybulska and Vossen 2015); so train has 3,808 and dev 1,245.
/// </summary>
internal static partial class EcbCorpus
{
    /// <summary>Topics of the development split.</summary>
    public static IReadOnlyList<string> Dev { get; } = ["2", "5", "12", "18", "21", "23", "34", "35"];

    /// <summary>The documents of the folder that holds <c>ECB+</c> and the table of checked sentences, by topic and name.</summary>
    public static List<EcbDocument> Read(string folder, Func<string, bool> isTopic)
    {
        var table = File.ReadLines(Path.Combine(folder, "ECBplus_coreference_sentences.csv")).Skip(1).Select(l => l.Trim().Split(',')).Where(r => r.Length == 3)
            .Select(r => $"{r[0]}_{r[1]} {r[2]}").ToHashSet(StringComparer.Ordinal);
        return [.. Directory.GetDirectories(Path.Combine(folder, "ECB+")).Where(d => isTopic(Path.GetFileName(d)))
            .OrderBy(d => int.Parse(Path.GetFileName(d), CultureInfo.InvariantCulture))
            .SelectMany(d => Directory.GetFiles(d, "*.xml").Order(StringComparer.Ordinal).Select(f => Document(Path.GetFileName(d), f, table)))];
    }

    private static EcbDocument Document(string topic, string path, HashSet<string> checkedSentences)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var root = XDocument.Load(path).Root!;
        var all = root.Elements("token").ToList();
        var isPlus = name.EndsWith("plus", StringComparison.Ordinal);
        var address = isPlus ? string.Concat(all.TakeWhile(t => Sentence(t) == "0").Select(t => t.Value)) : "";
        var tokens = all.Where(t => (!isPlus || Sentence(t) != "0") && t.Value.Trim().Length > 0).ToList(); // the address is no text, and some tokens are empty
        var number = tokens.Select((t, i) => (t, i)).ToDictionary(t => t.t.Attribute("t_id")!.Value, t => t.i);
        var chains = Chains(name, root);
        var mentions = new List<EcbMention>();
        foreach (var m in root.Element("Markables")!.Elements().Where(m => m.Name.LocalName.Contains("ACTION", StringComparison.Ordinal)))
        {
            var anchors = m.Elements("token_anchor").Select(a => a.Attribute("t_id")!.Value).Where(number.ContainsKey).Select(a => number[a]).Order().ToList();
            if (anchors.Count == 0 || !anchors.Any(a => checkedSentences.Contains($"{name} {Sentence(tokens[a])}"))) continue;
            var id = m.Attribute("m_id")!.Value;
            mentions.Add(new EcbMention($"{name} {int.Parse(id, CultureInfo.InvariantCulture):000}", anchors, chains.GetValueOrDefault(id) ?? $"{name} {id}"));
        }

        return new EcbDocument(topic, isPlus ? "ecbplus" : "ecb", name, Day(address), Text(tokens), mentions);
    }

    private static string Sentence(XElement token) => token.Attribute("sentence")!.Value;

    /// <summary>Chains across documents have one note wherever they stand, those within a document only their number there.</summary>
    private static Dictionary<string, string> Chains(string name, XElement root)
    {
        var chains = new Dictionary<string, string>();
        foreach (var r in root.Element("Relations")!.Elements())
            foreach (var s in r.Elements("source"))
                chains.TryAdd(s.Attribute("m_id")!.Value, r.Name.LocalName == "CROSS_DOC_COREF" ? r.Attribute("note")!.Value : $"{name} chain {r.Attribute("r_id")!.Value}");
        return chains;
    }

    private static DateOnly? Day(string address) =>
        Dated().Match(address) is { Success: true } m &&
        DateOnly.TryParseExact($"{m.Groups[1].Value}-{m.Groups[2].Value.ToLowerInvariant()}-{m.Groups[3].Value}", ["yyyy-M-d", "yyyy-MMM-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"(20\d\d)[/-](\d\d?|[A-Za-z]{3})[/-](\d\d?)(?!\d)")]
    private static partial Regex Dated();

    private static AnalysedText Text(List<XElement> tokens)
    {
        var (starts, ends) = (new int[tokens.Count], new int[tokens.Count]);
        var sentences = new List<int>();
        for (int t = 0, at = 0; t < tokens.Count; t++)
        {
            (starts[t], ends[t], at) = (at, at + tokens[t].Value.Length, at + tokens[t].Value.Length + 1);
            if (t == 0 || Sentence(tokens[t]) != Sentence(tokens[t - 1])) sentences.Add(t);
        }

        var paragraphs = sentences.Select((_, i) => i == 0).ToArray();
        return new AnalysedText(string.Join(' ', tokens.Select(t => t.Value)), 0, ends[^1], starts, ends, new bool[tokens.Count], [.. sentences, tokens.Count], paragraphs);
    }
}
