using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>What a text calls a voice.</summary>
internal static class SpokenNames
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "this", "these", "those", "both", "one", "all", "each", "other", "others",
    };

    /// <summary>
    /// For a state the words of the text, since "the White House" and "Washington" are not said alike though they are one voice; for any other
    /// voice, and where the words are no name, the fullest name that the document gives.
    /// </summary>
    public static string Of(Witness witness)
    {
        var speaker = witness.Statement?.Speaker;
        if (speaker is { Kind: SpeakerKind.State, Text: { Length: > 0 } words } && !Pronouns.Contains(words) && Bare(words) is var bare && char.IsUpper(bare[0])) return bare;
        return witness.Voice.Name is "" or "unnamed" ? "an unnamed voice" : witness.Voice.Name;
    }

    /// <summary>Without the article.</summary>
    public static string Bare(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && words.Length > 4 ? words[4..] : words;
}
