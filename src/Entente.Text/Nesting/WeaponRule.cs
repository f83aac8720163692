namespace Entente.Text.Nesting;

/// <summary>Weapons and platforms: known names and series, other designators and names beside a weapon noun, ships by their prefix, classes of ships.</summary>
internal static class WeaponRule
{
    public static void Find(Units units, List<Candidate> found)
    {
        for (var u = 0; u < units.Count; u++)
        {
            var unit = units[u];
            var (first, end) = (u, u);
            if (unit.Is(WordClass.ShipPrefix) && unit.Capital) end = Ship(units, u);
            else if (unit.Is(WordClass.WeaponName) || (unit.Is(WordClass.Designator | WordClass.WeaponByNoun) && !units.IsKnown(u, NameKind.Person) && HasNoun(units, u))) end = WithName(units, u);
            else if (IsClass(units, u)) (first, end) = (ClassStart(units, u), u + 3);

            if (end == first) continue;
            found.Add(new Candidate(units[first].First, units[end - 1].End, NameKind.Weapon, Candidate.Rule));
            u = end - 1;
        }
    }

    // "HMS Prince of Wales"
    private static int Ship(Units units, int u)
    {
        var end = units.RunEnd(u + 1);
        if (end == u + 1) return u;
        return end + 1 < units.Count && units.Form(end) == "of" && units.RunEnd(end + 1) is var more && more > end + 1 ? more : end;
    }

    // Among the words that the name modifies, or right before it: "S-600 air defence system", "the missile, dubbed KX-7".
    private static bool HasNoun(Units units, int u)
    {
        for (var next = u + 1; next < units.Count && next < u + 7; next++)
        {
            if (units[next].Is(WordClass.WeaponNoun)) return true;
            if (units.Upos(next) is not ("NOUN" or "PROPN" or "ADJ" or "NUM") && units.Form(next) != "-") break;
        }

        return u > 0 && units[u - 1].Is(WordClass.WeaponNoun) && units[u].Is(WordClass.Designator);
    }

    // "RS-28 Sarmat", "Leopard 2A6", "Trident II"
    private static int WithName(Units units, int u)
    {
        var end = u + 1;
        if (end < units.Count && units[u].Is(WordClass.WeaponName | WordClass.WeaponByNoun) && units.Form(end).Length < 4 && (char.IsAsciiDigit(units.Form(end)[0]) || units.Form(end).AsSpan().IndexOfAnyExcept("IVX") < 0) && char.IsAsciiLetter(units.Form(u)[^1])) end++;
        while (end < units.Count && end < u + 3 && units.IsNameWord(end) && units.Upos(end) == "PROPN" && (units[end].Class & ~(WordClass.WeaponByNoun | WordClass.WeaponName)) == 0 && units.Known(end) is null && (units[end].Class != 0 || units[u].End - units[u].First > 1)) end++;
        return end;
    }

    // "Virginia-class" before a submarine
    private static bool IsClass(Units units, int u) =>
        units.IsNameWord(u) && u + 2 < units.Count && units.Form(u + 1) == "-" && units.IsGlued(u) && units.Form(u + 2) == "class" && HasNoun(units, u + 2);

    private static int ClassStart(Units units, int u) => u > 0 && units.Known(u) is { } name && name.First < units[u].First && units.IsNameWord(u - 1) ? units.RunStart(u) : u;
}
