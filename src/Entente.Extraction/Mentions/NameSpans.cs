using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>A name over the tokens <c>[First, End)</c>: known to a catalogue, found by the name finder, or both.</summary>
internal sealed record NameSpan(int First, int End, NameKind? Kind, NameMatch? Actor, NamedPlace? Place);

/// <summary>
/// Brings the catalogues' names and those of the name finder together, without overlap. A longer found name wins over a known one inside it
/// ("Kim Il Sung University" is no person), except where the known one is a state or stands beside another name.
/// </summary>
internal sealed class NameSpans
{
    private readonly NameSpan?[] starting;
    private readonly NameSpan?[] covering;

    private NameSpans(int tokens) => (starting, covering) = (new NameSpan?[tokens], new NameSpan?[tokens]);

    /// <summary>The name in which the token stands; null for none.</summary>
    public NameSpan? At(int token) => covering[token];

    /// <summary>What acronyms stand for that the text introduces, as tokens <c>[First, End)</c>.</summary>
    public IReadOnlyDictionary<string, (int First, int End)> Acronyms { get; private set; } = new Dictionary<string, (int, int)>();

    public IEnumerable<NameSpan> All => starting.OfType<NameSpan>();

    public static NameSpans Of(AnalysedText text, ActorCatalogue actors, PlaceCatalogue places, RoleNouns roles)
    {
        var found = new NameSpans(text.TokenCount);
        var tagged = FoundNames.ByFirst(text, roles, actors);
        for (var t = 0; t < text.TokenCount;)
        {
            var span = Best(text, t, tagged[t], actors, places, roles);
            if (span is null)
            {
                t++;
                continue;
            }

            found.starting[span.First] = span;
            for (var i = span.First; i < span.End; i++) found.covering[i] = span;
            t = Math.Max(t + 1, span.End);
        }

        found.AddSpellings(text, actors);
        found.AddAcronyms(text);
        found.AddFamilyNames(text);
        return found;
    }

    // "Wladimir Putin", "S. Lavrov", where the finder saw nothing or the family name alone
    private void AddSpellings(AnalysedText text, ActorCatalogue actors)
    {
        for (var t = 0; t + 1 < text.TokenCount; t++)
        {
            if (covering[t] is not null || !IsPartOfName(text[t]) || text[t + 1].Sentence.Index != text[t].Sentence.Index || !(text[t + 1].Upos is "PROPN" or "NOUN" or "X" && char.IsUpper(text[t + 1].Form[0]))) continue;
            if (covering[t + 1] is { } family && (family.First != t + 1 || family.End != t + 2 || family.Kind is NameKind.Organisation or NameKind.Place || family.Actor is { Actor.Kind: not ActorKind.Person } || family.Place is not null)) continue;
            var words = text.Text[text[t].Start..text[t + 1].End];
            if ((actors.Spellings.Find(words) ?? actors.Spellings.FindSlip(words)) is not null) Put(new NameSpan(t, t + 2, NameKind.Person, null, null));
        }
    }

    // "the Ruritanian Export Board (REB)": one name, and "REB" another for it
    private void AddAcronyms(AnalysedText text)
    {
        Acronyms = Mentions.Acronyms.Of(text);
        var known = new Dictionary<string, NameSpan>(StringComparer.Ordinal);
        foreach (var (acronym, (first, end)) in Acronyms.OrderBy(a => a.Value.First))
        {
            var last = covering[end - 1];
            var full = last is not null && last.End == end && last.First <= first + 1 && last.Kind != NameKind.Person ? last : null;
            if (full is null && (last is null || last.End == end) && char.IsUpper(text[end - 1].Form[0])) full = Put(new NameSpan(first, end, NameKind.Organisation, null, null));
            if (full is not null) known.Add(acronym, full);
        }

        for (var t = 0; t < text.TokenCount; t++)
            if (known.TryGetValue(text[t].Form, out var named) && (covering[t] is not { } other || other.End == t + 1 && other.First == t)) Put(new NameSpan(t, t + 1, NameKind.Organisation, named.Actor, null));
    }

    private NameSpan Put(NameSpan span)
    {
        for (var t = span.First; t < span.End; t++)
            if (covering[t] is { } old)
                for (var i = old.First; i < old.End; i++) covering[i] = starting[i] = null;
        starting[span.First] = span;
        for (var t = span.First; t < span.End; t++) covering[t] = span;
        return span;
    }

