namespace Entente.Text.Nesting;

/// <summary>Events: a name before a head noun ("Korean War"), after a lead ("Hurricane Katrina", "Battle of Hastings"), or known as a whole; with the year or number beside it.</summary>
internal static class EventRule
{
    public static void Find(Units units, List<Candidate> found)
    {
        for (var u = 0; u < units.Count; u++)
        {
            var unit = units[u];
            var (first, end) = (u, u);
            if (unit.Capital || unit.Is(WordClass.WholeEvent))
            {
                if (unit.Is(WordClass.EventLead)) (first, end) = Led(units, u);
                else if (unit.Is(WordClass.EventOf) && u + 2 < units.Count && units.Form(u + 1) == "of") (first, end) = Of(units, u);
                if (end == first && unit.Is(WordClass.WholeEvent | WordClass.EventHead | WordClass.MeetingHead)) (first, end) = Headed(units, u);
            }
            else if (unit.Is(WordClass.SmallEventHead)) (first, end) = SmallHeaded(units, u);

            if (end > first) found.Add(new Candidate(units[first].First, units[end - 1].End, NameKind.Event, Candidate.Rule));
        }
    }

    private static (int First, int End) Headed(Units units, int u)
    {
        var (unit, none) = (units[u], (u, u));
        var whole = unit.Is(WordClass.WholeEvent);
        if (!whole && units.Known(u) is { Kind: NameKind.Organisation or NameKind.Person } known && (unit.Is(WordClass.MeetingHead) || known.Kind == NameKind.Person || known.End > unit.End)) return none;
        if ((!whole || unit.End - unit.First == 1) && units.IsNameWord(u + 1) && units.Upos(u + 1) == "PROPN" && !IsNumber(units, u + 1)) return none; // "War Office", "Renaissance Technologies"
        if (unit.Is(WordClass.MeetingHead) && u + 2 < units.Count && units.Form(u + 1) == "of" && units.IsNameWord(u + 2)) return none; // "National Conference of State Legislatures"
        var first = units.RunStart(u - 1);
        while (first >= 2 && units.Form(first - 1) is "'" or "’" or "'s" or "’s" && (units.Form(first - 2).EndsWith('s') || units.Form(first - 2) is "Women" or "Men") && units.RunStart(first - 2) is var more && more < first - 1) first = more; // "Seven Years' War"
        if (first == u && !whole) return none;
        if (first > 0 && IsYear(units.Form(first - 1))) first = units.RunStart(first - 2); // "London 2012 Olympics"
        var end = u + 1;
        if (IsNumber(units, end) && (whole || unit.Is(WordClass.SmallEventHead) || units.Form(u) is "Bowl" or "Expo")) end++;
        return (first, end);
    }

    private static (int First, int End) SmallHeaded(Units units, int u)
    {
        if (u == 0 || !units.IsNameWord(u - 1) || units.IsKnown(u - 1, NameKind.Person)) return (u, u);
        var first = units.RunStart(u - 1);
        if (units.Form(u) == "summit" && units[u - 1].Is(WordClass.Group | WordClass.Country)) return (u, u);
        if (units.IsIndefinite(first) || (first > 0 && units.Form(first - 1) == "of" && units.Form(u) == "summit")) return (u, u);
        return (first > 0 && IsYear(units.Form(first - 1)) ? first - 1 : first, u + 1);
    }

    private static (int First, int End) Led(Units units, int u)
    {
        var end = u + 1;
        while (end < units.Count && end < u + 4 && units.IsNameWord(end) && !units[end].Is(WordClass.FacilityHead | WordClass.EventHead | WordClass.MeetingHead | WordClass.EventLead | WordClass.EventStop)) end++;
        if (units.Form(u) is not ("Operation" or "Exercise") && end > u + 2) end = u + 2; // a storm has one name
        var known = units.Known(u);
        return end == u + 1 || (known is { Kind: NameKind.Organisation } body && body.First < units[u].First) || (known is { Kind: NameKind.Person } person && (person.First < units[u].First || units.Form(u) == "Storm")) || (u > 0 && units.IsNameWord(u - 1) && units.Upos(u - 1) == "PROPN") ? (u, u) : (u, end);
    }

    private static (int First, int End) Of(Units units, int u)
    {
        if (units.Known(u) is { Kind: NameKind.Organisation or NameKind.Person }) return (u, u);
        var begin = units.Form(u + 2) is "the" ? u + 3 : u + 2;
        var end = begin < units.Count && IsYear(units.Form(begin)) ? begin + 1 : units.RunEnd(begin);
        return end == begin ? (u, u) : (units.RunStart(u), end);
    }

    private static bool IsNumber(Units units, int u) => u < units.Count && (units.Upos(u) == "NUM" || units.Form(u).AsSpan().IndexOfAnyExcept("IVXL") < 0) && units.Form(u).Length < 5;

    private static bool IsYear(string form) => form.Length == 4 && form[0] is '1' or '2' && form.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
