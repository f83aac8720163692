namespace Entente.Extraction.Actors;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    State,
    /// <summary>A state that is no more (the Soviet Union).</summary>
    FormerState,
    /// <summary>A ministry, army, parliament, seat of government: acts for a state.</summary>
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
public sealed record Actor(string Id, ActorKind Kind, string Name, string? State);
