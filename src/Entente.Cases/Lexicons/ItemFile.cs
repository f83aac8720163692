using Entente.Extraction.Claims;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/items.yaml</c>.</summary>
internal static class ItemFile
{
    /// <summary>Every class that a word of the file can have, and the classes above it.</summary>
    public static IReadOnlySet<string> Classes(LexiconNode file)
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in file.Required("classes").Items)
        {
            var path = node.Required("class").Text;
            foreach (var (kind, _) in node["kinds"]?.Fields ?? []) classes.Add($"{path}.{kind}");
            for (var end = path.Length; end > 0; end = path.LastIndexOf('.', end - 1)) classes.Add(path[..end]);
        }

        return classes;
    }

    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    public static ItemLexicon Read(LexiconNode file)
    {
        file.Only("classes", "measures", "carriers", "matters", "idioms", "immaterial");
        var names = new Dictionary<string, List<ItemName>>(StringComparer.Ordinal);
        var kinds = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var node in file.Required("classes").Items)
        {
            node.Only("class", "words", "kinds");
            var path = node.Required("class").Text;
            foreach (var phrase in node.List("words"))
            {
                var words = phrase.ToLowerInvariant().Split(' ');
                if (!names.TryGetValue(words[^1], out var list)) names[words[^1]] = list = [];
                list.Add(new ItemName(path, words[..^1]));
            }

            if (node["kinds"] is { } under)
                kinds[path] = under.Fields.SelectMany(k => k.Value.Texts.Select(word => (word, k.Key))).DistinctBy(k => k.word).ToDictionary(k => k.word, k => k.Key, StringComparer.Ordinal);
        }

        return new ItemLexicon
        {
            Names = names.ToDictionary(n => n.Key, n => (IReadOnlyList<ItemName>)[.. n.Value.OrderByDescending(i => i.Modifiers.Count)], StringComparer.Ordinal),
            Kinds = kinds,
            Measures = file.Required("measures").Texts.ToHashSet(StringComparer.Ordinal),
            Matters = file.Required("matters").Texts.ToHashSet(StringComparer.Ordinal),
            Idioms = [.. file.Required("idioms").Texts.Select(i => (IReadOnlyList<string>)i.ToLowerInvariant().Split(' '))],
            Immaterial = file.Required("immaterial").Texts.ToHashSet(StringComparer.Ordinal),
            Carriers = file.Required("carriers").Texts.ToHashSet(StringComparer.Ordinal),
        };
    }
}
