using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>The extent of a noun phrase around its head, and whom its modifiers name.</summary>
internal static class NounPhrase
{
    private const int LongestComplement = 8; // tokens

    /// <summary>From the first determiner or modifier to the head and what is joined to it; "of …" behind it where <paramref name="complement"/> asks for it.</summary>
    public static (int First, int End) Extent(AnalysedText text, int head, bool complement)
    {
        var (first, end) = (head, head + 1);
        foreach (var c in text[head].Children)
        {
            if (c.Index < head && (c.Is("det") || c.Is("amod") || c.Is("compound") || c.Is("nummod") || c.Relation is "nmod:poss" or "nmod" && c.Child("case")?.Lemma is null or "'s" || c.Is("flat")))
            {
                var start = c.Subtree()[0].Index;
                if (head - start <= 2 * LongestComplement && start < first) first = start;
            }
            else if (c.Index == end && (c.Is("flat") || c.Is("compound")) && Last(c) is var last) end = last + 1;
            else if (complement && c.Is("nmod") && c.Index > head && c.Child("case") is { Lemma: "of" or "to" or "for" or "at" } preposition && preposition.Index == end && Last(c) is var to && to - end < LongestComplement)
            {
                end = c.Child("conj") is null && c.Child("acl") is null && c.Child("appos") is null ? to + 1 : end;
            }
        }

        first = Math.Max(first, text[head].Sentence.First);
        for (var t = head - 1; t >= first; t--) // what the parser hung too low
            if (text[t].Upos is "ADP" && !IsInName(text, t) || (text[t].Upos is "PUNCT" && text[t].Form is "," or "–" or "—" or "(" or ":") || text[t].Upos is "VERB" && text[t].Is("advcl")) first = t + 1;
        while (first < head && text[first].Upos is "CCONJ" or "PUNCT") first++;
        if (first > text[head].Sentence.First && text[first - 1].Form is ("the" or "The" or "a" or "A" or "an" or "An")) first--;
        return (first, end);
    }

    /// <summary>Whom the modifiers in front name, or else an "of" behind: the state of "Russian officials", the alliance of "a NATO diplomat".</summary>
    public static Actor? Owner(AnalysedText text, int first, int head, NameSpans names, ActorCatalogue actors, bool behind = true, RoleNouns? roles = null)
    {
        for (var t = first; t < head; t++)
        {
            if (actors.AdjectiveAt(text, t) is var (actor, _, end) && end > 0 && end <= head) return actor;
            if (names.At(t) is { } span && span.End <= head)
            {
                if (Of(span, actors) is { } owner) return owner;
                t = span.End - 1;
            }

            if (InsideHyphens(text[t], actors) is { } part) return part;
        }

        if (!behind) return null;
        foreach (var c in text[head].Children)
        {
            if (!c.Is("nmod") || c.Index < head || c.Child("case")?.Lemma is not ("of" or "for")) continue;
            if (names.At(c.Index) is { } of && Of(of, actors) is { } whose) return whose;
            if (roles is not null && (roles[c.Lemma] & (NounRole.Organ | NounRole.Government)) != 0 && Owner(text, Extent(text, c.Index, complement: false).First, c.Index, names, actors, behind: false) is { } served) return served; // "a spokesman for the Ruritanian navy"
            if (HeadOfState(text, c.Index) && Owner(text, c.Index, c.Index, names, actors) is { } led) return led; // "the head of state of Ruritania"
        }

        return null;
    }

    /// <summary>True for the "state" of "head of state": a part of the office's name.</summary>
    public static bool HeadOfState(AnalysedText text, int noun) => text[noun].Lemma is "state" or "government" && noun - 2 >= text[noun].Sentence.First && text[noun - 1].Form == "of" && text[noun - 2].Lemma is "head" or "leader";

    /// <summary>The actor of a name; for a known place the state it lies in.</summary>
    public static Actor? Of(NameSpan span, ActorCatalogue actors) =>
        span.Actor?.Actor ?? (span.Place?.State is { } state ? actors.ById(state) : null);

    /// <summary>"US-led", "Russian-made": the state in the first part of a word.</summary>
    public static Actor? InsideHyphens(Token token, ActorCatalogue actors)
    {
        var cut = token.Form.IndexOf('-', StringComparison.Ordinal);
        return cut > 1 && char.IsUpper(token.Form[0]) ? actors.ByAdjective(token.Form.AsSpan(0, cut)) : null;
    }

    public static bool IsPlural(Token token) => token.Xpos is "NNS" or "NNPS" || token.Has("Number=Plur");

    // "the Minister of Defence's spokesman"
    private static bool IsInName(AnalysedText text, int t) => t > 0 && text[t - 1].Upos == "PROPN" && text[t].Form is "of";

    private static int Last(Token token) => token.Subtree()[^1].Index;
}
