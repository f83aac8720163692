using System.Globalization;
using Entente.Records;

namespace Entente.Extraction.Actors;

/// <summary>What the catalogue says of an office at a time: its one holder, or why there is none.</summary>
/// <param name="Person">Null where nobody or more than one held it.</param>
/// <param name="Path">In plain words: "foreign minister of Russia since 2004-03", or what stands against it.</param>
public sealed record OfficeHolder(Actor? Person, string Path);

/// <summary>Offices by the words for them, to who held them when. Immutable.</summary>
public sealed class OfficeHolders
{
    private static readonly HashSet<string> Leaders = ["leader", "ruler", "supreme leader", "strongman", "dictator"];

    private readonly Dictionary<string, List<string>> titles = new(StringComparer.Ordinal); // phrase to the offices it may mean
    private readonly Dictionary<string, string> leads = new(StringComparer.Ordinal); // state to office
    private readonly ILookup<string, (Actor Person, Office Office)> held; // by whose office it is
    private readonly HashSet<string> plain;
    private readonly DateOnly? checkedTo;

    /// <param name="persons">With their offices.</param>
    /// <param name="phrases">An office as the persons have it, to other words for it.</param>
    /// <param name="leads">The office whose holder leads a state, to the states.</param>
    /// <param name="plain">Words before an office that leave it the same.</param>
    /// <param name="checkedTo">The last day for which an office without an end is known to be held; null for no such day.</param>
    public OfficeHolders(
        IEnumerable<Actor> persons,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> phrases,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> leads,
        IEnumerable<string> plain,
        DateOnly? checkedTo)
    {
        held = persons.SelectMany(p => p.Offices.Select(o => (p, o))).ToLookup(x => x.o.Of, StringComparer.Ordinal);
        foreach (var title in held.SelectMany(h => h).Select(h => h.Office.Title).Distinct(StringComparer.Ordinal)) Means(title, Key(title));
        foreach (var (title, words) in phrases)
            foreach (var phrase in words) Means(phrase, Key(title));
        foreach (var (title, states) in leads)
            foreach (var state in states) this.leads.Add(state, Key(title));
        this.plain = [.. plain.Select(w => NameKey.Of(w))];
        this.checkedTo = checkedTo;
    }

    /// <summary>A catalogue that dates no office.</summary>
    public static OfficeHolders None { get; } = new([], [], [], [], null);

    /// <summary>"veteran", "sitting": whoever it stands before holds the office all the same.</summary>
    public bool IsPlain(string word) => plain.Contains(NameKey.Of(word));

    /// <summary>The offices of the state or organisation that the words may mean, as keys to compare; empty for words that are no office's.</summary>
    public IReadOnlyCollection<string> Meanings(string phrase, string? of)
    {
        var key = Key(phrase);
        if (Leaders.Contains(key) && of is not null && leads.TryGetValue(of, out var lead)) return [lead];
        if (Leaders.Contains(key) && key != "supreme leader") return [];
        return titles.TryGetValue(key, out var known) ? known : [];
    }

    /// <summary>Who alone held the office from <paramref name="from"/> to <paramref name="to"/>; null for words that are no office's.</summary>
    public OfficeHolder? Holder(string phrase, Actor of, DateOnly? from, DateOnly? to)
    {
        var meant = Meanings(phrase, of.Id);
        var known = held[of.Id].Where(h => meant.Contains(Key(h.Office.Title))).ToList();
        if (known.Count == 0) return null;
        if (from is not { } first || to is not { } last) return new(null, $"without a date, the {phrase} of {of.Name} may be any of several");
        var then = known.Where(h => (h.Office.From is null || h.Office.From <= last) && (h.Office.To is null || first <= h.Office.To)).ToList();
        var day = first == last ? $"on {IsoDay.Write(first)}" : $"between {IsoDay.Write(first)} and {IsoDay.Write(last)}";
        var people = then.OrderBy(h => h.Office.From).ThenBy(h => h.Person.Id, StringComparer.Ordinal).Select(h => h.Person).Distinct().ToList();
        if (people.Count == 0) return new(null, $"the catalogue knows no {phrase} of {of.Name} {day}");
        if (people.Count > 1) return new(null, $"{string.Join(" and ", people.Select(p => p.Name))} were {(people.Count == 2 ? "both" : "all")} {phrase} of {of.Name} {day}");
        if (then.Find(h => h.Office.Covers(first) && h.Office.Covers(last)) is not { Office: { } office }) return new(null, $"{people[0].Name} was {phrase} of {of.Name} for a part of the time {day}");
        if (office.To is null && last > checkedTo) return new(null, $"the catalogue knows who was {phrase} of {of.Name} until {IsoDay.Write(checkedTo.Value)} only");
        return new(people[0], $"{office.Title} of {of.Name}{Since(office)}");
    }

    private static string Since(Office office) => (office.From, office.To) switch
    {
        ({ } from, { } to) => $" from {Month(from)} to {Month(to)}",
        ({ } from, null) => $" since {Month(from)}",
        (null, { } to) => $" until {Month(to)}",
        _ => "",
    };

    private void Means(string phrase, string title)
    {
        var key = Key(phrase);
        if (!titles.TryGetValue(key, out var known)) titles.Add(key, known = []);
        if (!known.Contains(title)) known.Add(title);
    }

    private static string Key(string phrase) => NameKey.Of(phrase).Replace("spokesman", "spokesperson", StringComparison.Ordinal).Replace("spokeswoman", "spokesperson", StringComparison.Ordinal);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
