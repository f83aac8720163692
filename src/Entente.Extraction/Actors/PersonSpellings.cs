namespace Entente.Extraction.Actors;

/// <summary>Persons of the catalogue by names that it does not write so: initials, the family name first, another romanisation, one slip of the pen. Immutable.</summary>
public sealed class PersonSpellings
{
    private const int ShortestForMisspelling = 5; // letters

    private readonly Dictionary<string, Actor?> romanised = new(StringComparer.Ordinal); // null where two share a form
    private readonly Dictionary<string, Actor> families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, Actor Person)>> byLength = new(StringComparer.Ordinal);

    internal PersonSpellings(IEnumerable<ActorEntry> persons)
    {
        foreach (var entry in persons)
        {
            foreach (var name in entry.Names)
            {
                var key = NameKey.Of(name);
                foreach (var form in Forms(key)) Add(form, entry.Actor);
                var words = key.Split(' ');
                if (words.Length == 2) Add($"{words[1]} {words[0]}", entry.Actor);
                if (words.Length < 2) continue;
                var start = Start(words);
                if (!byLength.TryGetValue(start, out var list)) byLength.Add(start, list = []);
                list.Add((words, entry.Actor));
            }

            foreach (var family in entry.FamilyNames)
            {
                families.TryAdd(NameKey.Of(family), entry.Actor);
                Add(Romanisation.OfSlavic(NameKey.Of(family)), entry.Actor);
            }
        }
    }

    /// <summary>The one person whom the words may name; null for none and for several.</summary>
    public Actor? Find(string name)
    {
        var key = NameKey.Of(name);
        var words = key.Split(' ');
        if (words.Length > 1 && words[..^1].All(w => w.Length == 1)) return families.GetValueOrDefault(words[^1]) is { } one && NameKey.Of(one.Name)[0] == words[0][0] ? one : null; // "S. Lavrov"
        if (romanised.GetValueOrDefault(key) is { } turned) return turned;
        foreach (var form in Forms(key))
            if (romanised.GetValueOrDefault(form) is { } person && (words.Length > 1 || key.Length >= ShortestForMisspelling)) return person;
        return null;
    }

    /// <summary>The one person whose full name differs from the words by one letter in one long word; null for none and for several.</summary>
    public Actor? FindSlip(string name)
    {
        var words = NameKey.Of(name).Split(' ');
        if (words.Length < 2 || !byLength.TryGetValue(Start(words), out var list)) return null;
        var near = list.Where(e => e.Words.Zip(words).Count(w => w.First != w.Second) == 1 && e.Words.Zip(words).All(w => w.First == w.Second || IsSlip(w.First, w.Second))).Select(e => e.Person).Distinct().ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static bool IsSlip(string a, string b) => Math.Min(a.Length, b.Length) >= ShortestForMisspelling && a[0] == b[0] && Mentions.EditDistance.Of(a, b) == 1;

    private static string Start(string[] words) => string.Concat(words.Select(w => w.Length > 0 ? w[0] : ' '));

    private static IEnumerable<string> Forms(string key)
    {
        if (Romanisation.OfKorean(key) is { Length: > 0 } korean) yield return "k:" + korean;
        yield return Romanisation.OfSlavic(key);
    }

    private void Add(string form, Actor person)
    {
        if (!romanised.TryAdd(form, person) && romanised[form] != person) romanised[form] = null;
    }
}
