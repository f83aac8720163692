using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>"Russia and North Korea": the drafts that a coordination joins, by the first of them.</summary>
internal static class Coordinations
{
    public static Dictionary<int, List<MentionDraft>> Of(AnalysedText text, IReadOnlyList<MentionDraft> drafts)
    {
        var byHead = drafts.ToDictionary(d => d.Head);
        var found = new Dictionary<int, List<MentionDraft>>();
        foreach (var draft in drafts)
        {
            if (text[draft.Head].Is("conj") && byHead.TryGetValue(text[draft.Head].HeadIndex, out var parent) && Like(parent, draft)) continue;
            var members = new List<MentionDraft> { draft };
            foreach (var c in text[draft.Head].Children)
                if (c.Is("conj") && byHead.TryGetValue(c.Index, out var member) && Like(draft, member)) members.Add(member);
            if (members.Count > 1 && Linked(text, members)) found.Add(draft.Head, members); // without an "and" it is a slip of the parser
        }

        return found;
    }

    private static bool Linked(AnalysedText text, List<MentionDraft> members)
    {
        for (var t = members.Min(m => m.Head) + 1; t < members.Max(m => m.Head); t++)
            if (text[t].Form is "and" or "or" or "&") return true;
        return false;
    }

    private static bool Like(MentionDraft a, MentionDraft b) => !ReferenceEquals(a.SameAs, b) && !ReferenceEquals(b.SameAs, a) && Class(a) == Class(b);

    private static int Class(MentionDraft draft) => draft.Kind switch
    {
        MentionKind.Person or MentionKind.Office => 0,
        MentionKind.State or MentionKind.Body => 1,
        MentionKind.Place => 2,
        _ => 3,
    };
}
