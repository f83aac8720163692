namespace Entente.Text.Nesting;

/// <summary>
/// Offices: a head noun with the portfolio before it ("foreign minister") or after it ("Secretary of State"), and the state or body it belongs to. An office counts as
/// a name before the name of its holder, written with a capital, or beside the name of its state or body.
/// </summary>
internal static class OfficeRule
{
    public static void Find(Units units, List<Candidate> found)
    {
        for (var u = 0; u < units.Count; u++)
        {
            if (!units[u].Is(WordClass.OfficeHead)) continue;
            var head = u;
            while (head + 1 < units.Count && units[head + 1].Is(WordClass.OfficeHead) && units[head + 1].Capital == units[head].Capital && !units.IsKnown(head + 1, NameKind.Person)) head++;
            var first = Start(units, u, out var owned);
            var end = End(units, head, out var tailed);
            u = head;
            if (IsName(units, first, u, end, owned, tailed)) found.Add(new Candidate(units[first].First, units[end - 1].End, NameKind.Office, Candidate.Rule));
        }
    }

    private static int Start(Units units, int u, out bool owned)
    {
        var first = u;
        while (first > 0)
        {
            if (units[first - 1].Is(WordClass.OfficeModifier) || (units[first - 1].Is(WordClass.OfficeHead) && units[first].Is(WordClass.OfficeHead))) first--;
            else if (first > 1 && first < u && units.Form(first - 1) is "and" or "-" && units[first - 2].Is(WordClass.OfficeModifier)) first -= 2;
            else break;
        }

        owned = false;
        while (first > 0 && units[first - 1] is { Capital: true } before && !before.Is(WordClass.ShipPrefix) && !units.IsKnown(first - 1, NameKind.Person) && (before.Is(WordClass.Group | WordClass.Country | WordClass.City | WordClass.Body) || units.IsKnown(first - 1, NameKind.Place) || units.IsKnown(first - 1, NameKind.Organisation)))
        {
            var known = units.Known(first - 1);
            first--;
            while (known is { } name && first > 0 && units[first].First > name.First) first--;
            owned = true;
            if (first > 1 && units.Form(first - 1) == "-" && units[first - 2].Is(WordClass.Group | WordClass.Country | WordClass.GroupPrefix)) first--;
        }

        return first;
    }

    private static int End(Units units, int head, out bool tailed)
    {
        tailed = false;
        if (head + 2 >= units.Count || units.Form(head + 1) is not ("of" or "for" or "to")) return head + 1;
        var begin = units.Form(head + 2) is "the" ? head + 3 : head + 2;
        var end = begin;
        while (end < units.Count)
        {
            if (units[end].Is(WordClass.OfficeModifier) || (units[end].Is(WordClass.Country | WordClass.City | WordClass.Body) && units[end].Capital)) end++;
            else if (units.IsKnown(end, NameKind.Person)) break;
            else if (end > begin && end + 1 < units.Count && units.Form(end) is "and" && units[end - 1].Is(WordClass.OfficeModifier) && units[end + 1].Is(WordClass.OfficeModifier) && units[end + 1].Capital == units[end - 1].Capital) end += 2;
            else if (units.Known(end) is { } name && end == begin) while (end < units.Count && units[end].First < name.End) end++;
            else break;
            if (units[end - 1].Is(WordClass.Country | WordClass.City | WordClass.Body)) break;
        }

        if (begin == head + 3 && end > begin && units[end - 1].Is(WordClass.OfficeModifier)) // "Chairman of the Joint Chiefs of Staff"
            for (; end < units.Count && !units.IsKnown(end, NameKind.Person); end++)
                if (!units.IsNameWord(end) && !(units.Form(end) == "of" && units.IsNameWord(end + 1))) break;
        if (end == begin || (!units[begin].Capital && units.Form(head + 1) == "to") || (units.Form(head + 1) == "for" && !units[begin].Is(WordClass.OfficeModifier))) return head + 1;
        tailed = units[begin].Capital;
        return tailed || units[end - 1].Is(WordClass.OfficeModifier) ? end : head + 1;
    }

    private static bool IsName(Units units, int first, int head, int end, bool owned, bool tailed)
    {
        if (units.Known(head) is { Kind: NameKind.Person or NameKind.Organisation } name && (name.First < units[first].First || (name.Kind == NameKind.Organisation && name.End > units[end - 1].End))) return false;
        var surname = units.Form(head) is "King" or "Prince" or "Pope" or "Bishop" or "Shah" or "Queen" or "Sheriff" or "Speaker";
        var bare = first == head && end == head + 1 && units[head].End - units[head].First == 1;
        if (bare && units.Form(head) is "director" or "chief" or "leader" or "commander" or "prosecutor" or "speaker") return false; // of a film, of a band
        if (units.Known(head) is { Kind: NameKind.Person } titled && titled.First == units[first].First && units[head].Capital && (titled.End > units[end - 1].End ? units[head + 1].First < titled.End : !bare || !surname)) return true; // "Senator Vale", taken for a name as a whole
        if (end < units.Count && (units.Known(end) is { Kind: NameKind.Person } holder && holder.First == units[end].First || (units[head].Capital && units.IsNameWord(end) && units.Upos(end) == "PROPN" && units.Known(end) is null && units[end].Class == WordClass.None))) return true;
        if (units.IsIndefinite(first)) return false;
        if (owned || tailed) return units[head].Capital || owned && !units.Upos(head).Equals("VERB", StringComparison.Ordinal) || units.Form(Math.Max(first - 1, 0)) is "the" or "The";
        if (bare && (first == 0 || units.Form(first - 1) is not ("the" or "The") && (surname || units.Form(first - 1) is not ("Mr." or "Mr" or "Madam" or "Madame")))) return false;
        return units[head].Capital && (units.IsTitleCase(head) || (head > 0 && units.Upos(head) == "PROPN"));
    }
}
