namespace Entente.Text.Nesting;

/// <summary>Built sites: a name before a head noun ("Incheon airport"), after a lead ("Fort Bragg"), or known as a whole.</summary>
internal static class FacilityRule
{
    public static void Find(Units units, List<Candidate> found)
    {
        for (var u = 0; u < units.Count; u++)
        {
            var unit = units[u];
            var (first, end) = (u, u);
            if (unit.Is(WordClass.WholeFacility)) end = u + 1;
            else if (unit.Capital && unit.Is(WordClass.FacilityHead)) (first, end) = Headed(units, u);
            else if (!unit.Capital && unit.Is(WordClass.SmallFacilityHead)) (first, end) = SmallHeaded(units, u);
            if (end == first && unit.Capital && !units.IsKnown(u, NameKind.Organisation) && !units.IsKnown(u, NameKind.Person))
            {
                if (unit.Is(WordClass.FacilityLead) && !units[Math.Min(u + 1, units.Count - 1)].Is(WordClass.Group)) (first, end) = (u, units.RunEnd(u + 1));
                else if (unit.Is(WordClass.FacilityOf) && u + 2 < units.Count && units.Form(u + 1) == "of" && units.RunEnd(u + 2) is var stop && stop > u + 2) (first, end) = (u, stop);
                if (end == u + 1) end = u;
            }

            if (end > first) found.Add(new Candidate(units[first].First, units[end - 1].End, NameKind.Facility, Candidate.Rule));
        }
    }

    private static (int First, int End) Headed(Units units, int u)
    {
        var none = (u, u);
        var known = units.Known(u);
        if (known is { } name && (name.End > units[u].End || (!units[u].Is(WordClass.SmallFacilityHead) && name.Kind != NameKind.Place))) return none;
        if (known is null && units.IsNameWord(u + 1) && units.Upos(u + 1) == "PROPN" && units.Known(u + 1) is null) return none; // "Airport Authority"
        var first = units.RunStart(u - 1);
        if (first < u && first >= 2 && units.Form(first - 1) is "'s" or "’s" && units.RunStart(first - 2) is var saint && saint < first - 1 && units.Form(saint) is "St." or "St" or "Saint") first = saint; // "St. John's Church"
        if (known is { } found) while (first < u && units[first].First < found.First && found.Kind != NameKind.Person) first++;
        if (first < u && units[u].End - units[u].First == 1 && OnlyStates(units, first, u)) return none; // "Russian Embassy"
        return first == u ? none : (first, units.Form(Math.Min(u + 1, units.Count - 1)) == "of" && units.RunEnd(u + 2) is var end && end > u + 2 ? end : u + 1); // "National Museum of Korea"
    }

    private static (int First, int End) SmallHeaded(Units units, int u)
    {
        if (u == 0 || !units.IsNameWord(u - 1) || units.IsKnown(u - 1, NameKind.Person) || units[u - 1].Is(WordClass.Body)) return (u, u);
        var first = units.RunStart(u - 1);
        return OnlyStates(units, first, u) || units.IsIndefinite(first) ? (u, u) : (first, u + 1);
    }

    private static bool OnlyStates(Units units, int first, int end)
    {
        for (var u = first; u < end; u++) if (!units[u].Is(WordClass.Country | WordClass.Group | WordClass.Body)) return false;
        return true;
    }
}
