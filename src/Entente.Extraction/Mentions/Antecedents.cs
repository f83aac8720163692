using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>
/// Finds what a pronoun or a bare description stands for, among the mentions before it: nearness, subject before object, agreement in number and
/// gender, the speaker of the clause around, and what the document speaks of most.
/// </summary>
internal sealed class Antecedents(AnalysedText text, Voices voices, Quotation quotation)
{
    private const int Reach = 4; // sentences
    private readonly List<MentionDraft> before = [];

    public void Remember(MentionDraft draft)
    {
        if (draft is { Entity: >= 0, Unresolved: null }) before.Add(draft);
    }

    /// <summary>The best of the mentions before the draft that <paramref name="fits"/> admits and whose voice is not <paramref name="barred"/>; null for none.</summary>
    public MentionDraft? Best(MentionDraft draft, Func<MentionDraft, Voice, bool> fits, int reach = Reach, IReadOnlySet<int>? barred = null)
    {
        var token = text[draft.Head];
        var sentence = token.Sentence.Index;
        MentionDraft? best = null;
        var highest = int.MinValue;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var candidate = before[i];
            var head = text[candidate.Head];
            var distance = sentence - head.Sentence.Index;
            if (distance > reach) break;
            if (candidate.End > draft.First && candidate.First < draft.End) continue;
            var voice = voices[candidate.Entity];
            if (barred?.Contains(candidate.Entity) == true || !fits(candidate, voice) || Clashes(token, head, draft)) continue;
            var score = Score(token, head, candidate, voice, distance, draft.Gender);
            if (score > highest) (best, highest) = (candidate, score);
        }

        return best;
    }

    /// <summary>The newest mention that stands for several and fits.</summary>
    public MentionDraft? LastGroup(MentionDraft draft, Func<MentionDraft, bool> fits, int reach)
    {
        var sentence = text[draft.Head].Sentence.Index;
        for (var i = before.Count - 1; i >= 0 && sentence - text[before[i].Head].Sentence.Index <= reach; i--)
            if (before[i].Members.Count > 0 && fits(before[i])) return before[i];
        return null;
    }

    /// <summary>The last mentions of different voices that fit, newest first.</summary>
    public List<MentionDraft> Last(int count, MentionDraft draft, Func<MentionDraft, Voice, bool> fits, int reach = 2 * Reach)
    {
        var found = new List<MentionDraft>();
        var sentence = text[draft.Head].Sentence.Index;
        for (var i = before.Count - 1; i >= 0 && found.Count < count; i--)
        {
            if (sentence - text[before[i].Head].Sentence.Index > reach) break;
            var voice = voices[before[i].Entity];
            if (before[i].End <= draft.First && fits(before[i], voice) && found.All(f => f.Entity != before[i].Entity)) found.Add(before[i]);
        }

        return found;
    }

    private int Score(Token token, Token head, MentionDraft candidate, Voice voice, int distance, Gender gender)
    {
        var score = -12 * distance;
        if (head.Is("nsubj")) score += 8;
        else if ((head.Is("obj") || head.Is("iobj")) && !token.Is("nmod:poss")) score += 3;
        else if (head.Is("nmod:poss") && head.Head.Is("nsubj")) score += 4;
        else if (head.Is("nmod") || head.Is("compound")) score -= 2;
        if (distance == 0) score -= Math.Min(6, (token.Index - head.Index) / 4);
        if (distance == 0 && head.Is("nsubj") && !head.IsRoot && token.IsWithin(head.Head)) score += 8; // the subject of a clause around
        if (distance == 0 && token.Is("nmod:poss") && Clause(token) == Clause(head)) score += 3; // "sanctions on Chad in response to its tests"
        if (distance == 1 && token.Is("nsubj") && head.Is("nsubj") && head.Head.IsRoot) score += 4;
        if (candidate.Form == ReferenceForm.Name) score += 3;
        if (gender != Gender.Unknown && voice.Likely == gender) score += 6; // most names tell nothing of it
        score += Math.Min(voice.Count, 6);
        if (quotation[token.Index] != quotation[head.Index]) score -= quotation[head.Index] ? 8 : 3;
        return score;
    }

    // The verb of the clause that the word stands in.
    private static Token Clause(Token token)
    {
        while (!token.IsRoot && token.Upos is not ("VERB" or "AUX")) token = token.Head;
        return token;
    }

    // "he met him": two arguments of one verb are two people; "his" may be the subject's
    private static bool Clashes(Token token, Token head, MentionDraft draft) =>
        draft.Form == ReferenceForm.Pronoun && !token.Is("nmod:poss") && !token.Form.EndsWith("self", StringComparison.Ordinal) && !token.IsRoot && !head.IsRoot && head.HeadIndex == token.HeadIndex && (head.Is("nsubj") || head.Is("obj"));
}
