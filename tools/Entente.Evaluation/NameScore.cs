using System.Globalization;
using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Evaluation;

/// <summary>
/// Nested names against GUM's entities that are proper names, exact spans and kinds. GUM marks whole noun phrases: the name is the run of proper nouns in them that
/// holds the head, with the small words between its parts and the numbers of an event. Its places hold facilities, its persons in the plural are groups, and
/// who is named by office alone is a person.
/// </summary>
internal static class NameScore
{
    private static readonly NameKind[] Kinds = [NameKind.Person, NameKind.Organisation, NameKind.Place, NameKind.Event, NameKind.Group];

    public static void Run(string path, bool misses)
    {
        var gold = new List<(int Text, int First, int End, NameKind Kind)>();
        var (flat, nested) = (new HashSet<(int, int, int, NameKind)>(), new HashSet<(int, int, int, NameKind)>());
        var texts = Read(path, Layers.Tags | Layers.Trees);
        var found = Read(path, Layers.None);
        var marks = Marks(path).GetEnumerator();
        for (var i = 0; i < texts.Count; i++)
        {
            var entities = new List<string>();
            while (entities.Count < texts[i].TokenCount && marks.MoveNext()) entities.Add(marks.Current);
            gold.AddRange(Gold(texts[i], entities).Select(n => (i, n.First, n.End, n.Kind)));
            var analysed = TextAnalyser.English.Complete(found[i]);
            foreach (var n in analysed.Names) flat.Add((i, n.First, n.End, n.Kind));
            foreach (var n in analysed.NestedNames) if (Comparable(n, analysed) is { } kind) nested.Add((i, n.First, n.End, kind));
        }

        var all = gold.ToHashSet();
        Print("flat layer", all, flat);
        Print("nested layer", all, nested);
        var inner = all.Where(g => all.Any(o => o.Text == g.Text && o.First <= g.First && g.End <= o.End && o.End - o.First > g.End - g.First)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"within another name: {inner.Count}, found flat {inner.Count(flat.Contains)}, nested {inner.Count(nested.Contains)}"));
        if (!misses) return;
        foreach (var (line, name) in all.Except(nested).Select(n => ("missed ", n)).Concat(nested.Except(all).Select(n => ("wrong  ", n))))
            Console.WriteLine($"{line} {name.Item4,-12} {string.Join(' ', Enumerable.Range(Math.Max(0, name.Item2 - 4), Math.Min(4, name.Item2)).Select(t => texts[name.Item1][t].Form))} [[{string.Join(' ', Enumerable.Range(name.Item2, name.Item3 - name.Item2).Select(t => texts[name.Item1][t].Form))}]]");
    }

    private static void Print(string title, HashSet<(int, int, int, NameKind Kind)> gold, HashSet<(int, int, int, NameKind Kind)> found)
    {
        Console.WriteLine(title);
        foreach (var kind in Kinds)
        {
            var (g, f) = (gold.Count(n => n.Kind == kind), found.Count(n => n.Kind == kind));
            var right = found.Count(n => n.Kind == kind && gold.Contains(n));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind,-13} gold {g,4}  found {f,4}  P {100.0 * right / Math.Max(1, f):F1}  R {100.0 * right / Math.Max(1, g):F1}  F1 {200.0 * right / Math.Max(1, f + g):F1}"));
        }
    }

    private static NameKind? Comparable(NestedName name, AnalysedText text) => name.Kind switch
    {
        NameKind.Facility => NameKind.Place,
        NameKind.Office when text.NestedNames.Any(n => n.Kind == NameKind.Person && n.First <= name.End && n.End > name.First) => null,
        NameKind.Office => NameKind.Person,
        NameKind.Weapon => null,
        _ => name.Kind,
    };

    private static List<AnalysedText> Read(string path, Layers keep)
    {
        using var input = new StreamReader(path);
        return [.. ConlluReader.Read(input, path, keep)];
    }

    private static IEnumerable<string> Marks(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).Select(l => l.Split('\t')).Where(c => c[0].All(char.IsAsciiDigit))
            .Select(c => c[9].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal))?[7..] ?? "");

    // "(12-person-giv-…" opens, "12)" closes, a bracket right after the features closes a name of one token.
    private static IEnumerable<Name> Gold(AnalysedText text, List<string> marks)
    {
        var open = new List<(string Id, string Kind, int Start)>();
        for (var t = 0; t < marks.Count; t++)
        {
            var mark = marks[t].AsMemory();
            while (!mark.IsEmpty)
            {
                var opens = mark.Span[0] == '(';
                if (opens) mark = mark[1..];
                var stop = mark.Span.IndexOfAny('(', ')') is var at and >= 0 ? at : mark.Length;
                var parts = mark[..stop].ToString().Split('-');
                mark = mark[stop..];
                if (opens && parts.Length > 1) open.Add((parts[0], parts[1], t));
                if (mark.IsEmpty || mark.Span[0] != ')') continue;
                mark = mark[1..];
                var closed = open.FindLastIndex(o => o.Id == parts[0]);
                if (closed < 0) continue;
                if (Proper(text, open[closed].Kind, open[closed].Start, t + 1) is { } name) yield return name;
                open.RemoveAt(closed);
            }
        }
    }

    private static Name? Proper(AnalysedText text, string entity, int start, int end)
    {
        var head = start;
        while (head < end && text[head].HeadIndex >= start && text[head].HeadIndex < end) head++;
        if (head == end || text[head].Upos != "PROPN") return null;
        NameKind? kind = entity switch
        {
            "person" => text[head].Xpos == "NNPS" ? NameKind.Group : NameKind.Person,
            "organization" => NameKind.Organisation,
            "place" => NameKind.Place,
            "event" => NameKind.Event,
            _ => null,
        };
        if (kind is null) return null;
        var (first, last) = (head, head);
        while (first > start && IsPart(text[first - 1], head, kind.Value)) first--;
        while (last + 1 < end && IsPart(text[last + 1], head, kind.Value)) last++;
        while (first < head && !IsEdge(text[first], kind.Value)) first++;
        while (last > head && !IsEdge(text[last], kind.Value)) last--;
        if (kind == NameKind.Person) while (first < head && (text[first].Relation == "nmod:desc" || (text[first].Form.EndsWith('.') && text[first].Form.Length > 2))) first++;
        return new Name(first, last + 1, kind.Value);
    }

    private static bool IsEdge(Token t, NameKind kind) => t.Upos == "PROPN" || t.Xpos.StartsWith("NNP", StringComparison.Ordinal) || (kind is NameKind.Event or NameKind.Group && (t.Upos == "NUM" || char.IsUpper(t.Form[0])));

    private static bool IsPart(Token t, int head, NameKind kind) => t.Form == "and"
        ? kind == NameKind.Organisation && t.HeadIndex >= 0 && t.Head.HeadIndex != head
        : (t.Upos == "PROPN" && !(t.Is("conj") && t.HeadIndex == head)) || (kind == NameKind.Event && t.Upos == "NUM")
            || t.Form is "of" or "for" or "the" or "-" or "&" or "." or "’" or "'s" or "de" or "van" or "von" or "al" || (t.Upos is "ADJ" or "NOUN" or "VERB" && char.IsUpper(t.Form[0]));
}
