using System.Globalization;
using Entente.Extraction.Actors;
using Entente.Records;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/actors/*.yaml</c> and <c>data/places.yaml</c>. The files' headers say what their fields mean.</summary>
internal static class ActorFiles
{
    public static ActorCatalogue Actors(LexiconNode states, LexiconNode organisations, LexiconNode persons, LexiconNode offices)
    {
        offices.Only("titles", "leads", "plain");
        persons.Only("checkedTo", "persons");
        states.Only("states", "territories", "shared", "halves");
        organisations.Only("seats", "organs", "organisations", "outlets", "formerStates", "groups", "commonWords");
        var seats = organisations.Required("seats").Fields.ToDictionary(f => f.Key, f => f.Value.Texts, StringComparer.Ordinal);
        ActorEntry[] known = [.. persons.Required("persons").Fields.Select(f => Person(f.Key, f.Value))];
        IEnumerable<ActorEntry> entries =
        [
            .. states.Required("states").Fields.Select(f => State(f.Key, f.Value, ActorKind.State, seats)),
            .. states.Required("territories").Fields.Select(f => State(f.Key, f.Value, ActorKind.Territory, seats)),
            .. Bodies(organisations.Required("organs"), ActorKind.Organ),
            .. Bodies(organisations.Required("organisations"), ActorKind.Organisation),
            .. Bodies(organisations.Required("outlets"), ActorKind.Outlet),
            .. Bodies(organisations.Required("formerStates"), ActorKind.FormerState),
            .. Bodies(organisations.Required("groups"), ActorKind.Group),
            .. known,
        ];
        var holders = new OfficeHolders(known.Select(k => k.Actor), Pairs(offices, "titles"), Pairs(offices, "leads"), offices.List("plain"), Day(persons, persons.Required("checkedTo").Text, last: true));
        return new ActorCatalogue(entries, organisations.List("commonWords"), Pairs(states, "shared"), Pairs(states, "halves"), holders);
    }

    public static PlaceCatalogue Places(LexiconNode places)
    {
        places.Only("places", "noState");
        return new PlaceCatalogue(
        [
            .. places.Required("places").Fields.SelectMany(state => state.Value.Texts.Select(p => Place(p, state.Key))),
            .. places.List("noState").Select(p => Place(p, null)),
        ]);
    }

    public static RoleNouns Roles(LexiconNode roles)
    {
        roles.Only("government", "organ", "body", "office", "top", "officials", "voices", "documents", "titles", "female", "male", "formerly", "others", "unofficial", "femaleNames", "maleNames");
        return new RoleNouns(
            [
                new(NounRole.Government, roles.List("government")),
                new(NounRole.Organ, roles.List("organ")),
                new(NounRole.Body, roles.List("body")),
                new(NounRole.Top, roles.List("top")),
                new(NounRole.Office, roles.List("office")),
                new(NounRole.Official, roles.List("officials")),
                new(NounRole.Voice, roles.List("voices")),
                new(NounRole.Document, roles.List("documents")),
            ],
            roles.List("titles"),
            [new(Gender.Female, roles.List("female")), new(Gender.Male, roles.List("male"))],
            [new(Gender.Female, roles.List("femaleNames")), new(Gender.Male, roles.List("maleNames"))],
            roles.List("formerly"),
            roles.List("others"),
            roles.List("unofficial"));
    }

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Pairs(LexiconNode file, string section) =>
        (file[section]?.Fields ?? []).Select(f => KeyValuePair.Create(f.Key, f.Value.Texts));

    private static ActorEntry State(string id, LexiconNode node, ActorKind kind, Dictionary<string, IReadOnlyList<string>> seats)
    {
        node.Only("name", "also", "adjective", "people", "capital", "of");
        var name = node.Required("name").Text;
        return new ActorEntry(new Actor(id, kind, name, id))
        {
            Names = [name, .. node.List("also")],
            Capitals = node.List("capital"),
            Seats = seats.GetValueOrDefault(id) ?? [],
            Adjectives = node.List("adjective"),
            People = node.List("people"),
        };
    }

    private static IEnumerable<ActorEntry> Bodies(LexiconNode section, ActorKind kind)
    {
        foreach (var (id, node) in section.Fields)
        {
            node.Only("name", "also", "state", "adjective", "people", "called");
            var name = node.Required("name").Text;
            var state = kind == ActorKind.FormerState ? id : node["state"]?.Text;
            if (kind == ActorKind.Organ && state is null) throw node.Wrong("an organ acts for a state");
            yield return new ActorEntry(new Actor(id, kind, name, state) { Called = node.List("called") })
            {
                Names = [name, .. node.List("also")],
                Adjectives = node.List("adjective"),
                People = node.List("people"),
            };
        }
    }

    private static ActorEntry Person(string id, LexiconNode node)
    {
        node.Only("name", "also", "family", "state", "she", "offices");
        var name = node.Required("name").Text;
        Office[] offices = [.. (node["offices"]?.Items ?? []).Select(Office)];
        var state = node["state"]?.Text ?? offices.LastOrDefault(o => o.Of.Length == 3 && char.IsUpper(o.Of[0]))?.Of;
        return new ActorEntry(new Actor(id, ActorKind.Person, name, state) { Offices = offices, Gender = node["she"] is null ? Gender.Male : Gender.Female })
        {
            Names = [name, .. node.List("also")],
            FamilyNames = node.List("family"),
        };
    }

    // "foreign minister RUS 2004-03/"
    private static Office Office(LexiconNode node)
    {
        var words = node.Text.Split(' ');
        if (words.Length < 3 || words[^1].Split('/') is not [var from, var to]) throw node.Wrong("an office is written: title, state or organisation, from/to");
        return new Office(string.Join(' ', words[..^2]), words[^2], Day(node, from, last: false), Day(node, to, last: true));
    }

    private static DateOnly? Day(LexiconNode node, string written, bool last)
    {
        if (written.Length == 0) return null;
        if (IsoDay.Read(written) is { } exact) return exact;
        if (DateOnly.TryParseExact(written, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return last ? day.AddMonths(1).AddDays(-1) : day;
        if (DateOnly.TryParseExact(written, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) return last ? day.AddYears(1).AddDays(-1) : day;
        throw node.Wrong($"'{written}' is no date");
    }

    private static (NamedPlace Place, IReadOnlyList<string> Names) Place(string written, string? state)
    {
        var names = written.Split('|', StringSplitOptions.TrimEntries);
        return (new NamedPlace(state is null ? names[0] : $"{state}/{names[0]}", names[0], state), names);
    }
}
