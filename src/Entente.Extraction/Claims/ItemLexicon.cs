using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>One way to name a thing.</summary>
/// <param name="Class">Dotted path.</param>
/// <param name="Modifiers">Lemmas that must stand among the head's modifiers.</param>
public sealed record ItemName(string Class, IReadOnlyList<string> Modifiers);

/// <summary>Words for things to dotted item classes. Immutable.</summary>
public sealed class ItemLexicon
{
    /// <summary>By lemma of the head, most modifiers first.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<ItemName>> Names { get; init; }

    /// <summary>By class: what a modifier among the words of the phrase makes of it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Kinds { get; init; }

    /// <summary>Nouns that hold or count what follows them.</summary>
    public required IReadOnlySet<string> Measures { get; init; }

    /// <summary>Classes of what is decided on and never handed over: sanctions, resolutions, territory.</summary>
    public required IReadOnlySet<string> Matters { get; init; }

    /// <summary>Lemmas in their order of figures of speech in which a thing is none: "oil on fire".</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Idioms { get; init; }

    /// <summary>Lemmas of what is said to be delivered or exported though no goods pass: "exports its problems", "handed them a defeat".</summary>
    public required IReadOnlySet<string> Immaterial { get; init; }

    /// <summary>Means of transport.</summary>
    public required IReadOnlySet<string> Carriers { get; init; }

    /// <summary>The class of the noun phrase headed by <paramref name="head"/>; null where the lexicon knows none.</summary>
    public string? Class(Token head)
    {
        if (InIdiom(head)) return null;
        var modifiers = Modifiers(head);
        if (Find(head.Lemma, modifiers) is not { } found && Find(head.Form, modifiers) is var byForm)
        {
            if (byForm is null) return null;
            found = byForm;
        }

        if (!Kinds.TryGetValue(found, out var kinds)) return found;
        foreach (var token in Phrase(head))
            if (kinds.TryGetValue(token.Lemma.ToLowerInvariant(), out var kind)) return $"{found}.{kind}";
        return found;
    }

    private bool InIdiom(Token word)
    {
        foreach (var idiom in Idioms)
            for (var at = 0; at < idiom.Count; at++)
                if (Is(word, idiom[at]) && Follows(word, idiom, at, -1) && Follows(word, idiom, at, 1)) return true;
        return false;
    }

    // The rest of the idiom on one side of the word, with nothing but articles, pronouns and adjectives between.
    private static bool Follows(Token word, IReadOnlyList<string> idiom, int at, int step)
    {
        var (text, sentence) = (word.Document, word.Sentence);
        var t = word.Index + step;
        for (var i = at + step; i >= 0 && i < idiom.Count; i += step, t += step)
        {
            while (t >= sentence.First && t < sentence.End && !Is(text[t], idiom[i]) && text[t].Upos is "DET" or "ADJ" or "PRON") t += step;
            if (t < sentence.First || t >= sentence.End || !Is(text[t], idiom[i])) return false;
        }

        return true;
    }

    private static bool Is(Token token, string lemma) => token.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase);

    private string? Find(string lemma, HashSet<string> modifiers)
    {
        if (!Names.TryGetValue(lemma.ToLowerInvariant(), out var names)) return null;
        foreach (var name in names)
            if (name.Modifiers.All(modifiers.Contains)) return name.Class;
        return null;
    }

    /// <summary>Lemmas and forms before the head in its phrase, and of what follows it after "of".</summary>
    private static HashSet<string> Modifiers(Token head)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in head.Children)
        {
            if (child.Index < head.Index ? child.Is("conj") || child.Is("nsubj") : !(child.Is("nmod") && Syntax.Preposition(child) == "of")) continue;
            foreach (var t in child.Subtree())
            {
                found.Add(t.Lemma.ToLowerInvariant());
                found.Add(t.Form.ToLowerInvariant());
            }
        }

        // Hyphenated words are several tokens: "anti-aircraft", "dual-use".
        for (var t = head.Index - 1; t - 2 >= head.Sentence.First && t > head.Index - 6; t--)
            if (head.Document[t - 1].Form == "-") found.Add($"{head.Document[t - 2].Form}-{head.Document[t].Lemma}".ToLowerInvariant());
        return found;
    }

    /// <summary>The words that may refine the class: the head's modifiers, what follows after a preposition, a relative clause's object.</summary>
    private static List<Token> Phrase(Token head)
    {
        var found = new List<Token>();
        foreach (var child in head.Children)
            if (child.Is("compound") || child.Is("amod") || child.Is("nmod") || child.Is("acl")) found.AddRange(child.Subtree());
        return found;
    }
}
