using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>What beside a cue may be its content.</summary>
[Flags]
public enum Complements
{
    None = 0,
    /// <summary>"said (that) …"</summary>
    Clause = 1,
    /// <summary>Words in quotation marks beside the cue.</summary>
    Quote = 2,
    /// <summary>The object alone: "denied any involvement".</summary>
    Thing = 4,
    /// <summary>"accused X of …"</summary>
    ThingOf = 8,
    /// <summary>"blamed X for …"</summary>
    ThingFor = 16,
    /// <summary>"described X as …"</summary>
    ThingAs = 32,
    /// <summary>"promised to …"</summary>
    Infinitive = 64,
    /// <summary>"called X a …": the object and what it is called.</summary>
    ThingIs = 256,
    /// <summary>No content: the cue may name its hearer ("told reporters"), so that a bare noun after it does not open the clause.</summary>
    Hearer = 512,
    /// <summary>The object alone where it names words: "rejected the allegations".</summary>
    Words = 1024,
    /// <summary>"is said to have …": the passive's subject and the infinitive.</summary>
    Raised = 2048,
    /// <summary>No content: the cue attributes only where its subject can speak.</summary>
    Evidence = 128,
}

/// <summary>One way in which a word attributes.</summary>
/// <param name="Words">The cue's words: the first as a lemma, the others as they stand beside it.</param>
/// <param name="Phrases">Prepositions whose phrase is the content: "warned against …".</param>
public sealed record CueSense(IReadOnlyList<string> Words, SpeechAct Act, Complements Takes, IReadOnlyList<string> Phrases)
{
    public bool Accepts(Complements complement) => (Takes & complement) != Complements.None;
}

/// <summary>Words that attribute, with the act they name and what they take. Immutable.</summary>
public sealed class CueLexicon(
    IEnumerable<CueSense> verbs,
    IEnumerable<CueSense> nouns,
    IEnumerable<CueSense> adjectives,
    IEnumerable<CueSense> prepositions,
    IEnumerable<CueSense> adverbs,
    IEnumerable<string> documents,
    IEnumerable<string> givers,
    IReadOnlyDictionary<string, SpeechAct> attitudes)
{
    private readonly ILookup<string, CueSense> verbs = ByFirstWord(verbs);
    private readonly ILookup<string, CueSense> nouns = ByFirstWord(nouns);
    private readonly ILookup<string, CueSense> adjectives = ByFirstWord(adjectives);
    private readonly ILookup<string, CueSense> prepositions = ByFirstWord(prepositions);
    private readonly ILookup<string, CueSense> adverbs = ByFirstWord(adverbs);
    private readonly HashSet<string> documents = new(documents, StringComparer.Ordinal);
    private readonly HashSet<string> givers = new(givers, StringComparer.Ordinal);

    /// <summary>
    /// The senses of a verb, noun or adjective in its place, those with the most words only ("point out" before "point"); empty for
    /// a word that does not attribute.
    /// </summary>
    public IReadOnlyList<CueSense> SensesOf(Token token)
    {
        var table = token.Upos switch { "VERB" or "AUX" => verbs, "NOUN" => nouns, "ADJ" => adjectives, _ => null };
        if (table is null) return [];
        var found = table[token.Lemma.ToLowerInvariant()].Where(s => Rest(s, token).Count == s.Words.Count - 1).ToList();
        if (found.Count < 2) return found;
        var longest = found.Max(s => s.Words.Count);
        return found.Where(s => s.Words.Count == longest).ToList();
    }

    /// <summary>The senses of the verb that a noun in the plural looks like in the third person ("calls"), of whatever length.</summary>
    internal IEnumerable<CueSense> SensesAsVerb(Token noun) => verbs[noun.Lemma.ToLowerInvariant()];

    /// <summary>The sense of a verb in the third person ("estimates") that takes a quotation, whatever a tagger made of it; null for another word.</summary>
    public CueSense? Sayer(Token token) =>
        token.Form is [.. var stem, 's'] && char.IsLower(token.Form[0]) ? verbs[stem].FirstOrDefault(s => s.Words.Count == 1 && s.Accepts(Complements.Quote)) : null;

    /// <summary>The tokens of a cue of several words after its first, in text order; fewer than the sense asks for where it does not fit.</summary>
    public static IReadOnlyList<Token> Rest(CueSense sense, Token first)
    {
        if (sense.Words.Count == 1) return [];
        var text = first.Document;
        var rest = new List<Token>();
        var at = first.Index + 1;
        // A short object may stand between the parts ("made it clear", "ruled this out"), no more.
        for (var limit = Math.Min(at + 4, first.Sentence.End); at < limit && rest.Count < sense.Words.Count - 1; at++)
            if (text[at].Form.Equals(sense.Words[rest.Count + 1], StringComparison.OrdinalIgnoreCase)) rest.Add(text[at]);
            else if (sense.Words[rest.Count + 1] == "it") break; // is the object itself: "has it that", not "has doubts when it"
        return rest;
    }

    /// <summary>The preposition of one or several words that starts at <paramref name="token"/>, the longest; null for none.</summary>
    public CueSense? PrepositionAt(Token token) => prepositions[token.Form.ToLowerInvariant()]
        .Where(s => s.Words.Select((w, i) => (w, i)).All(p => token.Index + p.i < token.Sentence.End
            && token.Document[token.Index + p.i].Form.Equals(p.w, StringComparison.OrdinalIgnoreCase)))
        .MaxBy(s => s.Words.Count);

    /// <summary>"in" and "view" for "in his view", "from" and "point" for "from their point of view"; null where no such pair is known.</summary>
    public CueSense? FramedBy(string preposition, Token noun) => prepositions[preposition.ToLowerInvariant()]
        .FirstOrDefault(s => s.Words.Count > 2 && s.Words[1] == "…" && s.Words.Skip(2).Select((w, i) => (w, i)).All(p => noun.Index + p.i < noun.Sentence.End
            && noun.Document[noun.Index + p.i].Form.Equals(p.w, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The sense of an adverb such as "reportedly"; null for another.</summary>
    public CueSense? Adverb(Token token) => adverbs[token.Form.ToLowerInvariant()].FirstOrDefault();

    /// <summary>The act of a word of wanting, siding, knowing or appearing, which is no cue to the rules; null for another.</summary>
    public SpeechAct? Attitude(string lemma) => attitudes.TryGetValue(lemma.ToLowerInvariant(), out var act) ? act : null;

    /// <summary>True for a noun that names something written or shown, which speaks for its makers.</summary>
    public bool IsDocument(string lemma) => documents.Contains(lemma.ToLowerInvariant());

    /// <summary>"in a message", "during an interview": where something was said.</summary>
    public bool IsMedium(Token noun) => noun.Upos == "NOUN" && IsDocument(noun.Lemma) && noun.Child("case") is { Lemma: "in" or "during" or "via" or "through" };

    /// <summary>True for a verb whose subject gives the words that its object names.</summary>
    public bool IsGiver(string lemma) => givers.Contains(lemma.ToLowerInvariant());

    private static ILookup<string, CueSense> ByFirstWord(IEnumerable<CueSense> senses) => senses.ToLookup(s => s.Words[0], StringComparer.Ordinal);
}
