using Entente.Extraction.Actors;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution.Denials;

using Certainty = Records.Certainty;

/// <summary>Which part a statement denies, or how it keeps from confirming. What experts and authors doubt is no denial: they speak for nobody.</summary>
internal sealed class DenialReader(Reading reading, Lexicons lexicons, IReadOnlyList<Draft> drafts)
{
    private static readonly string[] Havers = ["have", "possess", "hold", "see", "find", "receive", "get", "sign", "reach", "make", "conclude", "strike", "enter", "give", "provide", "offer", "present", "produce"];

    private readonly DenialLexicon lexicon = lexicons.Denials;
    private readonly NegatedPart negated = new(reading, lexicons.Denials);
    private readonly List<Draft> accusations = [.. drafts.Where(d => d.Act == SpeechAct.Accuse)];

    public Denial? Of(Draft draft, Speaker speaker, Certainty certainty)
    {
        if (draft.Root is not { } root) return null;
        var (part, words) = Reticence(draft, root) ?? Denied(draft, root, speaker, certainty) ?? default;
        return words.Length == 0 ? null : new Denial(part, words, part < DeniedPart.NoComment ? Counter(draft) : []);
    }

    // "declined to comment", "could not confirm", "did not respond to a request"
    private (DeniedPart, TextSpan)? Reticence(Draft draft, Token root)
    {
        if (draft.Cue is { } cue && draft.CueSpan is { } own)
        {
            var words = Reluctance(cue).Cover(own);
            var isSilent = draft.Act == SpeechAct.Decline;
            if (Is(lexicon.Confirming, cue) && (isSilent || NegatedPart.IsNegated(cue)) || Is(lexicon.Confirming, root) && isSilent) return (DeniedPart.NotConfirmed, With(words, root));
            if (isSilent && cue.Lemma == "deny") return (DeniedPart.NotConfirmed, words);
            if (isSilent && (Is(lexicon.Answering, cue) || Is(lexicon.Responses, root) && !Is(lexicon.Speaking, root))) return (DeniedPart.NoAnswer, With(words, root));
            if (isSilent && (Is(lexicon.Speaking, root) || Is(lexicon.Speaking, cue) || Is(lexicon.Mentioning, cue))) return (DeniedPart.NoComment, Is(lexicon.Speaking, root) ? With(words, root) : words);
        }

        var confirming = Is(lexicon.Confirming, root) ? root : root.Child("xcomp") is { } x && Is(lexicon.Confirming, x) ? x : (Token?)null;
        if (Is(lexicon.Mentioning, root) && NegatedPart.IsNegated(root) && root.Child("nsubj") is not null) return (DeniedPart.NoComment, root.Span()); // "said it does not discuss its suppliers"
        return confirming is { } verb && (NegatedPart.IsNegated(verb) || NegatedPart.IsNegated(root) || root.Lemma is "unable") ? (DeniedPart.NotConfirmed, With(root.Span(), verb)) : null;
    }

    // "would not say", "refused to say", "neither confirmed nor denied"
    private static TextSpan Reluctance(Token cue)
    {
        var span = cue.Span();
        if (cue.Is("xcomp") && cue.Head.Lemma is "refuse" or "decline" || cue.Is("conj") && cue.Head.Lemma is "confirm" or "deny") span = span.Cover(cue.Head.Span());
        foreach (var c in cue.Children)
            if (c.Index < cue.Index && cue.Index - c.Index < 4 && (c.Is("aux") || c.Is("advmod") || c.Is("cc"))) span = span.Cover(c.Span());
        var first = cue.Document[cue.Document.FirstTokenEndingAfter(span.Start)];
        return first.Index > cue.Sentence.First && cue.Document[first.Index - 1] is { Lemma: "neither" } neither ? neither.Span().Cover(span) : span;
    }

    private static TextSpan With(TextSpan words, Token root) => root.Start >= words.End && root.Start - words.End < 24 ? words.Cover(root.Span()) : words;

    private (DeniedPart, TextSpan)? Denied(Draft draft, Token root, Speaker speaker, Certainty certainty)
    {
        if (draft.Act == SpeechAct.Accuse) return Within(draft) is { } slander ? (DeniedPart.Account, slander.Span()) : null;
        if (draft.Act == SpeechAct.Deny) return NegatedPart.IsNegated(draft.Cue) ? null : Rejected(draft, root);
        if (!draft.IsTold || draft.IsOpen || !IsParty(speaker)) return null;
        if (IsFalse(root)) return (DeniedPart.Account, root.Span());
        if (lexicon.OfNoun(root) == DeniedPart.Account && Within(draft) is { } lie && lie != root) return (DeniedPart.Account, lie.Span()); // "called the report a fabrication"
        if (Is(lexicon.Mentioning, root)) return null; // "no weapons were discussed"
        return certainty == Certainty.CertainlyNot ? negated.Of(root) : null;
    }

    // Those who speak for somebody; a newspaper speaks for nobody but itself.
    private bool IsParty(Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.State or SpeakerKind.Office => true,
        SpeakerKind.Body => speaker.ActorId is not { } id || lexicons.Actors.ById(id) is not { Kind: ActorKind.Outlet },
        _ => speaker.SpokenFor.Count > 0,
    };

