using Entente.Analysis.Times;

namespace Entente.Analysis.Joins;

/// <summary>What an event word does in its text, where that decides how much the word alone says.</summary>
public enum EventKind
{
    /// <summary>The word names what happened.</summary>
    Plain,
    /// <summary>Somebody says something ("said", "statement"): every article is full of them.</summary>
    Reporting,
    /// <summary>The word says hardly more than that something happened ("took", "put", "incident").</summary>
    Light,
}

/// <summary>Who or what takes part in an event.</summary>
/// <param name="Slot">Its place beside the event word: <c>subject</c>, <c>object</c>, <c>indirect</c>, <c>possessive</c>, <c>compound</c>, <c>adjective</c> or a preposition.</param>
/// <param name="Head">Dictionary form of its head, in small letters.</param>
/// <param name="Name">The fullest name that the document gives it, in small letters; null for what has none.</param>
public sealed record EventParticipant(string Slot, string Head, string? Name = null);

/// <summary>
/// One place in a text that tells of an event: a word with what the text says about it. It knows no tokens, so whoever reads
/// texts can make it. All words are in small letters.
/// </summary>
public sealed record EventMention
{
    /// <summary>Unique among the mentions that are joined together; ties are broken by it.</summary>
    public required string Id { get; init; }

    /// <summary>The document it stands in, an <see cref="EventDocument.Id"/>.</summary>
    public required string Document { get; init; }

    /// <summary>Dictionary form of the word that names the event, without its particle.</summary>
    public required string Lemma { get; init; }

    /// <summary>Further content words of the phrase that names it: "dead" of "left dead", "reserve" of "on reserve".</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>True where a noun names it.</summary>
    public bool IsNoun { get; init; }

    /// <summary>True for a noun in the plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Names of the groups of a lexicon that hold its words as names of one kind of event; empty where none does.</summary>
    public IReadOnlyList<string> Senses { get; init; } = [];

    /// <summary>How much the word alone says.</summary>
    public EventKind Kind { get; init; }

    /// <summary>Who and what takes part, in the order of the text.</summary>
    public IReadOnlyList<EventParticipant> Participants { get; init; } = [];

    /// <summary>When it happened, where the text says so in a way that the calendar knows.</summary>
    public TimeRange? Time { get; init; }

    /// <summary>Names of the places where it happened.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Numbers beside it and its participants, as they are written.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>True where the text says that it did not happen.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Content words of the sentence around it, each once, in a fixed order; mentions of one document with the same list stand in one sentence.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];
}

/// <summary>A document whose event mentions are joined.</summary>
/// <param name="Id">Unique.</param>
/// <param name="Terms">Dictionary forms of its content words with how often each stands there.</param>
public sealed record EventDocument(string Id, IReadOnlyDictionary<string, int> Terms);
