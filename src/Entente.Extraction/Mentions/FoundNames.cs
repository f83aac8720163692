using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>
/// What the name finder found, trimmed to names: titles in front, clitics behind and ordinary words come off, "A and B" are two, adjectives and
/// offices are none, and a name is of one kind throughout a document.
/// </summary>
internal static class FoundNames
{
    private static readonly HashSet<string> Particles = ["al", "bin", "ibn", "de", "da", "di", "van", "von", "el", "ben", "der"];

    /// <summary>One past the last token, and the kind, by first token.</summary>
    public static (int End, NameKind Kind)?[] ByFirst(AnalysedText text, RoleNouns roles, ActorCatalogue actors)
    {
        var byFirst = new (int, NameKind)?[text.TokenCount];
        var spans = text.Names.SelectMany(n => Split(text, n, actors, roles)).Select(n => Trim(text, n, roles, actors)).OfType<Name>().ToList();
        var kinds = spans.GroupBy(n => Key(text, n), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.GroupBy(n => n.Kind).OrderByDescending(k => k.Count()).ThenBy(k => k.Key).First().Key, StringComparer.Ordinal);
        foreach (var span in spans) byFirst[span.First] = (span.End, kinds[Key(text, span)]);
        return byFirst;
    }

    // "Vale and Shaw", "Russians and Ukrainians" are two; "Trade and Industry" is one.
    private static IEnumerable<Name> Split(AnalysedText text, Name name, ActorCatalogue actors, RoleNouns roles)
    {
        for (var t = name.First + 1; t < name.End - 1; t++)
        {
            if (text[t].Form is not ("and" or "&" or ",")) continue;
            var known = actors.NameAt(text, name.First)?.End == t || actors.AdjectiveAt(text, name.First)?.End == t;
            if (name.Kind != NameKind.Person && !known) continue;
            var portfolio = name.First >= 2 && text[name.First - 1].Form is "of" or "for" && (roles[text[name.First - 2].Lemma] & NounRole.Office) != 0; // "Minister of Trade and Industry Anna Vale"
            var rest = Split(text, name with { First = t + 1 }, actors, roles);
            return portfolio ? rest : [name with { End = t }, .. rest];
        }

        return [name];
    }

    private static Name? Trim(AnalysedText text, Name name, RoleNouns roles, ActorCatalogue actors)
    {
        var (first, end, kind) = (name.First, name.End, name.Kind);
        if (kind != NameKind.Organisation)
            for (var t = end - 2; t >= first; t--)
            {
                // "Ruritanian Trade Minister Anna Vale"
                if (!roles.IsTitle(text[t].Form) && (roles[text[t].Lemma] & (NounRole.Office | NounRole.Top | NounRole.Official)) == 0) continue;
                if (text[t + 1].Form is "of" or "for") return null; // "Russian Minister of Defence"
                (first, kind) = (t + 1, NameKind.Person);
                break;
            }

        if (kind == NameKind.Organisation && actors.AdjectiveAt(text, first) is not null)
            for (var t = end - 3; t > first && t >= end - 4; t--) // "Ruritanian Trade Minister Anna Vale", taken for a ministry
                if ((roles[text[t].Lemma] & NounRole.Office) != 0 && Enumerable.Range(t + 1, end - t - 1).All(i => text[i].Upos == "PROPN" && roles[text[i].Lemma] == NounRole.None && actors.NameAt(text, i) is null)) (first, kind) = (t + 1, NameKind.Person);
        if (kind == NameKind.Person)
            for (var t = first + 1; t < end - 1; t++)
            {
                // "Ecology Anna Vale": a known name, or one that begins with a given name
                if (actors.NameAt(text, t) is not { Actor.Kind: ActorKind.Person } && roles.GenderOfName(text[t].Form) == Gender.Unknown) continue;
                if (roles.GenderOfName(text[first].Form) == Gender.Unknown && text[first].Form.Length > 3 && actors.NameAt(text, first) is null) first = t;
                break;
            }

        if (kind == NameKind.Person)
            for (var t = first + 1; t < end; t++)
                if (text[t].Form is "of" or "from" or "in") end = t; // "Anna Vale of Ruritania"
        if (kind == NameKind.Person) // "Dae-sik"
            while (end + 1 < text.TokenCount && text[end].Form == "-" && !text[end - 1].SpaceAfter && !text[end].SpaceAfter && char.IsLetter(text[end + 1].Form[0])) end += 2;
        while (end - first > 1 && !IsHyphenated(text, end - 1) && text[end - 1].Form[0] is var last && !char.IsUpper(last) && !char.IsAsciiDigit(last)) end--;
        while (end - first > 1 && char.IsLower(text[first].Form[0]) && !Particles.Contains(text[first].Form)) first++;
        if (end - first > 1 && text[first].Form is "The") first++;
        var start = text[first].Form;
        var known = actors.NameAt(text, first) is not null;
        if (!known && !char.IsUpper(start[0]) && !char.IsAsciiDigit(start[0]) && !(Particles.Contains(start) && end - first > 1) && !start.StartsWith("al-", StringComparison.Ordinal)) return null;
        if (!start.Any(char.IsLetter) || start is "I") return null;
        if (!known && actors.AdjectiveAt(text, first)?.End >= end) return null;
        if (IsOffice(text, actors.AdjectiveAt(text, first)?.End ?? first, end, roles)) return null;
        if (end - first == 1 && !known && kind != NameKind.Person && roles[text[first].Lemma] != NounRole.None) return null; // "State"
        return new Name(first, end, kind);
    }

    // "Minister of Trade", "Ruritanian Minister of Defence" are held by somebody.
    private static bool IsOffice(AnalysedText text, int noun, int end, RoleNouns roles) => end - noun > 1 && text[noun + 1].Form == "of" && (roles[text[noun].Lemma] & NounRole.Office) != 0;

    private static bool IsHyphenated(AnalysedText text, int t) => t > 0 && text[t - 1].Form == "-" && !text[t - 1].SpaceAfter;

    private static string Key(AnalysedText text, Name name) => NameKey.Of(text.Text.AsSpan(text[name.First].Start..text[name.End - 1].End));
}
