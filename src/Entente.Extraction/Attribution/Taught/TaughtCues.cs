using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution.Taught;

/// <summary>Adds the statements that the network reads to those of the rules, lets them mend what the rules took for content and voice, and drops what it holds for no cue at all.</summary>
internal sealed class TaughtCues(AttributionNetwork network, CueLexicon cues, RuleReading rules, Reading reading)
{
    // Log-odds from which a word is taken for a cue. What no lexicon knows ("passed", "fired") is one so rarely that the network must be sure.
    private const float LeastForCue = -0.5f, LeastForAttitude = 0, LeastForOther = 3;

    // Log-odds below which a verb that a rule took for a cue is none.
    private const float MostForNone = -5;

    private readonly AnalysedText text = reading.Text;
    private readonly WordFeatures features = new(reading.Text, reading.Mentions, rules.Quotations, rules.Drafts, network.Shape.Rows);

    public void Apply()
    {
        var scores = new float[text.TokenCount];
        foreach (var sentence in text.Sentences)
        {
            if (!StatementReader.MayHold(reading.Layout[sentence.Index])) continue;
            network.CueScores(text, features, sentence.First, sentence.End, scores.AsSpan(sentence.First));
            // The surest first: the words that it takes into its cue are no cues of their own.
            var taken = new HashSet<int>();
            foreach (var t in Enumerable.Range(sentence.First, sentence.Count).Where(t => features.MayBeCue(t) && scores[t] >= Least(text[t])).OrderByDescending(t => scores[t]).ThenBy(t => t))
                if (!taken.Contains(t)) Read(t, taken);
        }

        rules.Drafts.RemoveAll(d => d.Cue is { Upos: "VERB" } cue && scores[cue.Index] < MostForNone && !features.IsSaid(cue.Index) && !d.Content.Exists(rules.Spans.HoldsQuotation));
    }

    private float Least(Token token) =>
        cues.SensesOf(token).Count > 0 || token.Upos is "PUNCT" or "ADP" || cues.PrepositionAt(token) is not null ? LeastForCue : cues.Attitude(token.Lemma) is null ? LeastForOther : LeastForAttitude;

    private void Read(int cue, HashSet<int> taken)
    {
        var (first, end) = features.Window(cue);
        var window = new WindowReading(text, cue, first, network.Read(text, features, cue, first, end));
        var content = window.Content(rules.Spans);
        if (content.Count == 0 || IsRelative(content)) return;
        taken.UnionWith(window.CueTokens());
        var known = features.DraftOf(cue) ?? window.CueTokens().Select(features.DraftOf).FirstOrDefault(d => d is not null);
        if (known is not null) Mend(known, window, content);
        else if (Found(text[cue], window, content) is { } found) rules.Drafts.Add(found);
    }

    private void Mend(Draft draft, WindowReading window, List<TextSpan> content)
    {
        // "The embargo, said the minister, would be lifted": who speaks is no part of what is said.
        var mended = Closed(draft.Content[^1], Opened(draft, window, content));
        if (draft is { Rule: var rule, Content.Count: 2 } && rule == StatementRules.ThingPhrase) mended = draft.Content; // "The firm was accused | of dumping": the words around the passive, with their preposition
        if (draft.Voice.Head is not { } speaker || draft.Rule != StatementRules.Aside || !mended.Exists(c => c.Contains(speaker.Start))) draft.Content = mended;
        if (Source(window) is { } source && !IsHearer(draft.Cue!.Value, source.Voice)) (draft.Voice, draft.VoiceSpan) = source;
        if (draft.Root is { } root && !draft.Holds(root.Span())) draft.Root = Root(content);
    }

    private Draft? Found(Token cue, WindowReading window, List<TextSpan> content)
    {
        if (cue.Upos == "PUNCT" && reading.Layout[cue.Sentence.Index] == SentenceRole.Answer) return null; // "Keller: We waited.": the page has said whose answer it is
        var (source, senses) = (Source(window), cues.SensesOf(cue));
        if (cue.Child("nsubj") is { } subject && subject.Index < cue.Index && SpeakerFinder.IsNobody(subject) || VerbCues.IsAsked(cue, senses) && SpeakerFinder.Agent(cue) is null) return null;
        if (source is { } heard && IsHearer(cue, heard.Voice)) source = null;
        var voice = source?.Voice ?? rules.Speakers.OfVerb(cue, evidence: false);
        var act = senses.Count > 0 ? VerbCues.Act(cue, senses[0]) : cues.Attitude(cue.Lemma) ?? SpeechAct.Say;
        if (voice is { } speaker ? IsMindOfState(cue, speaker) || IsVoiceless(cue, senses, speaker.Referent!.Value) : cue.Xpos == "VBG" || act == SpeechAct.Decline || VerbCues.IsAsked(cue, senses)) return null;
        return new Draft
        {
            Rule = StatementRules.Taught, Act = act, Cue = cue, CueSpan = window.CueSpan(), Voice = voice ?? Voice.None, VoiceSpan = source?.Words, Content = content, Root = Root(content),
            IsTold = voice is not null && (senses.Count > 0 || cue.Upos == "PUNCT"),
        };
    }

