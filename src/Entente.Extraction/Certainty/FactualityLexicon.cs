namespace Entente.Extraction.Certainty;

/// <summary>How a predicate takes what it embeds.</summary>
public enum Complement
{
    /// <summary>An infinitive: "refuse to sell".</summary>
    To,
    /// <summary>A finite clause, with or without "that".</summary>
    That,
    /// <summary>An embedded question: "uncertain whether".</summary>
    Whether,
    /// <summary>A gerund, with or without a preposition: "in talks about selling".</summary>
    Ing,
    /// <summary>A noun that names an event, as object or after a preposition: "deny the sale".</summary>
    Noun,
    /// <summary>A clause or event noun as the subject of a predicate in the active: "the sale fell through".</summary>
    Subject,
}

/// <summary>
/// What a predicate says of what it embeds, in the sense of Karttunen's implicatives (Nairn, Condoravdi and Karttunen 2006), with
/// FactBank's degrees in place of a bare yes or no.
/// </summary>
/// <param name="Affirmed">Where the predicate itself holds.</param>
/// <param name="Negated">Where the predicate itself is denied.</param>
/// <param name="Voiced">From the point of view of the voice that the predicate introduces, where that differs: who denies a thing holds it not to be so.</param>
public sealed record Signature(Records.Certainty Affirmed, Records.Certainty Negated, Records.Certainty? Voiced = null);

/// <summary>Words that move certainty: modals, hedges, predicates that embed a clause or an event, negations. Immutable.</summary>
public sealed class FactualityLexicon
{
    /// <summary>By lemma of an auxiliary.</summary>
    public required IReadOnlyDictionary<string, Records.Certainty> Modals { get; init; }

    /// <summary>By lemma of an auxiliary before a perfect, where that says something else: "must have sold", "should have sold".</summary>
    public required IReadOnlyDictionary<string, Records.Certainty> Perfects { get; init; }

    /// <summary>By lemma of an adverb, or several words that stand as one ("by no means").</summary>
    public required IReadOnlyDictionary<string, Records.Certainty> Adverbs { get; init; }

    /// <summary>By lemma of an adjective or participle on a noun that names an event: "alleged", "planned", "failed".</summary>
    public required IReadOnlyDictionary<string, Records.Certainty> Adjectives { get; init; }

    /// <summary>By the word or words that open an adverbial clause or a prepositional phrase: "if", "without", "instead of".</summary>
    public required IReadOnlyDictionary<string, Records.Certainty> Openers { get; init; }

    /// <summary>By lemma of the predicate, or the two lemmas of one ("rule out"), and the kind of complement.</summary>
    public required IReadOnlyDictionary<(string Lemma, Complement Kind), Signature> Predicates { get; init; }

    /// <summary>The predicates of two words.</summary>
    public required IReadOnlySet<string> Phrasals { get; init; }

    /// <summary>Words that say of an attempt that it came to nothing: "in vain", "abortive".</summary>
    public required IReadOnlySet<string> Futile { get; init; }

    /// <summary>Nouns of what is not yet, as the subject of "is to": "the aim is to sell". Of others, "the envoy is to sell", it is settled.</summary>
    public required IReadOnlySet<string> Aims { get; init; }

    /// <summary>Words that say of a report or claim that it is false.</summary>
    public required IReadOnlySet<string> Falsehoods { get; init; }

    /// <summary>Verbs that take their meaning from a neighbour: "remain uncertain", "have plans", "be in talks".</summary>
    public required IReadOnlySet<string> Carriers { get; init; }

    /// <summary>Nouns that stand in the way of what completes them: "no difficulty paying" is paying.</summary>
    public required IReadOnlySet<string> Obstacles { get; init; }

    /// <summary>Verbs whose "would" wishes and predicts nothing: "would like to".</summary>
    public required IReadOnlySet<string> Wishes { get; init; }

    /// <summary>Null where the lexicon has none. A gerund that a tagger took for a noun ("noting") is looked up by its verb.</summary>
    public Signature? Signature(string lemma, Complement kind)
    {
        if (Predicates.TryGetValue((lemma, kind), out var found)) return found;
        if (lemma.Length < 6 || !lemma.EndsWith("ing", StringComparison.Ordinal)) return null;
        return Predicates.GetValueOrDefault((lemma[..^3], kind)) ?? Predicates.GetValueOrDefault((lemma[..^3] + "e", kind));
    }
}
