namespace Entente.Extraction.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    State,
    /// <summary>A dependent territory with a code of its own (Hong Kong, Greenland).</summary>
    Territory,
    /// <summary>A state that is no more (the Soviet Union).</summary>
    FormerState,
    /// <summary>A ministry, army, parliament, ruling party: acts for a state.</summary>
    Organ,
    /// <summary>International or private organisation, company, alliance.</summary>
    Organisation,
    /// <summary>News agency, newspaper, broadcaster.</summary>
    Outlet,
    Person,
    /// <summary>A group of states or people without one organ ("the West").</summary>
    Group,
}

/// <summary>An entry of the actor catalogue.</summary>
/// <param name="Id">ISO 3166-1 alpha-3 for a state; a readable slug for the rest ("un-security-council", "kim-jong-un").</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name to show.</param>
/// <param name="State">Alpha-3 code of the state it belongs to or acts for; its own id for a state; null for none.</param>
public sealed record Actor(string Id, ActorKind Kind, string Name, string? State)
{
    /// <summary>What a person held, in the order of the catalogue; empty for all other actors.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>Nouns that stand for it once it is named: "bloc", "alliance".</summary>
    public IReadOnlyList<string> Called { get; init; } = [];

    /// <summary>For a person whose given name does not tell and who is a woman.</summary>
    public Gender Gender { get; init; }

    /// <summary>True where one who speaks in this name speaks for a state: the state itself, its seats and its organs.</summary>
    public bool ActsForState => Kind is ActorKind.State or ActorKind.Territory or ActorKind.FormerState or ActorKind.Organ;

    /// <summary>
    /// Whom the actor speaks for on a day: an organ and a state for the state, a person for those whose office it holds then.
    /// Without a day any office counts.
    /// </summary>
    public IReadOnlyList<string> SpeaksFor(DateOnly? day) => Kind switch
    {
        ActorKind.Person => [.. Offices.Where(o => day is not { } d || o.Covers(d)).Select(o => o.Of).Distinct(StringComparer.Ordinal)],
        _ when ActsForState => [State ?? Id],
        _ => [Id],
    };
}

/// <summary>As far as pronouns need it.</summary>
public enum Gender
{
    Unknown,
    Female,
    Male,
}

/// <summary>An office that a person held.</summary>
/// <param name="Title">"foreign minister".</param>
/// <param name="Of">Id of the state or organisation.</param>
/// <param name="From">First day; null where the catalogue does not say.</param>
/// <param name="To">Last day; null for an office still held, or where the catalogue does not say.</param>
public sealed record Office(string Title, string Of, DateOnly? From, DateOnly? To)
{
    public bool Covers(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}

/// <summary>How a name stands for its actor.</summary>
public enum NameUse
{
    /// <summary>It is the actor's name.</summary>
    Proper,
    /// <summary>A capital: a city, or the government in it.</summary>
    Capital,
    /// <summary>A building or address that stands for those who govern from it ("the Kremlin").</summary>
    Seat,
    /// <summary>A family name that is enough to know the person by ("Putin").</summary>
    FamilyName,
}

/// <summary>An actor with the words that name it, as the catalogue is given it.</summary>
public sealed record ActorEntry(Actor Actor)
{
    public IReadOnlyList<string> Names { get; init; } = [];
    public IReadOnlyList<string> Capitals { get; init; } = [];
    public IReadOnlyList<string> Seats { get; init; } = [];
    public IReadOnlyList<string> FamilyNames { get; init; } = [];

    /// <summary>"Russian": the word for one person too, and with an s for several.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Words for its people that do not come from an adjective so.</summary>
    public IReadOnlyList<string> People { get; init; } = [];
}
