namespace Entente.Text.Nesting;

/// <summary>Places for the names that hold them: those of the table, those found alone elsewhere in the text, and what follows "Battle of" and the like.</summary>
internal static class PlaceRule
{
    public static void Find(Units units, HashSet<string> placesOfText, List<Candidate> found)
    {
        for (var u = 0; u < units.Count; u++)
        {
            var unit = units[u];
            if (!unit.Capital || !(unit.Is(WordClass.Country | WordClass.City) || (unit.Class == WordClass.None && (placesOfText.Contains(units.Form(u)) || IsAfterOf(units, u))))) continue;
            found.Add(new Candidate(unit.First, unit.End, NameKind.Place, IsOfPair(units, u) ? Candidate.Rule : Candidate.Table));
        }
    }

    // "Iran-Iraq" is two states, whatever the finder took it for.
    private static bool IsOfPair(Units units, int u) => units[u].Is(WordClass.Country) && (IsPair(units, u) || (u >= 2 && IsPair(units, u - 2)));

    private static bool IsPair(Units units, int u) => u + 2 < units.Count && units[u].Is(WordClass.Country) && units.Form(u + 1) == "-" && units[u + 2].Is(WordClass.Country);

    private static bool IsAfterOf(Units units, int u) =>
        u >= 2 && units.Form(u - 1) == "of" && units[u - 2].Is(WordClass.PlaceOf) && units.Upos(u) == "PROPN" && !(units.IsNameWord(u + 1) && units.Known(u + 1) == units.Known(u));
}
