using System.Globalization;
using Entente.Text;

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
        var texts = new List<AnalysedText>();
        foreach (var (marked, tokens, entities) in GumEntities.Read(path))
        {
            var i = texts.Count;
            texts.Add(marked);
            foreach (var e in entities)
                if (Proper(marked, e) is { } name) gold.Add((i, name.First, name.End, name.Kind));
            var analysed = TextAnalyser.English.Complete(tokens);
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

    private static Name? Proper(AnalysedText text, GumEntity entity)
    {
        var (start, end) = (entity.First, entity.End);
        if (entity.Head(text) is not { } head || text[head].Upos != "PROPN") return null;
        NameKind? kind = entity.Kind switch
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
