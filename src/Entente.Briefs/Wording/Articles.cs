namespace Entente.Briefs.Wording;

/// <summary>The definite article before names that English uses with it.</summary>
internal static class Articles
{
    // A name headed by a common noun takes the article; a bare proper name does not.
    private static readonly HashSet<string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        "house", "kremlin", "nations", "states", "kingdom", "union", "republic", "federation", "emirates", "netherlands", "philippines",
        "ministry", "department", "council", "agency", "committee", "commission", "office", "embassy", "government", "administration",
        "army", "navy", "pentagon", "parliament", "duma", "senate", "congress", "secretariat", "fund", "bank", "organisation",
        "organization", "institute", "foundation", "association", "court", "west", "eu", "un", "us", "uk",
    };

    // Words that open a description and no name.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "Some", "Several", "Many", "Most", "Other", "Two", "Three", "Four", "Both", "Certain", "Various", "People", "Sources",
        "Officials", "Analysts", "Experts", "Observers", "Critics", "Reports", "Everyone", "Nobody",
    };

    // These open descriptions and names alike: "foreign officials", "Foreign Ministry".
    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal)
    {
        "Senior", "Unnamed", "Anonymous", "Military", "Diplomatic", "Government", "Security", "Intelligence", "Local", "Foreign", "Independent", "Press",
        "Media", "News", "Sanctions", "Former",
    };

    /// <summary>"the White House", "Seoul"; left as it is where it begins with an article or a determiner, or has no capital.</summary>
    public static string Definite(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0])) return name;
        var words = name.Split(' ');
        if (words[0] is "The" or "A" or "An") return words[0].ToLowerInvariant() + name[words[0].Length..];
        return Heads.Contains(HeadOf(words)) ? "the " + name : name;
    }

    /// <summary>
    /// A voice that no catalogue knows, as it stands inside a sentence: "analysts", "several officials"; "Russian officials" stays, and so does a name.
    /// </summary>
    /// <param name="isUnnamed">True where the text names nobody: then a single plural noun is no name either.</param>
    public static string Common(string description, bool isUnnamed)
    {
        var blank = description.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? description : description[..blank];
        var isPlural = blank < 0 && first.EndsWith('s') && first.Length > 1 && char.IsLower(first[1]);
        return Openers.Contains(first) || (isUnnamed && (isPlural || Adjectives.Contains(first)))
            ? char.ToLowerInvariant(description[0]) + description[1..]
            : isUnnamed ? description : Definite(description);
    }

    // "Ministry of Defence" is headed by its first noun, "Defence Ministry" by its last.
    private static string HeadOf(string[] words)
    {
        var of = Array.FindIndex(words, w => w is "of" or "for" or "on");
        return of > 0 ? words[of - 1] : words[^1];
    }
}
