using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution.Denials;

/// <summary>Nouns and verbs by what it means to deny them. Immutable; compared by lemma in lower case.</summary>
public sealed class DenialLexicon
{
    /// <summary>Nouns for each part: "agreement" for <see cref="DeniedPart.Agreement"/>.</summary>
    public required IReadOnlyDictionary<DeniedPart, IReadOnlySet<string>> Nouns { get; init; }

    /// <summary>Verbs and adjectives whose negation denies the part: "intend" for <see cref="DeniedPart.Plan"/>.</summary>
    public required IReadOnlyDictionary<DeniedPart, IReadOnlySet<string>> Predicates { get; init; }

    /// <summary>What a false account is called.</summary>
    public required IReadOnlySet<string> Falsehoods { get; init; }

    /// <summary>"confirm", "verify".</summary>
    public required IReadOnlySet<string> Confirming { get; init; }

    /// <summary>"comment", "say".</summary>
    public required IReadOnlySet<string> Speaking { get; init; }

    /// <summary>"mention", "discuss": what is not spoken of is not denied.</summary>
    public required IReadOnlySet<string> Mentioning { get; init; }

    /// <summary>"respond", "return".</summary>
    public required IReadOnlySet<string> Answering { get; init; }

    /// <summary>"response", "reply".</summary>
    public required IReadOnlySet<string> Responses { get; init; }

    private static readonly DeniedPart[] Parts = Enum.GetValues<DeniedPart>();

    internal DeniedPart? OfNoun(Token token) => Of(Nouns, token);

    internal DeniedPart? OfPredicate(Token token) => Of(Predicates, token);

    private static DeniedPart? Of(IReadOnlyDictionary<DeniedPart, IReadOnlySet<string>> lists, Token token)
    {
        foreach (var part in Parts)
            if (lists.TryGetValue(part, out var words) && Holds(words, token)) return part;
        return null;
    }

    // By the form as well: "wrongdoing" and "lying" may be taken for verbs.
    internal static bool Holds(IReadOnlySet<string> words, Token token) => words.Contains(token.Lemma.ToLowerInvariant()) || words.Contains(token.Form.ToLowerInvariant());
}
