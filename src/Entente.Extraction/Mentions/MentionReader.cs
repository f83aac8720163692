using Entente.Extraction.Actors;
using Entente.Extraction.Layout;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Finds the noun phrases that stand for actors and places, and which of them stand for the same one.</summary>
public sealed class MentionReader(ActorCatalogue actors, PlaceCatalogue places, RoleNouns roles)
{
    /// <summary>Needs all layers of the analysis.</summary>
    public MentionIndex Read(AnalysedText text, PageLayout layout, DocumentContext context)
    {
        var names = NameSpans.Of(text, actors, places, roles);
        var drafts = new MentionFinder(text, names, actors, roles, context.Published).Find();
        var coordinations = Coordinations.Of(text, drafts);
        var voices = new VoiceResolver(text, actors, drafts, coordinations, new OfficeReader(text, actors, roles, new OfficeTitles(text, names, actors), context.Published, drafts), context.Published).Resolve();
        ResolutionPaths.Fill(text, drafts);
        var made = new Dictionary<int, Mention>();
        foreach (var draft in drafts.Where(d => d.Members.Count == 0)) made.Add(draft.Head, Make(text, draft, []));
        foreach (var draft in drafts.Where(d => d.Members.Count > 0)) made.Add(draft.Head, Make(text, draft, [.. draft.Members.Select(m => made.GetValueOrDefault(m.Head)).OfType<Mention>()]));
        return new MentionIndex(made.Values, coordinations.Select(c => Whole(text, [.. c.Value.Select(d => made[d.Head])], voices.Number(c.Value))));
    }

    private static Mention Make(AnalysedText text, MentionDraft draft, IReadOnlyList<Mention> members)
    {
        var span = text.Span(draft.First, draft.End);
        return new Mention
        {
            Head = draft.Head,
            First = draft.First,
            End = draft.End,
            Span = span,
            Text = text.Words(span),
            Name = draft.Name,
            Kind = draft.Kind,
            ActorId = draft.ActorId,
            State = draft.State,
            SpokenFor = draft.SpokenFor,
            Entity = draft.Entity,
            Members = members,
            Unresolved = draft.Unresolved ?? draft.Nameless,
            ResolvedBy = draft.ResolvedBy,
        };
    }

    private static Mention Whole(AnalysedText text, IReadOnlyList<Mention> members, int entity)
    {
        var (first, end) = (members.Min(m => m.First), members.Max(m => m.End));
        var span = text.Span(first, end);
        return members[0] with
        {
            First = first,
            End = end,
            Span = span,
            Text = text.Words(span),
            Name = members.Count == 2 ? $"{members[0].Name} and {members[1].Name}" : $"{string.Join(", ", members.Take(members.Count - 1).Select(m => m.Name))} and {members[^1].Name}",
            ActorId = null,
            State = null,
            SpokenFor = [.. members.SelectMany(m => m.SpokenFor).Distinct(StringComparer.Ordinal)],
            Entity = entity,
            Members = members,
            Unresolved = null,
            ResolvedBy = null,
        };
    }
}
