using Entente.Analysis.Joins;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/happenings.yaml</c>.</summary>
public static class EventWordFile
{
    private static readonly Lazy<EventWords> Loaded = new(() => Read(LexiconNode.Shipped("data/happenings.yaml")));

    /// <summary>The shipped file, read once a process. Throws <see cref="FormatException"/> with file and line where it is not as its header says.</summary>
    public static EventWords Shipped() => Loaded.Value;

    internal static EventWords Read(LexiconNode file)
    {
        file.Only("groups", "reporting", "light");
        var groups = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var group in file.Required("groups").Items)
        {
            var (id, words) = (group.Only("id", "words").Required("id").Text, group.Required("words").Texts);
            if (groups.Exists(g => g.Key == id)) throw group.Wrong($"the group '{id}' stands twice");
            if (words.Distinct(StringComparer.Ordinal).Count() < words.Count) throw group.Wrong($"a word stands twice in '{id}'");
            groups.Add(new(id, words));
        }

        return new EventWords(groups, Words(file, "reporting"), Words(file, "light"));
    }

    private static IReadOnlySet<string> Words(LexiconNode file, string section) => file.Required(section).Texts.ToHashSet(StringComparer.Ordinal);
}