    // "Vale said", where the finder knew Anna Vale but not the Vale at the head of a sentence, nor the "Veil" that the writer once made of it
    private void AddFamilyNames(AnalysedText text)
    {
        var families = All.Where(s => s.End - s.First > 1 && (s.Kind == NameKind.Person || s.Actor?.Actor.Kind == ActorKind.Person)).Select(s => text[s.End - 1].Form).Where(f => f.Length > 2 && char.IsUpper(f[0])).ToHashSet(StringComparer.Ordinal);
        List<string> folded = [.. families.Select(f => NameKey.Of(f))];
        for (var t = 0; t < text.TokenCount; t++)
            if (covering[t] is null && (families.Contains(text[t].Form) && text[t].Upos is ("PROPN" or "NOUN" or "X" or "ADJ") || IsMisspelt(text[t], folded))) starting[t] = covering[t] = new NameSpan(t, t + 1, NameKind.Person, null, null);
    }

    private static bool IsMisspelt(Token token, List<string> families) =>
        token.Upos == "PROPN" && char.IsUpper(token.Form[0]) && NameKey.Of(token.Form) is var name && families.Exists(f => PersonNames.IsNear(name, f));

    private static NameSpan? Best(AnalysedText text, int t, (int End, NameKind Kind)? tag, ActorCatalogue actors, PlaceCatalogue places, RoleNouns roles)
    {
        var known = actors.NameAt(text, t);
        if (known is { Use: NameUse.FamilyName } && !StandsAlone(text, known, roles, actors)) known = null;
        if (known is not null && known.End - t == 1 && tag is null && !CanBeName(text[t])) known = null;
        var place = places.At(text, t);
        if (place is { } p && (p.End - t == 1 && text[t].Upos is not "PROPN" || known is not null && known.End >= p.End)) place = null;
        if (tag is null && place is { } given && given.End - t == 1 && given.End < text[t].Sentence.End && roles.GenderOfName(text[t].Form) != Gender.Unknown && text[given.End] is { Upos: "PROPN" } family && family.Is("flat"))
            return new NameSpan(t, given.End + 1, NameKind.Person, null, null); // "Artyom Vale"
        var knownEnd = place is { } q ? q.End : known?.End ?? t;
        if (tag is not { } found || found.End <= knownEnd)
            return place is { } at ? new NameSpan(t, at.End, NameKind.Place, null, at.Place) : known is null ? Titled(text, t, roles, actors) : new NameSpan(t, known.End, tag?.Kind, known, null);
        if (place is { } inner && found.Kind == NameKind.Place) return new NameSpan(t, found.End, NameKind.Place, null, inner.Place); // "Vostochny launch site"
        if (knownEnd == t || place is not null) return new NameSpan(t, found.End, found.Kind, null, null);
        // a name found longer than the known one: it is another, unless the known one is a state or a full name of its own
        var keeps = (known!.Actor.Kind is ActorKind.State or ActorKind.Territory && found.Kind != NameKind.Organisation && !(known.Use == NameUse.Capital && found.Kind == NameKind.Person)) || (known.Use == NameUse.Proper && known.Actor.Kind == ActorKind.Person && found.Kind == NameKind.Person) || text[known.End].Form is "'s" or "’s" or "-" or "/" or ",";
        return keeps ? new NameSpan(t, known.End, found.Kind, known, null) : new NameSpan(t, found.End, found.Kind, null, null);
    }

    // "May" the verb and "Nice" the adjective are no names; in a heading all words may look like one.
    private static bool CanBeName(Token token) => token.Upos is "PROPN" or "NOUN" or "ADJ" or "X" || char.IsLower(token.Form[0]) || (token.Upos is "PRON" && NameKey.IsCapitals(token.Form));

    // "Trump" is the one known by that name; "Mary Trump" and "Trump Tower" are not.
    private static bool StandsAlone(AnalysedText text, NameMatch match, RoleNouns roles, ActorCatalogue actors)
    {
        var sentence = text[match.First].Sentence;
        if (match.End < sentence.End && IsPartOfName(text[match.End]) && actors.NameAt(text, match.End) is null && roles[text[match.End].Lemma] == NounRole.None) return false;
        if (match.First == sentence.First) return true;
        var before = text[match.First - 1];
        return !IsPartOfName(before) || before.Index == sentence.First || roles.IsTitle(before.Form) || roles[before.Lemma] != NounRole.None || actors.AdjectiveAt(text, before.Index) is not null;
    }

    private static bool IsPartOfName(Token token) => token.Upos == "PROPN" && char.IsUpper(token.Form[0]);

    // "Mr. Vale", where the name finder saw nothing.
    private static NameSpan? Titled(AnalysedText text, int t, RoleNouns roles, ActorCatalogue actors)
    {
        var sentence = text[t].Sentence;
        if (t == sentence.First || !IsPartOfName(text[t]) || !roles.IsTitle(text[t - 1].Form) || !char.IsUpper(text[t - 1].Form[0]) || roles.IsTitle(text[t].Form) || roles[text[t].Lemma] != NounRole.None || actors.AdjectiveAt(text, t) is not null) return null;
        var end = t + 1;
        while (end < sentence.End && IsPartOfName(text[end]) && text[end].Is("flat")) end++;
        return new NameSpan(t, end, NameKind.Person, null, null);
    }
}
