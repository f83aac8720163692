using Entente.Text;

namespace Entente.Extraction.Actors;

/// <summary>A name of the catalogue over the tokens <c>[First, End)</c>.</summary>
/// <param name="Name">The words of the name as the catalogue has them.</param>
public sealed record NameMatch(Actor Actor, NameUse Use, string Name, int First, int End);

/// <summary>Names, metonyms and adjectives to actors. Immutable.</summary>
public sealed class ActorCatalogue
{
    private readonly Dictionary<string, Actor> byId = new(StringComparer.Ordinal);
    private readonly NameTable<(Actor Actor, NameUse Use)> names;
    private readonly NameTable<(Actor Actor, bool People)> adjectives;
    private readonly Dictionary<string, IReadOnlyList<string>> shared, halves;

    /// <summary>
    /// Throws <see cref="ArgumentException"/> where two entries have one id, or where a name is claimed by two actors. A family name that two
    /// persons have is no error: it names neither.
    /// </summary>
    /// <param name="entries">In an order that does not matter.</param>
    /// <param name="commonWords">Names that are ordinary words when written small ("turkey").</param>
    /// <param name="shared">Names that several states share ("Korea"), to their ids.</param>
    /// <param name="halves">Names that need another to be understood ("the North"): the id they mean first, then the other's.</param>
    /// <param name="offices">Who held which office when; nobody, where it is left out.</param>
    public ActorCatalogue(
        IEnumerable<ActorEntry> entries,
        IEnumerable<string>? commonWords = null,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>? shared = null,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>? halves = null,
        OfficeHolders? offices = null)
    {
        Offices = offices ?? OfficeHolders.None;
        this.shared = new(shared ?? [], StringComparer.Ordinal);
        this.halves = new(halves ?? [], StringComparer.Ordinal);
        string[] common = [.. commonWords ?? []];
        names = new(common);
        adjectives = new(common);
        ActorEntry[] all = [.. entries];
        foreach (var e in all)
        {
            if (!byId.TryAdd(e.Actor.Id, e.Actor)) throw new ArgumentException($"Two actors have the id '{e.Actor.Id}'.", nameof(entries));
            foreach (var n in e.Names) Claim(n, e.Actor, NameUse.Proper);
            foreach (var n in e.Capitals) Claim(n, e.Actor, NameUse.Capital);
            foreach (var n in e.Seats) Claim(n, e.Actor, NameUse.Seat);
            foreach (var a in e.Adjectives)
            {
                ClaimAdjective(a, e.Actor, people: false);
                if (!EndsLikeNoNoun(a)) ClaimAdjective(a + "s", e.Actor, people: true);
            }

            foreach (var p in e.People) ClaimAdjective(p, e.Actor, people: true);
        }

        foreach (var family in all.SelectMany(e => e.FamilyNames.Select(n => (Name: n, e.Actor))).GroupBy(x => NameKey.Of(x.Name), StringComparer.Ordinal))
            if (family.Count() == 1 && !names.Contains(family.Key)) names.Add(family.First().Name, (family.First().Actor, NameUse.FamilyName));
        Spellings = new PersonSpellings(all.Where(e => e.Actor.Kind == ActorKind.Person).OrderBy(e => e.Actor.Id, StringComparer.Ordinal));
        All = [.. byId.Values.OrderBy(a => a.Id, StringComparer.Ordinal)];
    }

    /// <summary>Who held which office when.</summary>
    public OfficeHolders Offices { get; }

    /// <summary>Persons by other spellings than the catalogue's own.</summary>
    public PersonSpellings Spellings { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<Actor> All { get; }

    /// <summary>The actor that these words name, whatever their case, accents or hyphens ("kyiv", "Kim Jong-un"); null for none.</summary>
    public Actor? Find(ReadOnlySpan<char> name) => names.Find(name) is { } found ? found.Actor : null;

    /// <summary>As <see cref="Find"/>, with how the name stands for the actor.</summary>
    public (Actor Actor, NameUse Use)? FindUse(ReadOnlySpan<char> name) => names.Find(name);

    /// <summary>The actor with the id.</summary>
    public Actor? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The state or group whose adjective or demonym this is ("North Korean", "Russians", "Soviet"); null for none.</summary>
    public Actor? ByAdjective(ReadOnlySpan<char> adjective) => adjectives.Find(adjective) is { } found ? found.Actor : null;

    /// <summary>The ids of the states that share the name; empty for a name that is nobody's or one's.</summary>
    public IReadOnlyList<string> Sharing(string name) => shared.GetValueOrDefault(name) ?? [];

    /// <summary>For "the North": whom it means, then whom it is set against; empty for all other words.</summary>
    public IReadOnlyList<string> Half(string name) => halves.GetValueOrDefault(name) ?? [];

    /// <summary>The longest name that begins with the token, within its sentence; null for none.</summary>
    public NameMatch? NameAt(AnalysedText text, int token) =>
        names.Longest(text, token) is var (value, name, end) && end > 0 ? new NameMatch(value.Actor, value.Use, name, token, end) : null;

    /// <summary>The longest adjective or demonym that begins with the token, and one past its last token; null for none.</summary>
    public (Actor Actor, bool People, int End)? AdjectiveAt(AnalysedText text, int token) =>
        adjectives.Longest(text, token) is var (value, _, end) && end > 0 ? (value.Actor, value.People, end) : null;

    private void Claim(string name, Actor actor, NameUse use)
    {
        if (names.Find(name) is { } held && held.Actor != actor)
            throw new ArgumentException($"The name '{name}' is claimed by '{held.Actor.Id}' and by '{actor.Id}'.");
        names.Add(name, (actor, use), small: actor.Kind == ActorKind.State && use is NameUse.Proper or NameUse.Capital);
    }

    private void ClaimAdjective(string adjective, Actor actor, bool people)
    {
        if (adjectives.Find(adjective) is { } held && held.Actor != actor)
            throw new ArgumentException($"The adjective '{adjective}' is claimed by '{held.Actor.Id}' and by '{actor.Id}'.");
        adjectives.Add(adjective, (actor, people), small: true);
    }

    // "the Chinese", "the British", "US": no plural in -s.
    private static bool EndsLikeNoNoun(string adjective) =>
        adjective.EndsWith('s') || adjective.EndsWith("se", StringComparison.Ordinal) || adjective.EndsWith("sh", StringComparison.Ordinal) ||
        adjective.EndsWith("ch", StringComparison.Ordinal) || adjective.EndsWith("ic", StringComparison.Ordinal) || NameKey.IsCapitals(adjective);
}
