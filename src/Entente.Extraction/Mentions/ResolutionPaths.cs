using System.Globalization;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>How each pronoun, short name and description came to stand for its voice, in words for people.</summary>
internal static class ResolutionPaths
{
    public static void Fill(AnalysedText text, IReadOnlyList<MentionDraft> drafts)
    {
        var first = new Dictionary<int, MentionDraft>(); // by voice: its first name, for what stands before it
        foreach (var draft in drafts) if (draft.Form == ReferenceForm.Name) first.TryAdd(draft.Entity, draft);
        var latest = new Dictionary<int, MentionDraft>(); // by voice: the fullest phrase before, a name where there was one
        foreach (var draft in drafts)
        {
            if (draft.Unresolved is null && draft.ResolvedBy is null) draft.ResolvedBy = Path(draft);
            if (draft.Form is ReferenceForm.Name || (draft.Form == ReferenceForm.Description && !latest.ContainsKey(draft.Entity))) latest[draft.Entity] = draft;
        }

        string? Path(MentionDraft draft)
        {
            if (draft.Members.Count > 0) return $"stands for {string.Join(" and ", draft.Members.Select(m => $"‘{Words(m)}’"))} of sentence {Number(draft.Members.Max(m => text[m.Head].Sentence.Index))}";
            if (draft.SameAs is { } beside) return $"stands beside ‘{Words(beside)}’";
            if (!Refers(draft)) return null;
            var named = latest.GetValueOrDefault(draft.Entity) ?? first.GetValueOrDefault(draft.Entity);
            return named is null || named == draft ? null : $"stands for ‘{Words(named)}’ of sentence {Number(text[named.Head].Sentence.Index)}";
        }

        bool Refers(MentionDraft draft) => draft.Form switch
        {
            ReferenceForm.Pronoun => true,
            ReferenceForm.Description => draft.Kind == MentionKind.Person || draft.Definite,
            ReferenceForm.Name => draft.Kind is MentionKind.Person or MentionKind.Body && !draft.Name.Contains(Bare(draft), StringComparison.Ordinal) || draft.Kind == MentionKind.Person && draft.Name.Length > Bare(draft).Length,
            _ => false,
        };

        string Bare(MentionDraft draft) => text.Text[text[Math.Max(draft.First, draft.NameFirst)].Start..text[draft.End - 1].End];
        string Words(MentionDraft draft) => text.Text[text[draft.First].Start..text[draft.End - 1].End];
        static string Number(int sentence) => (sentence + 1).ToString(CultureInfo.InvariantCulture);
    }
}
