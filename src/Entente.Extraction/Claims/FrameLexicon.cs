using Entente.Records;

namespace Entente.Extraction.Claims;

using Certainty = Records.Certainty;

/// <summary>What a place in the sentence is to an event.</summary>
public enum Role
{
    None,
    Agent,
    Recipient,
    Item,
}

/// <summary>A group of words that evoke one frame and find their roles in the same places.</summary>
public sealed record Sense
{
    /// <summary>Name in <c>data/frames.yaml</c>, part of the rule ids.</summary>
    public required string Id { get; init; }

    public required Frame Frame { get; init; }

    /// <summary>From a place beside a verb (subject, object, a preposition …) to the roles it may hold, tried in order.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Role>> Verb { get; init; }

    /// <summary>The same beside a noun.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Role>> Noun { get; init; }

    /// <summary>Alternatives of words out of agent, recipient, item, two (two parties), light (a light verb).</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Needs { get; init; }

    /// <summary>Item class where the words name none.</summary>
    public string? Item { get; init; }

    /// <summary>Where given, the object must be one of these.</summary>
    public IReadOnlySet<string>? Objects { get; init; }

    /// <summary>Where given, an item counts only within one of these classes.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The noun may stand for an event told before, thing and all: "the deliveries go on".</summary>
    public bool Repeats { get; init; }

    /// <summary>The noun with its own modifiers is the item ("military support").</summary>
    public bool Itself { get; init; }

    /// <summary>The recipient is whoever put forward the item.</summary>
    public bool Proposer { get; init; }

    /// <summary>The recipient is whose the item is.</summary>
    public bool Owner { get; init; }

    /// <summary>Weakens the event's certainty: an invitation is no visit yet.</summary>
    public Certainty? Certainty { get; init; }
}

/// <summary>Words that name an event, with the frame and how they bind its roles. Immutable.</summary>
public sealed class FrameLexicon
{
    /// <summary>By dictionary form; a verb with a particle has both words.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Sense>> Verbs { get; init; }

    /// <summary>By dictionary form; of several words the last is the head.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Sense>> Nouns { get; init; }

    /// <summary>Verbs that lend their subject to a noun, with the role it plays; with a preposition where the noun stands behind one.</summary>
    public required IReadOnlyDictionary<string, Role> Lights { get; init; }

    /// <summary>Nouns between an event and those who take part.</summary>
    public required IReadOnlySet<string> Containers { get; init; }

    /// <summary>Verbs whose object is the understood subject of the clause they take.</summary>
    public required IReadOnlySet<string> Controls { get; init; }

    /// <summary>Nouns for people who may be given something though no state names them.</summary>
    public required IReadOnlySet<string> Groups { get; init; }

    /// <summary>Nouns for what another said.</summary>
    public required IReadOnlySet<string> Allegations { get; init; }

    /// <summary>Determiners that take up an event told before.</summary>
    public required IReadOnlySet<string> Anaphors { get; init; }
}
