namespace Entente.Text.Nesting;

/// <summary>Nationalities, peoples, religions and followings, by table; not where the word is a language or a first name.</summary>
internal static class GroupRule
{
    public static void Find(Units units, List<Candidate> found)
    {
        for (var u = 0; u < units.Count; u++)
        {
            var unit = units[u];
            if (!unit.Is(WordClass.Group | WordClass.GroupBeforeNoun | WordClass.GroupPrefix) || !IsGroup(units, u, unit)) continue;
            var within = units.Known(u) is { } name && (name.First < unit.First || name.End > unit.End);
            found.Add(new Candidate(unit.First, unit.End, NameKind.Group, within ? Candidate.Table : Candidate.Rule));
        }
    }

    private static bool IsGroup(Units units, int u, Unit unit)
    {
        if (unit.Is(WordClass.GroupPrefix)) return u + 2 < units.Count && unit.Capital && units.Form(u + 1) == "-" && units[u + 2].Is(WordClass.Group | WordClass.Country);
        if (unit.Is(WordClass.GroupBeforeNoun) && !unit.Is(WordClass.Group)) return unit.Capital && u + 1 < units.Count && !units[u + 1].Capital && units.Upos(u + 1) is "NOUN" or "PROPN";
        if (unit.Is(WordClass.GivenName) && units.IsNameWord(u + 1) && units.Upos(u + 1) == "PROPN" && units[u + 1].Class == WordClass.None) return false;
        return !IsLanguage(units, u);
    }

    // "in French", "speaks Korean", "the Korean language", "Spanish-speaking"
    private static bool IsLanguage(Units units, int u)
    {
        var next = u + 1;
        if (next < units.Count && units.Form(next) == "-" && units.IsGlued(u)) next++;
        if (next < units.Count && (units[next].Is(WordClass.LanguageNoun) || (next > u + 1 && units[next].Is(WordClass.LanguageVerb)))) return true;
        if (u == 0 || !units[u - 1].Is(WordClass.LanguageVerb)) return false;
        return next == units.Count || units.Upos(next) is "PUNCT" or "ADP" or "CCONJ" or "SCONJ" or "ADV" or "AUX" or "VERB" or "PRON" or "DET" && !units.Form(u).EndsWith('s');
    }
}
