using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>What unnamed voices are called and counted by, and how words are passed on. Immutable; compared by lemma in lower case.</summary>
public sealed record VoiceLexicon
{
    public required IReadOnlyDictionary<string, VoiceOffice> Offices { get; init; }

    /// <summary>"unnamed", "anonymous".</summary>
    public required IReadOnlySet<string> Withheld { get; init; }

    /// <summary>"condition of anonymity": words of the text, in lower case.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>"several", "a couple": how many at least, and at most where the word says so.</summary>
    public required IReadOnlyDictionary<string, (int Low, int? High)> Counts { get; init; }

    /// <summary>Whole phrases that stand for nobody in particular: "everyone", "some".</summary>
    public required IReadOnlySet<string> Crowd { get; init; }

    /// <summary>"the newspaper".</summary>
    public required IReadOnlySet<string> Media { get; init; }

    /// <summary>"interview", "remarks".</summary>
    public required IReadOnlySet<string> Occasions { get; init; }

    /// <summary>"quote", "carry".</summary>
    public required IReadOnlySet<string> Relays { get; init; }

    /// <summary>"citing …".</summary>
    public required IReadOnlySet<string> Rests { get; init; }

    /// <summary>"based on …": words of the text, in lower case, one by one.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Grounds { get; init; }

    /// <summary>True for "quoting …", "citing …": a participle that names what somebody rests on.</summary>
    internal bool IsResting(Token token) => token.Xpos == "VBG" && Rests.Contains(token.Lemma.ToLowerInvariant());
}