    // What a verb of denying takes: a noun ("denied any deal"), a gerund ("denied knowing of it"), a clause.
    private (DeniedPart, TextSpan)? Rejected(Draft draft, Token root)
    {
        if (Excess(draft) is { } excess) return (DeniedPart.Amount, excess);
        if (draft is { Cue: { } cue, CueSpan: { } own })
            foreach (var t in cue.Subtree()) // "denied knowing about | the payments"
                if (t != cue && own.Contains(t.Span()) && lexicon.OfPredicate(t) is { } taken) return (taken, t.Span());
        if (lexicon.OfNoun(root) == DeniedPart.Account && VerbCues.ClauseIn(root) is { } clause) root = clause; // "rejected allegations that …"
        if ((root.Upos is "NOUN" or "PROPN" or "ADJ" || lexicon.OfNoun(root) is not null) && root.Child("nsubj") is null) return (lexicon.OfNoun(Noun(root)) ?? DeniedPart.Whole, Noun(root).Span());
        if (negated.Focus(root) is { } focus) return focus;
        if (lexicon.OfPredicate(root) is { } part) return (part, root.Span());
        foreach (var c in root.Children)
        {
            var holds = c.Is("obj") && Havers.Contains(root.Lemma) || c.Relation == "nsubj:pass" && Havers.Contains(root.Lemma) || c.Is("nsubj") && root.Lemma is "be" or "exist";
            if (holds && lexicon.OfNoun(c) is { } of and not DeniedPart.Account) return (of, c.Span());
        }

        return (DeniedPart.Whole, root.Span());
    }

    // "dismissed the claim as groundless": the claim, where the tree takes what it is called for the head.
    private static Token Noun(Token root) => root.Upos == "ADJ" && !root.IsRoot && root.Head.Child("obj") is { } thing ? thing : root;

    // "denied that as many as a thousand …", "denied selling such quantities": so much is denied.
    private TextSpan? Excess(Draft draft)
    {
        var text = reading.Text;
        var (first, end) = (text.FirstTokenEndingAfter(draft.Start), text.FirstTokenEndingAfter(draft.End - 1) + 1);
        for (var t = first; t + 1 < end; t++)
        {
            var (word, next) = (text[t].Lemma.ToLowerInvariant(), text[t + 1].Lemma.ToLowerInvariant());
            if (word is "as" or "so" or "that" && next is "many" or "much" or "large") return text.Span(t, t + 2);
            if (word == "such" && end - t > 2 && (lexicon.OfNoun(text[t + 1]) ?? lexicon.OfNoun(text[t + 2])) == DeniedPart.Amount) return text.Span(t, t + 2);
        }

        return null;
    }

    private bool IsFalse(Token root) =>
        Is(lexicon.Falsehoods, root) && !NegatedPart.IsNegated(root)
        && (root.Child("nsubj") is { } subject ? subject.Upos is "PRON" or "DET" || lexicon.OfNoun(subject) == DeniedPart.Account || root.Upos == "VERB" : (root.Child("compound") ?? root.Head.Child("obj")) is { } thing && lexicon.OfNoun(thing) == DeniedPart.Account); // "called | the report baseless", taken for one noun

    private Token? Within(Draft draft)
    {
        foreach (var t in Tokens(draft))
            if (Is(lexicon.Falsehoods, t)) return t;
        return null;
    }

    private IEnumerable<Token> Tokens(Draft draft)
    {
        var text = reading.Text;
        foreach (var span in draft.Content)
            for (var t = text.FirstTokenEndingAfter(span.Start); t < text.TokenCount && text[t].Start < span.End; t++) yield return text[t];
    }

    // "a fabrication by the West", "Washington is lying", "… and accused Washington of spreading lies"
    private List<string> Counter(Draft draft)
    {
        var found = new List<(int At, string Id)>();
        foreach (var t in Tokens(draft))
            if (Is(lexicon.Falsehoods, t))
            {
                if (t.Upos == "VERB" && t.Child("nsubj") is { } liar) Add(liar);
                foreach (var c in t.Children)
                    if (c.Is("nmod") && (c.Relation == "nmod:poss" || c.Child("case") is { Lemma: "by" or "of" or "from" }) || c.Is("amod") || c.Is("compound")) Add(c);
            }

        foreach (var other in accusations)
            if (other.Cue is { } accusing && draft.Cue is { } cue && (other == draft || draft.Act == SpeechAct.Deny && accusing.Sentence.Index == cue.Sentence.Index && other.Voice.Referent == draft.Voice.Referent))
                foreach (var c in accusing.Children)
                    if (c.Is("obj")) Add(c);
        return [.. found.OrderBy(f => f.At).Select(f => f.Id).Distinct(StringComparer.Ordinal)];

        void Add(Token token)
        {
            if (reading.Mentions.At(token.Index) is { } m && (m.State ?? m.ActorId) is { } id) found.Add((token.Index, id));
        }
    }

    private static bool Is(IReadOnlySet<string> words, Token token) => DenialLexicon.Holds(words, token);
}
