using Entente.Records;

namespace Entente.Extraction.Mentions;

/// <summary>What a noun phrase stands for.</summary>
public enum MentionKind
{
    /// <summary>A named individual, by name, pronoun or title.</summary>
    Person,
    /// <summary>An unnamed office-holder ("a Kremlin spokesperson", "the foreign minister" when nobody is named).</summary>
    Office,
    /// <summary>A state or its government, metonyms included.</summary>
    State,
    /// <summary>An organisation, organ, outlet or publication.</summary>
    Body,
    /// <summary>Unnamed people or sources ("analysts", "reports", "two people familiar with the matter").</summary>
    Unnamed,
    /// <summary>A place that is meant as a place (a city where something happens, a cosmodrome).</summary>
    Place,
}

/// <summary>A noun phrase or pronoun that stands for an actor or a place.</summary>
public sealed record Mention
{
    /// <summary>Index of the head token.</summary>
    public required int Head { get; init; }

    /// <summary>First token of the phrase, without determiner clauses or relative clauses that follow.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>The phrase in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words at <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>Fullest name the document gives ("Sergei Shoigu" for "he"); the phrase itself where nothing better is known.</summary>
    public required string Name { get; init; }

    /// <summary>What it stands for.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>Catalogue id; null for an actor or place it does not know.</summary>
    public string? ActorId { get; init; }

    /// <summary>Alpha-3 code of the state it is, belongs to or lies in; null where unknown.</summary>
    public string? State { get; init; }

    /// <summary>Actors it speaks for (an office-holder's state), in order.</summary>
    public IReadOnlyList<string> SpokenFor { get; init; } = [];

    /// <summary>Mentions with one number are one voice in this document.</summary>
    public required int Entity { get; init; }

    /// <summary>Members of a coordination ("Russia and North Korea"), in order; empty for a single mention.</summary>
    public IReadOnlyList<Mention> Members { get; init; } = [];

    /// <summary>
    /// Why a pronoun, a short form or a description ("the minister") was not resolved, in plain words; null where it was, or where there was nothing to resolve. An office
    /// may be unresolved and yet have a <see cref="State"/> that it speaks for.
    /// </summary>
    public string? Unresolved { get; init; }

    /// <summary>How it was resolved, in plain words ("stands for ‘Sergei Lavrov’ of sentence 3", "foreign minister of Russia since 2004-03"); null where its own words say who it is.</summary>
    public string? ResolvedBy { get; init; }
}
