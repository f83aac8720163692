using Entente.Extraction.Claims;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/items.yaml</c>.</summary>
internal static class ItemFile
{
    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    public static ItemLexicon Read(LexiconNode file)
    {
        file.Only("classes", "measures", "carriers", "matters");
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
            Carriers = file.Required("carriers").Texts.ToHashSet(StringComparer.Ordinal),
        };
    }
}
