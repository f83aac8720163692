using System.Text;

namespace Entente.Extraction.Actors;

/// <summary>
/// One form for the ways in which Korean and Russian names are written in Latin letters: McCune–Reischauer, the Revised and the North Korean romanisation; BGN, ALA-LC, and
/// French, Spanish and German habits. Coarser than the systems, so that a form may fit two names, which then fits neither.
/// </summary>
internal static class Romanisation
{
    private static readonly (string From, string To)[] Slavic =
    [
        ("schtsch", "shch"), ("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("w", "v"), ("ou", "u"), ("gue", "ge"), ("gui", "gi"), ("ck", "k"), ("x", "ks"), ("tz", "ts"),
        ("iy", "i"), ("ij", "i"), ("yj", "i"), ("yy", "i"), ("ii", "i"), ("ey", "ei"), ("ej", "ei"), ("ay", "ai"), ("aj", "ai"), ("oy", "oi"), ("oj", "oi"), ("ya", "ia"), ("ja", "ia"),
        ("yu", "iu"), ("ju", "iu"), ("yo", "io"), ("ye", "e"), ("je", "e"), ("ie", "e"), ("y", "i"), ("ff", "v"), ("ss", "s"), ("nn", "n"), ("ii", "i"),
    ];

    private static readonly (string From, string To)[] Korean =
        [("eo", "o"), ("eu", "u"), ("oo", "u"), ("ee", "i"), ("oi", "oe"), ("ch", "j"), ("k", "g"), ("t", "d"), ("p", "b"), ("l", "r"), ("ark", "ag"), ("arg", "ag"), ("sh", "s")];

    /// <summary>Of a name under <see cref="NameKey"/>; empty where it is no name of two words at least.</summary>
    public static string OfSlavic(string key)
    {
        var folded = Fold(key, Slavic);
        return key.Contains("ou", StringComparison.Ordinal) && folded.EndsWith("ine", StringComparison.Ordinal) ? folded[..^1] : folded; // "Poutine"
    }

    /// <summary>Of a name of three syllables under <see cref="NameKey"/>, family name first; empty for all others.</summary>
    public static string OfKorean(string key)
    {
        var syllables = key.Split(' ');
        if (syllables.Length != 3 || syllables.Any(s => s.Length > 6)) return "";
        var family = syllables[0] switch { "lee" or "yi" or "rhee" or "li" => "ri", "roh" or "noh" => "no", "kim" or "gim" => "gim", "choi" or "choe" => "joe", var other => Fold(other, Korean) };
        return $"{family} {Fold(syllables[1], Korean)} {Fold(syllables[2], Korean)}";
    }

    private static string Fold(string key, (string From, string To)[] rules)
    {
        var folded = new StringBuilder(key);
        foreach (var (from, to) in rules) folded.Replace(from, to);
        return folded.ToString();
    }
}
