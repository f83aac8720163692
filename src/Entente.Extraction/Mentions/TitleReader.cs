using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>What stands before a name and belongs to it.</summary>
/// <param name="First">First token of the title.</param>
/// <param name="Noun">Lemma of the noun that names the office; null for "Mr.".</param>
/// <param name="Owner">The state or body whose office it is.</param>
/// <param name="OwnerPronoun">Token of "his" in "his foreign minister Anna Vale"; -1 for none.</param>
/// <param name="Former">The office is not held now.</param>
internal sealed record Title(int First, string? Noun, NounRole Role, Actor? Owner, int OwnerPronoun, Gender Gender, bool Former)
{
    /// <summary>An office speaks for its owner; an expert's institute does not speak through the expert.</summary>
    public IEnumerable<string> SpokenFor => Former || Owner is null || (Role & (NounRole.Office | NounRole.Official | NounRole.Top)) == 0 ? [] : Speaker(Owner);

    public static IEnumerable<string> Speaker(Actor owner) => owner.Kind == ActorKind.Person ? owner.State is { } s ? [s] : [] : owner.ActsForState ? [owner.State ?? owner.Id] : owner.Kind is ActorKind.Organisation ? [owner.Id] : [];
}

/// <summary>Reads titles in front of names: "Mr.", "Ruritanian Defence Minister", "Minister of Trade and Industry", "his spokeswoman".</summary>
internal sealed class TitleReader(AnalysedText text, NameSpans names, ActorCatalogue actors, RoleNouns roles)
{
    private const int Longest = 10; // tokens
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["dr"] = "doctor", ["prof"] = "professor", ["gen"] = "general", ["col"] = "colonel", ["adm"] = "admiral", ["sen"] = "senator", ["gov"] = "governor", ["capt"] = "captain", ["amb"] = "ambassador", ["lt"] = "lieutenant",
    };

    public Title? Before(int name)
    {
        var sentence = text[name].Sentence;
        var noun = Office(name, sentence.First);
        if (noun < 0) return null;
        var first = noun;
        var owner = (Actor?)null;
        var (pronoun, former) = (-1, false);
        while (first > sentence.First && noun - first < Longest)
        {
            var before = text[first - 1];
            if (names.At(before.Index) is { } span && (span.Actor is not null || span.Kind != NameKind.Person))
            {
                owner ??= NounPhrase.Of(span, actors);
                first = span.First;
            }
            else if (before.Form is "'s" or "’s" or "'" or "’" && first - 2 >= sentence.First && (names.At(first - 2) is not null || roles[text[first - 2].Lemma] != NounRole.None)) first--;
            else if (before.Upos is "ADJ" or "PROPN" || (before.Upos is "NOUN" or "ADV" or "VERB" && !before.Form.EndsWith(',') && IsModifier(before, noun)))
            {
                if (Adjective(first - 1, sentence.First) is var (actor, start) && actor is not null)
                {
                    owner ??= actor;
                    first = start;
                }
                else
                {
                    former |= roles.IsFormerly(before.Form);
                    owner ??= NounPhrase.InsideHyphens(before, actors);
                    first--;
                }
            }
            else if (before.Form == "-" && first - 2 >= sentence.First && roles.IsFormerly(text[first - 2].Form))
            {
                former = true;
                first -= 2;
            }
            else if (before is { Upos: "PRON" } && before.Is("nmod:poss"))
            {
                pronoun = first - 1;
                first--;
                break;
            }
            else if (before.Upos == "DET")
            {
                first--;
                break;
            }
            else break;
        }

        if (owner is null && noun + 1 < name && text[noun + 1].Form is "of" or "for")
            for (var t = noun + 2; t < name && owner is null; t++)
                owner = names.At(t) is { } span ? NounPhrase.Of(span, actors) : actors.AdjectiveAt(text, t)?.Actor;
        var form = text[noun];
        var lemma = Written.GetValueOrDefault(form.Form.TrimEnd('.').ToLowerInvariant()) ?? form.Lemma.ToLowerInvariant();
        var role = roles[lemma] | roles[form.Form];
        return new Title(first, role == NounRole.None ? null : lemma, role, owner, pronoun, Gender(form, name), former);
    }

    // The noun nearest before the name that names an office, a title, or what somebody is; -1 for none.
    private int Office(int name, int from)
    {
        var t = name - 1;
        while (t >= from && name - t <= Longest && text[t].Upos is "ADJ" or "NOUN" or "PROPN" or "X" or "PUNCT" && (text[t].Upos != "PUNCT" || text[t].Form is "." or "-"))
        {
            if (IsOffice(text[t])) return t;
            if (names.At(t) is { Kind: NameKind.Person } or { Actor.Actor.Kind: ActorKind.Person }) return -1;
            t--;
        }

        // "Minister of Trade and Industry Anna Vale"
        for (t = name - 1; t >= from && name - t <= Longest && text[t].Upos is "ADJ" or "NOUN" or "PROPN" or "CCONJ" or "ADP" or "DET"; t--)
            if (text[t].Form is "of" or "for" && t > from && IsOffice(text[t - 1]) && char.IsUpper(text[t - 1].Form[0])) return t - 1;
        return -1;
    }

    private bool IsOffice(Token token) =>
        names.At(token.Index) is null &&
        ((roles[token.Lemma] & (NounRole.Office | NounRole.Official | NounRole.Voice | NounRole.Top)) != 0 || (roles.IsTitle(token.Form) && char.IsUpper(token.Form[0]))) && !NounPhrase.IsPlural(token);

    private static bool IsModifier(Token before, int noun) => before.Is("compound") || before.Is("amod") || before.Is("nmod") || before.Is("flat") || before.HeadIndex == noun || char.IsUpper(before.Form[0]) || (before.Upos == "NOUN" && before.HeadIndex >= noun);

    private (Actor? Actor, int Start) Adjective(int last, int from)
    {
        for (var start = Math.Max(from, last - 2); start <= last; start++)
            if (actors.AdjectiveAt(text, start) is var (actor, _, end) && end == last + 1) return (actor, start);
        return (null, last);
    }

    private Gender Gender(Token noun, int name)
    {
        for (var t = noun.Index; t < name; t++)
            if (roles.GenderOf(text[t].Form) is var told && told != Actors.Gender.Unknown) return told;
        return Actors.Gender.Unknown;
    }
}
