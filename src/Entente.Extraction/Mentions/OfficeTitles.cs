using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>
/// The office that a phrase names, without whose it is and what leaves it the same: "foreign minister" of "the veteran Russian foreign minister". Null where a word
/// makes it another office or one of another time ("former", "next", "deputy", "opposition").
/// </summary>
internal sealed class OfficeTitles(AnalysedText text, NameSpans names, ActorCatalogue actors)
{
    /// <summary>Of the tokens <c>[first, end)</c>.</summary>
    public string? Of(int first, int end)
    {
        var words = new List<string>();
        for (var t = first; t < end; t++)
        {
            var token = text[t];
            if (token.Form is "'s" or "’s" or "'" or "’" or "-" or "," or "." || (token.Upos == "DET" && words.Count == 0) || token.Is("nmod:poss") && token.Upos == "PRON") continue;
            if (words.Count == 0 && actors.AdjectiveAt(text, t) is var (_, _, past) && past > t && past < end) t = past - 1;
            else if (words.Count == 0 && names.At(t) is { } name && IsState(name) && name.End < end) t = name.End - 1;
            else if (words.Count == 0 && NounPhrase.InsideHyphens(token, actors) is not null) return null; // "the US-backed president"
            else if (words.Count == 0 && actors.Offices.IsPlain(Hyphenated(t, out var after))) t = after - 1;
            else if (token.Form is "of" or "for" && t + 1 < end && OwnerAfter(t + 1) == end) break;
            else words.Add(token.Form);
        }

        return words.Count == 0 ? null : string.Join(' ', words);
    }

    // "long-serving" is three tokens.
    private string Hyphenated(int t, out int after)
    {
        after = t + 1;
        while (after + 1 < text.TokenCount && text[after].Form == "-" && !text[after - 1].SpaceAfter && !text[after].SpaceAfter) after += 2;
        return text.Text[text[t].Start..text[after - 1].End];
    }

    private int OwnerAfter(int t)
    {
        if (text[t].Upos == "DET" && t + 1 < text.TokenCount) t++;
        return names.At(t) is { } name && name.First == t && NounPhrase.Of(name, actors) is not null ? name.End : -1;
    }

    private static bool IsState(NameSpan name) => name.Actor is { Actor.Kind: ActorKind.State or ActorKind.Territory or ActorKind.FormerState or ActorKind.Organisation, Use: not NameUse.Seat };
}
