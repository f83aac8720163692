namespace Entente.Records;

/// <summary>The kind of event a claim is about: PLOVER's categories as far as dealings between states need them, and six beside them.</summary>
public enum Frame
{
    /// <summary>Something passes from one actor to another.</summary>
    Transfer,
    /// <summary>Somebody goes to, hosts or meets somebody in person.</summary>
    Visit,
    /// <summary>Talks, letters, calls, discussions.</summary>
    Consult,
    /// <summary>An agreement is reached, signed or joined.</summary>
    Agree,
    /// <summary>Working together short of a named transfer.</summary>
    Cooperate,
    /// <summary>Military drills.</summary>
    Exercise,
    /// <summary>A satellite, missile or vessel is sent off.</summary>
    Launch,
    /// <summary>A weapon is tried out.</summary>
    Test,
    /// <summary>Sanctions imposed, tightened or lifted.</summary>
    Sanction,
    /// <summary>Blame for an act.</summary>
    Accuse,
    /// <summary>Veto, refusal, blocking.</summary>
    Reject,
    /// <summary>Threats and warnings.</summary>
    Threaten,
    /// <summary>Recognition of a state, border, annexation or government.</summary>
    Recognise,
    /// <summary>Help whose kind is not named, humanitarian aid among it.</summary>
    Aid,
}

/// <summary>Who plays a role, as the text says it and as the catalogue knows it.</summary>
/// <param name="Text">The words of the mention.</param>
/// <param name="Name">Fullest name the document gives.</param>
/// <param name="ActorId">Catalogue id; null for an actor it does not know.</param>
/// <param name="Span">Where the mention stands; null where the party is understood from the context.</param>
/// <param name="State">Alpha-3 code of the state the party belongs to or speaks for; equals <paramref name="ActorId"/> for a state.</param>
public sealed record Party(string Text, string Name, string? ActorId, TextSpan? Span = null, string? State = null);

/// <summary>What is transferred, tested, launched …</summary>
/// <param name="Text">The words.</param>
/// <param name="Class">Dotted path such as <c>arms.ammunition.artillery</c>; null where the words say nothing of the kind.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record Item(string Text, string? Class, TextSpan Span);

/// <summary>How much, as an interval.</summary>
/// <param name="Text">The words.</param>
/// <param name="Value">The single figure, where there is one.</param>
/// <param name="Low">Lower bound, inclusive; null where the words set none.</param>
/// <param name="High">Upper bound, inclusive; null where the words set none.</param>
/// <param name="Unit">What is counted ("containers", "laborers"); null where unsaid.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record Quantity(string Text, decimal? Value, decimal? Low, decimal? High, string? Unit, TextSpan Span);

/// <summary>Where.</summary>
/// <param name="Text">The words.</param>
/// <param name="Name">Canonical name.</param>
/// <param name="Id">Alpha-3 code for a state, <c>CODE/Name</c> for a place within one; null for a place the catalogue does not know.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record Place(string Text, string Name, string? Id, TextSpan Span);

/// <summary>When.</summary>
/// <param name="Text">The words.</param>
/// <param name="Value">TIMEX3 value (<c>2023-10</c>, <c>2006/</c>); null where it cannot be resolved.</param>
/// <param name="Span">Where the words stand.</param>
public sealed record TimeValue(string Text, string? Value, TextSpan Span);

/// <summary>Who does what to whom.</summary>
public sealed record Roles
{
    /// <summary>Giver, visitor, accuser, tester, both sides of talks.</summary>
    public IReadOnlyList<Party> Agent { get; init; } = [];

    /// <summary>Receiver, host, accused, sanctioned.</summary>
    public IReadOnlyList<Party> Recipient { get; init; } = [];

    /// <summary>What passes, is tested, launched, vetoed.</summary>
    public Item? Item { get; init; }

    /// <summary>How much of it.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>When.</summary>
    public TimeValue? Time { get; init; }
}

/// <summary>Whose claim it is. A null holder on a claim is the document's author.</summary>
public sealed record Holder(string Name, string? ActorId, IReadOnlyList<string> SpokenFor);

/// <summary>One proposition held by one voice.</summary>
public sealed record Claim
{
    /// <summary>Stable under re-reading: a hash of document, frame, evidence and role spans.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The kind of event.</summary>
    public Frame Frame { get; init; }

    /// <summary>Who, to whom, what, how much, where, when.</summary>
    public required Roles Roles { get; init; }

    /// <summary>The clause or phrase that says it.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>The word that names the event ("delivered", "deliveries"); inside <see cref="Evidence"/>.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>Null for the document's author.</summary>
    public Holder? Holder { get; init; }

    /// <summary>Id of the innermost statement in whose content the claim stands.</summary>
    public string? Statement { get; init; }

    /// <summary>How sure the holder is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Why: the ids of what moved the certainty, outermost first ("negation", "modal:could", "cue:denied").</summary>
    public IReadOnlyList<string> CertaintyPath { get; init; } = [];

    /// <summary>Id of the rule that made it.</summary>
    public required string Rule { get; init; }
}
