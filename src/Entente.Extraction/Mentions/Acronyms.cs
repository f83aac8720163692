using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>
/// Acronyms that a text introduces in brackets, "the Ruritanian Export Board (REB)": the letters are the initials of the words before them, small words left out at will (the
/// matching of Schwartz and Hearst 2003, held to whole words). What the text says goes before what a catalogue knows by these letters.
/// </summary>
internal static class Acronyms
{
    private static readonly HashSet<string> Small = ["of", "the", "and", "for", "on", "in", "to", "a", "at", "de", "&"];

    /// <summary>The words that each acronym stands for, as tokens <c>[First, End)</c> of the place where it is introduced.</summary>
    public static Dictionary<string, (int First, int End)> Of(AnalysedText text)
    {
        var found = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        for (var t = 2; t + 1 < text.TokenCount; t++)
            if (text[t - 1].Form == "(" && text[t + 1].Form is ")" or "," or ";" && IsAcronym(text[t].Form) && text[t].Sentence.First < t - 1 && Words(text, t - 1, text[t].Form) is var first and >= 0)
                found.TryAdd(text[t].Form, (first, t - 1));
        return found;
    }

    private static bool IsAcronym(string form) => form.Length is >= 2 and <= 8 && NameKey.IsCapitals(form) && form.All(char.IsLetter);

    // Back over the words until the initials are used up; -1 where they do not fit.
    private static int Words(AnalysedText text, int end, string acronym)
    {
        var left = acronym.Length;
        for (var t = end - 1; t >= text[end].Sentence.First && end - t <= 3 * acronym.Length; t--)
        {
            var form = text[t].Form;
            if (form is "-" or "'s" or "’s" or "'" or "’") continue;
            if (char.ToUpperInvariant(form[0]) == acronym[left - 1])
            {
                if (--left == 0) return char.IsUpper(form[0]) ? t : -1;
            }
            else if (!Small.Contains(form.ToLowerInvariant())) return -1;
        }

        return -1;
    }
}