    private (Voice Voice, TextSpan Words)? Source(WindowReading window)
    {
        if (window.Source() is not { Voice.Referent: { } who } source || SpeakerFinder.IsNobody(who)) return null;
        // "drills, which Oslo regards as …": of the words taken for the source the mention speaks, not what the pronoun stands for
        if (source.Voice.Head != who && !rules.Speakers.CanSpeak(who) && reading.Mentions.All.FirstOrDefault(m => source.Words.Contains(m.Span) && m.Kind != MentionKind.Place && m.Head != source.Voice.Head!.Value.Index) is { } named)
            return (Voice.Of(text[named.Head]), named.Span);
        return (rules.Speakers.Owned(rules.Speakers.Settled(source.Voice)), source.Words);
    }

    // "The families were told that …": they hear it.
    private bool IsHearer(Token cue, Voice voice) =>
        voice.Head is { } head && cue.Child("aux:pass") is not null && cue.Child("nsubj:pass") == head && cues.SensesOf(cue).Any(s => s.Accepts(Complements.Hearer));

    // "called | for an end", "voiced | concern about the drills": what the rules open the content with stays in it where the network counts it to the cue, and where it opens a sentence whose
    // cue comes last ("The strait is quiet, but not for long, explains Anna Keller").
    private List<TextSpan> Opened(Draft draft, WindowReading window, List<TextSpan> content)
    {
        var before = draft.Content[0];
        if (before.Start >= content[0].Start || before.End <= content[0].Start) return content;
        for (var t = text.FirstTokenEndingAfter(before.Start); draft.Rule != StatementRules.Inverted && text.Starts[t] < content[0].Start; t++)
            if (text.Upos![t] != "ADP" && !window.IsCue(t)) return content;
        return [new TextSpan(before.Start, content[0].End), .. content.Skip(1)];
    }

    // "according to plan", "the visit shows": what is no voice there attributes nothing.
    private bool IsVoiceless(Token cue, IReadOnlyList<CueSense> senses, Token who) =>
        cues.PrepositionAt(cue) is not null ? PhraseCues.IsMeasure(who) : senses.Any(s => s.Accepts(Complements.Evidence)) && !rules.Speakers.CanSpeak(who);

    // "voiced | regret | in a letter": where it was said, which the rules left out, stays out.
    private List<TextSpan> Closed(TextSpan before, List<TextSpan> content)
    {
        if (before.End > content[^1].End && before.Start <= content[^1].Start && (text[text.FirstTokenEndingAfter(content[^1].End)] is { Upos: not ("PUNCT" or "CCONJ") } || Described(content[^1], before.End))) return [.. content.SkipLast(1), new TextSpan(content[^1].Start, before.End)];
        if (before.End >= content[^1].End || before.End <= content[^1].Start || text[text.FirstTokenEndingAfter(before.End)] is not { IsRoot: false, Upos: "ADP" } opener || !cues.IsMedium(opener.Head)) return content;
        return [.. content.SkipLast(1), new TextSpan(content[^1].Start, before.End)];
    }

    // "exports had resumed, the first since spring": a noun phrase after the comma that describes what was said belongs to it.
    private bool Described(TextSpan content, int end)
    {
        var (comma, last) = (text.FirstTokenEndingAfter(content.End), text.FirstTokenEndingAfter(end - 1));
        if (text[comma].Form != "," || comma + 1 > last || text[comma + 1].Upos is not ("DET" or "ADJ" or "NOUN" or "NUM")) return false;
        for (var t = comma + 1; t <= last; t++)
            if (text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || text[t].Form is ",") return false;
        var head = text[comma + 1];
        while (!head.IsRoot && head.HeadIndex > comma) head = head.Head;
        return !head.IsRoot && head.Upos == "NOUN" && content.Contains(head.Head.Span());
    }

    private Token Root(List<TextSpan> content) => VerbCues.RootOf(text, text.FirstTokenEndingAfter(content[0].Start), text.FirstTokenEndingAfter(content[0].End - 1) + 1);

    // "drills, which it opposes": that word alone tells no reader what is opposed.
    private bool IsRelative(List<TextSpan> content) =>
        content.Count == 1 && text[text.FirstTokenEndingAfter(content[0].Start)] is { Xpos: "WDT" or "WP" } pronoun && pronoun.End == content[0].End;

    // What a state says is on record, and the rules find it. What it likes, means or knows is the author's reading of it, and stays the author's.
    private bool IsMindOfState(Token cue, Voice voice) =>
        cue.Upos is "VERB" or "ADJ" or "NOUN" && voice.Referent is { } who && reading.Mentions.Coordination(who.Index) is { Kind: MentionKind.State };
}
