using Entente.Extraction.Actors;

namespace Entente.Extraction.Mentions;

/// <summary>
/// Which names of persons in a document are one person's: a family name is the person's whose full name has it, and a name misspelt
/// once is the name it is nearest to.
/// </summary>
internal sealed class PersonNames
{
    private const int ShortestForMisspelling = 5;

    private readonly List<MentionDraft> full = [];

    public PersonNames(IEnumerable<MentionDraft> persons)
    {
        foreach (var p in persons)
        {
            var words = Words(p.Name);
            if (words.Length > 1 && !full.Any(f => NameKey.Of(f.Name) == NameKey.Of(p.Name))) full.Add(p);
        }
    }

    /// <summary>The full mention that a short or misspelt one stands for; null for a name that stands for itself.</summary>
    public MentionDraft? FullOf(MentionDraft person)
    {
        var words = Words(person.Name);
        MentionDraft? best = null;
        foreach (var candidate in full)
        {
            if (ReferenceEquals(candidate, person)) continue;
            if (person.ActorId is not null && candidate.ActorId is not null && person.ActorId != candidate.ActorId) continue;
            if (!GendersAgree(person, candidate)) continue;
            var theirs = Words(candidate.Name);
            var same = words.Length == 1 ? IsFamilyName(words[0], theirs, candidate) || (words[0] == theirs[0] && person.Noun is "prince" or "princess" or "king" or "queen" or "pope" or "sheikh" or "emperor") : IsEnd(words, theirs) || IsInitialed(words, theirs) || IsTurned(words, theirs);
            // the nearest before, else the first after
            if (same && (best is null || candidate.Head < person.Head)) best = candidate;
        }

        return best ?? (person.ActorId is null && words.Length > 1 ? Misspelt(words, person, earlier: true) : null) ?? full.Find(f => NameKey.Of(f.Name) == NameKey.Of(person.Name)) ?? (person.ActorId is null ? Misspelt(words, person, earlier: false) : null);
    }

    private static bool IsFamilyName(string word, string[] full, MentionDraft candidate) =>
        full[^1] == word || (full[0] == word && candidate.State is "PRK" or "KOR" or "CHN" or "TWN" or "HKG" or "VNM" or "KHM") || (full.Length > 2 && full[^2] is "bin" or "von" or "van" or "de" or "al" or "el" or "le" && word == full[^1]);

    // "Bin Vale" of "Anna Bin Vale"
    private static bool IsEnd(string[] words, string[] full) => words.Length < full.Length && words.SequenceEqual(full[^words.Length..]);

    // "J. Shaw" of "Joan Shaw"
    private static bool IsInitialed(string[] words, string[] full) => words.Length > 1 && words.Length <= full.Length && words[^1] == full[^1] && words[..^1].All(w => w.Length == 1) && full[0].Length > 1 && full[0][0] == words[0][0];

    // "Vale Anna" of "Anna Vale"
    private static bool IsTurned(string[] words, string[] full) => words.Length == 2 && full.Length == 2 && words[0] == full[1] && words[1] == full[0];

    // Of two full names the one that comes first is taken to be right.
    private MentionDraft? Misspelt(string[] words, MentionDraft person, bool earlier)
    {
        foreach (var candidate in full)
        {
            if (ReferenceEquals(candidate, person) || (earlier && candidate.Head > person.Head) || !GendersAgree(person, candidate)) continue;
            var theirs = Words(candidate.Name);
            if (words.Length == 1 ? IsNear(words[0], theirs[^1]) : words.Length == theirs.Length && words.Zip(theirs).Count(w => w.First != w.Second) == 1 && words.Zip(theirs).All(w => w.First == w.Second || IsNear(w.First, w.Second))) return candidate;
        }

        return null;
    }

    /// <summary>Two folded words that differ as a slip of the pen makes them differ: same first letter, one change, two in a long word.</summary>
    public static bool IsNear(string a, string b) =>
        a.Length >= ShortestForMisspelling && b.Length >= ShortestForMisspelling && a[0] == b[0] && EditDistance.Of(a, b) is var d && d > 0 && d <= (Math.Min(a.Length, b.Length) >= 7 ? 2 : 1) + (SameLetters(a, b) ? 1 : 0);

    private static bool SameLetters(string a, string b) => string.Concat(a.Distinct().Order()) == string.Concat(b.Distinct().Order());

    private static bool GendersAgree(MentionDraft a, MentionDraft b) => a.Gender == Gender.Unknown || b.Gender == Gender.Unknown || a.Gender == b.Gender;

    private static string[] Words(string name) => NameKey.Of(name).Split(' ');
}
