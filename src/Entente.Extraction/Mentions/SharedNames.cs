using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>"Korea" and "the North": names that only the rest of the text makes plain.</summary>
internal sealed class SharedNames(AnalysedText text, ActorCatalogue actors)
{
    private const int Clearly = 2; // times as often as any other

    /// <summary>A mention where the token is such a name by itself; its state is filled in once the text is read.</summary>
    public MentionDraft? Draft(Token token)
    {
        if (!char.IsUpper(token.Form[0]) || token.Is("amod") || token.Is("compound") || token.Is("flat")) return null;
        var half = token.Index > token.Sentence.First && actors.Half($"the {token.Form}").Count > 0 && text[token.Index - 1].Form is "the" or "The" && NounPhrase.Extent(text, token.Index, complement: false) == (token.Index - 1, token.Index + 1);
        if (!half && (actors.Sharing(token.Form).Count == 0 || (token.Index > token.Sentence.First && actors.AdjectiveAt(text, token.Index - 1)?.End > token.Index))) return null;
        var (first, end) = half ? (token.Index - 1, token.Index + 1) : NounPhrase.Extent(text, token.Index, complement: false);
        return new MentionDraft { Head = token.Index, First = first, End = end, Form = ReferenceForm.Name, Kind = MentionKind.State, Name = token.Form, Noun = half ? "half" : "shared", Plural = NounPhrase.IsPlural(token) };
    }

    /// <summary>Gives each such mention the state that the text names most; a half needs no more than that one of the pair is named.</summary>
    public void Fill(IReadOnlyList<MentionDraft> drafts)
    {
        var named = drafts.Where(d => d.ActorId is not null).GroupBy(d => d.State ?? "", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var draft in drafts.Where(d => d.Noun is "half" or "shared" && d.ActorId is null))
        {
            var half = draft.Noun == "half";
            draft.Noun = null;
            var pair = half ? actors.Half($"the {draft.Name}") : actors.Sharing(draft.Name);
            var ranked = pair.OrderByDescending(id => named.GetValueOrDefault(id)).ToList();
            var meant = half ? pair.Any(named.ContainsKey) ? pair[0] : null
                : named.GetValueOrDefault(ranked[0]) > Clearly * named.GetValueOrDefault(ranked[1]) ? ranked[0] : null;
            if (meant is not null && actors.ById(meant) is { } state) (draft.Name, draft.ActorId, draft.State, draft.SpokenFor) = (state.Name, state.Id, state.Id, [state.Id]);
            else if (half) draft.Kind = MentionKind.Place;
            else draft.Unresolved = "several states share the name";
        }
    }
}
