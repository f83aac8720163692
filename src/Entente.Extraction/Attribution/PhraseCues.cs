using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>"According to X", "in X's view" and adverbs of hearsay: the clause around them is the content.</summary>
internal sealed class PhraseCues(CueLexicon cues, SpeakerFinder speakers, ContentSpans spans)
{
    private static readonly string[] Inward = ["det", "amod", "compound", "nummod", "nmod:poss", "case", "flat", "advmod", "punct", "fixed", "mark", "cc", "nmod:desc"];

    public IEnumerable<Draft> Read(Sentence sentence)
    {
        var text = sentence.First < sentence.End ? sentence.Root.Document : null;
        if (text is null) yield break;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            var token = text[t];
            if (cues.PrepositionAt(token) is { } sense && !sense.Words.Contains("…"))
            {
                if (Opened(token, sense) is { } found) yield return found;
                t += sense.Words.Count - 1;
            }
            else if (Framed(token) is { } framed) yield return framed;
            else if (token.Upos == "ADV" && cues.Adverb(token) is { } adverb && Hearsay(token, adverb) is { } hearsay) yield return hearsay;
        }
    }

    private Draft? Opened(Token preposition, CueSense sense)
    {
        var text = preposition.Document;
        var (start, end) = (preposition.Index, preposition.Index + sense.Words.Count);
        if (end >= preposition.Sentence.End) return null;
        var head = text[end];
        while (head.HeadIndex >= end && !head.IsRoot && Inward.Contains(head.Relation) && head.Head.Sentence.Index == head.Sentence.Index) head = head.Head;
        if (head.Upos is not ("NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ" or "DET" or "X")) return null;
        var speaking = speakers.CanSpeak(head);
        if (sense.Words is ["per"] && !cues.IsDocument(head.Lemma) && head.Upos != "PROPN") return null; // "per day"
        if (IsMeasure(head)) return null;
        if (!speaking && (sense.Words[0] is "per" or "as" || head.Upos is "NOUN" && head.Child("det") is null && !head.Has("Number=Plur"))) return null;
        var phraseEnd = PhraseEnd(head, end);
        return Around(StatementRules.AccordingTo, text.Span(start, end), preposition, speakers.Owned(Voice.Of(head)), start, phraseEnd, Predicate(head.IsRoot ? preposition : head, start > 0 && text[start - 1].Form == "," && Only(text, phraseEnd, preposition.Sentence.End)), sense);
    }

    /// <summary>"According to plan": nobody's words.</summary>
    internal static bool IsMeasure(Token noun) => noun.Lemma is "plan" or "schedule" or "custom" or "need" or "taste" or "size" or "rule" && noun.Child("nmod:poss") is null;

    // A clause with a subject of its own after a comma is no part of the phrase, wherever a parser hangs it.
    private static int PhraseEnd(Token head, int start)
    {
        var end = head.Index + 1;
        foreach (var c in head.Children)
        {
            if (c.Index < start || c.Is("punct")) continue;
            if (c.Upos is "VERB" or "AUX" or "ADJ" && c.Child("nsubj") is { Upos: not "PRON" } || c.Is("parataxis") || c.Is("ccomp")) continue;
            var (text, tokens) = (head.Document, c.Subtree());
            // After a comma only an apposition that another comma closes, or a relative clause, still describes the voice.
            var opening = tokens.First(t => t.Upos != "PUNCT" || t == c);
            if (opening.Index > end && text[opening.Index - 1].Form == "," && !c.Relation.EndsWith("relcl", StringComparison.Ordinal) && !c.Is("conj")
                && !(c.Is("appos") && tokens[^1].Index + 1 < c.Sentence.End && text[tokens[^1].Index + 1].Upos == "PUNCT")) continue;
            end = Math.Max(end, tokens[^1].Index + 1);
        }

        return end;
    }

    // "in his view", "by Seoul's account"
    private Draft? Framed(Token preposition)
    {
        if (preposition.Upos != "ADP" || preposition.IsRoot) return null;
        var noun = preposition.Head;
        if (noun.Index <= preposition.Index || noun.Index - preposition.Index > 5 || noun.Child("nmod:poss") is not { } owner) return null;
        if (cues.FramedBy(preposition.Form, noun) is not { } sense || noun.IsRoot) return null;
        var end = noun.Index + sense.Words.Count - 2;
        var words = new TextSpan(preposition.Start, noun.Document[end - 1].End);
        return Around(StatementRules.AccordingTo, words, noun, Owner(owner, Predicate(noun)), preposition.Index, end, Predicate(noun), sense);
    }

    // "By its own account, the army lost …": a pronoun that opens the sentence stands for the subject that follows.
    private static Voice Owner(Token owner, Token predicate)
    {
        if (owner.Upos != "PRON" || owner.Has("Person=1") || predicate.Child("nsubj") is not { Upos: "NOUN" or "PROPN" } subject || subject.Index < owner.Index) return Voice.Of(owner);
        for (var t = owner.Sentence.First; t < owner.Index; t++)
            if (owner.Document[t].Upos is "NOUN" or "PROPN" or "VERB") return Voice.Of(owner);
        return new Voice(owner, subject);
    }

    private Draft? Hearsay(Token adverb, CueSense sense)
    {
        if (adverb.IsRoot) return null;
        return Around(StatementRules.Hearsay, adverb.Span(), adverb, Voice.None, adverb.Index, adverb.Index + 1, Predicate(adverb), sense);
    }

    // The content is the clause of the predicate without the phrase; clauses with a subject of their own that are joined on the far side stay out.
    private Draft? Around(Rule rule, TextSpan cueSpan, Token cue, Voice voice, int start, int end, Token predicate, CueSense sense)
    {
        var (text, sentence) = (cue.Document, cue.Sentence);
        var opens = Only(text, sentence.First, start);
        var closes = Only(text, end, sentence.End) || !opens && Tails(text, start, end, sentence.End);
        var whole = predicate.IsRoot || opens && predicate.HeadIndex < 0;
        var (from, to) = whole ? (sentence.First, sentence.End) : Extent(predicate);
        if (Opener(text, start, sentence.First) is not null) (from, opens, closes) = (start, true, false); // "said that, according to X, …"
        foreach (var c in predicate.Children)
            if (c.Is("conj") && c.Child("nsubj") is not null && !opens && !closes && c.Subtree()[0].Index >= end) to = Math.Min(to, c.Subtree()[0].Index);
        while (from < start && text[from] is { Upos: "CCONJ" or "SCONJ" or "PUNCT" } edge && edge.Form is not ("“" or "\"" or "‘" or "(")) from++;
        var content = new List<TextSpan>();
        if (from < start && spans.Trim(from, Math.Min(start, to)) is { } before) content.Add(before);
        if (!closes && end < to && spans.Trim(Math.Max(end, from), to) is { } after) content.Add(after);
        content.RemoveAll(s => s.Length < 2 || text[text.FirstTokenEndingAfter(s.Start)].Lemma.ToLowerInvariant() is "who" or "which" && s.Start > cueSpan.Start);
        if (content.Count == 0) return null;
        // A mark that closes a quotation on the far side of the phrase has drawn the whole quotation in.
        if (content.Count == 2 && content[0].Overlaps(content[1])) content = [content[0].Cover(content[1])];
        return new Draft { Rule = rule, Act = sense.Act, Cue = cue, CueSpan = cueSpan, Voice = voice, Content = content, Root = predicate.Index < start || predicate.Index >= end ? predicate : RootOf(text, content[0]) };
    }

    private static Token? Opener(AnalysedText text, int start, int first)
    {
        var at = start - 1;
        if (at > first && text[at].Form == ",") at--;
        return at > first && text[at] is { Lemma: "that", Upos: "SCONJ" } that ? that : null;
    }

    private static Token RootOf(AnalysedText text, TextSpan content) =>
        VerbCues.RootOf(text, text.FirstTokenEndingAfter(content.Start), text.FirstTokenEndingAfter(content.End - 1) + 1);

    private static (int From, int To) Extent(Token predicate)
    {
        var tokens = predicate.Subtree();
        return (tokens[0].Index, tokens[^1].Index + 1);
    }

    // After ", according to two people who saw the list" nothing but the rest of the phrase can follow without a comma.
    private static bool Tails(AnalysedText text, int start, int end, int stop)
    {
        if (text[start - 1].Form != ",") return false;
        for (var t = end; t < stop - 1; t++)
            if (text[t].Form is "," or ";" or "—" or "–" or "”" || text[t].Upos == "CCONJ") return false;
        return true;
    }

    private static bool Only(AnalysedText text, int from, int to)
    {
        for (var t = from; t < to; t++)
            if (text[t].Upos is not ("PUNCT" or "CCONJ" or "SYM")) return false;
        return true;
    }

    // The clause that a phrase stands in: up to the first word that heads one. A phrase that closes the sentence after a comma passes over a
    // relative clause before it.
    private static Token Predicate(Token token, bool closes = false)
    {
        for (var t = token.Head; ; t = t.Head)
            if (t.IsRoot || t.Is("conj") && t.Child("nsubj") is not null || t.Is("ccomp") || t.Is("parataxis") || !closes && t.Relation == "acl:relcl" || (t.Is("advcl") || t.Is("xcomp")) && t.Child("nsubj") is not null) return t;
    }
}
