using Entente.Extraction.Actors;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution.Chains;

/// <summary>
/// Words at second hand: who passed them on and what the speaker rests on become links of the statement, where they would else be taken for
/// its speaker, for part of its content, or for a statement of their own.
/// </summary>
internal sealed class SecondHand(Reading reading, Lexicons lexicons, RuleReading found)
{
    private readonly AnalysedText text = reading.Text;
    private readonly VoiceLexicon voices = lexicons.Voices;
    private readonly List<Draft> drafts = found.Drafts;

    public void Apply()
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Xpos == "VBG" && OpenedByAs(token)) QuotedAs(token);
                if (voices.IsResting(token)) Resting(token);
            }

            Grounds(sentence);
        }

        var phrases = drafts.FindAll(d => d.Rule == StatementRules.AccordingTo);
        foreach (var draft in drafts)
        {
            Trailing(draft, phrases);
            if (draft.Cue is { } cue) Told(draft, cue);
        }
    }

    private static bool OpenedByAs(Token participle) => participle.Index > participle.Sentence.First && participle.Document[participle.Index - 1].Lemma == "as";

    // "The agency quoted a diplomat as saying …", "the diplomat was quoted by the agency as saying …": the diplomat speaks, the agency passes it on.
    private void QuotedAs(Token saying)
    {
        if (saying.IsRoot || Quoting(saying) is not { } quoting || lexicons.Cues.SensesOf(saying).FirstOrDefault(s => s.Accepts(Complements.Clause)) is not { } sense) return;
        var passive = SpeakerFinder.IsPassive(quoting);
        var said = passive ? quoting.Child("nsubj:pass") ?? quoting.Child("nsubj") : quoting.Child("obj");
        if (said is not { } speaker) return;
        var relay = passive ? SpeakerFinder.Agent(quoting) ?? SpeakerFinder.Agent(saying) : found.Speakers.OfVerb(quoting, evidence: false);
        var draft = drafts.Find(d => d.Cue == saying) ?? Preposed(saying, sense, passive ? speaker : relay?.Head ?? quoting);
        if (draft is null) return;
        drafts.RemoveAll(d => d.Cue == quoting || d != draft && d.Cue == saying);
        if (!drafts.Contains(draft)) drafts.Add(draft);
        draft.Voice = SpeakerFinder.Resolve(speaker, quoting);
        draft.VoiceSpan = null;
        if (relay?.Referent is { } by && by != speaker) draft.Relays.Add(by);
    }

    private Token? Quoting(Token saying)
    {
        for (var (head, steps) = (saying.Head, 0); steps < 2; (head, steps) = (head.Head, steps + 1))
        {
            if (head.Lemma is "quote" or "cite" or "report" && head.Upos == "VERB") return head;
            if (head.IsRoot) return null;
        }

        return null;
    }

    // "The port will reopen, the agency quoted a diplomat as saying."
    private Draft? Preposed(Token saying, CueSense sense, Token opener)
    {
        var (first, at) = (saying.Sentence.First, opener.Subtree()[0].Index);
        if (at - first < 3 || text[at - 1].Form is not ("," or "”" or "\"" or "’") || found.Spans.Trim(first, at) is not { } span) return null;
        return new Draft
        {
            Rule = StatementRules.Relayed, Act = sense.Act, Cue = saying, CueSpan = saying.Span(), Content = [span],
            Root = VerbCues.RootOf(text, first, at - 1), IsOpen = sense.Act is SpeechAct.Ask or SpeechAct.Demand,
        };
    }

    // ", citing two officials,": what the speaker rests on, where it can speak for itself.
    private void Resting(Token citing)
    {
        if ((citing.Child("obj") ?? PhraseAfter(citing)) is not { } source || !CanBeSource(source)) return;
        var hosts = drafts.Where(d => d.Cue is { } c && c != citing && c.Sentence.Index == citing.Sentence.Index && Belongs(citing, d)).ToList();
        if (hosts.Count == 0) return;
        drafts.RemoveAll(d => d.Cue == citing);
        var clause = Clause(citing, source);
        foreach (var host in hosts)
        {
            Add(host.Sources, source);
            CutOut(host, clause);
            if (host.Voice.Head is { } head && head.Index < citing.Index && head.Sentence.Index == citing.Sentence.Index && citing.Index < host.Cue!.Value.Index)
                host.VoiceSpan = found.Spans.Trim(host.VoiceSpan is { } voice ? text.FirstTokenEndingAfter(voice.Start) : NounPhrase.Extent(text, head.Index, complement: true).First, clause.First);
        }
    }

    // "quoting police": the head of the noun phrase right after, whatever it hangs on.
    private static Token? PhraseAfter(Token citing)
    {
        var (text, end) = (citing.Document, citing.Index + 1);
        while (end < citing.Sentence.End && text[end].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM") end++;
        return end > citing.Index + 1 && text[end - 1].Upos is "NOUN" or "PROPN" ? text[end - 1] : null;
    }

    private static bool Belongs(Token citing, Draft draft)
    {
        for (var t = citing; ; t = t.Head)
        {
            if (t == draft.Cue || t == draft.Voice.Referent) return true;
            if (t.IsRoot) return draft.Cue is { } cue && cue.IsWithin(t) && !draft.Holds(citing.Span()) && Math.Abs(cue.Index - citing.Index) < 12;
        }
    }

    private void Add(List<Token> links, Token head)
    {
        links.Add(head);
        foreach (var c in head.Children)
            if (c.Is("conj") && CanBeSource(c)) links.Add(c);
    }

    private bool CanBeSource(Token noun) =>
        reading.Mentions.At(noun.Index) is { Kind: not MentionKind.Place } || lexicons.Cues.IsDocument(noun.Lemma) || lexicons.Roles[noun.Lemma] != NounRole.None || noun.Upos == "PROPN";

    private (int First, int End) Clause(Token citing, Token source)
    {
        var end = source.Index + 1;
        foreach (var t in source.Subtree())
            if (t.Index == end || t.Index > end && !text[end].Form.Equals(",", StringComparison.Ordinal)) end = t.Index + 1;
        return (citing.Index, Math.Min(end, citing.Sentence.End));
    }

    // The words left of the clause and right of it, as far as they are more than punctuation.
    private void CutOut(Draft draft, (int First, int End) clause)
    {
        var cut = text.Span(clause.First, clause.End);
        if (!draft.Content.Any(c => c.Overlaps(cut)) || draft.Holds(draft.Cue!.Value.Span())) return;
        var kept = new List<TextSpan>();
        foreach (var c in draft.Content)
        {
            if (!c.Overlaps(cut))
            {
                kept.Add(c);
                continue;
            }

            if (found.Spans.Trim(text.FirstTokenEndingAfter(c.Start), clause.First) is { } left && left.Start < cut.Start) kept.Add(left);
            if (c.End > cut.End && found.Spans.Trim(clause.End, text.FirstTokenEndingAfter(c.End - 1) + 1) is { } right) kept.Add(right);
        }

        if (kept.Count > 0) draft.Content = [.. kept.Distinct().Order()];
    }

    // "Based on satellite images, the institute said …"
    private void Grounds(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            foreach (var words in voices.Grounds)
            {
                if (token.Index + words.Count >= sentence.End || !words.Select((w, i) => text[token.Index + i].Form.Equals(w, StringComparison.OrdinalIgnoreCase)).All(same => same)) continue;
                var head = text[token.Index + words.Count];
                while (!head.IsRoot && head.HeadIndex > head.Index && head.Head.Upos is "NOUN" or "PROPN") head = head.Head;
                if (!CanBeSource(head)) continue;
                foreach (var draft in drafts)
                    if (draft.Cue is { } cue && cue.Sentence.Index == sentence.Index && draft.Voice.IsNamed && !draft.Holds(token.Span()) && token.IsWithin(cue)) Add(draft.Sources, head);
            }
        }
    }

    // "The agency told lawmakers that …, according to Yonhap": the closing phrase holds all of it and is no part of what the agency told.
    private void Trailing(Draft draft, List<Draft> phrases)
    {
        if (draft.Cue is not { } cue) return;
        foreach (var around in phrases)
        {
            if (around == draft || around.CueSpan is not { } phrase || !around.Holds(cue.Span())) continue;
            var last = draft.Content[^1];
            if (last.Start < phrase.Start && phrase.End <= last.End && found.Spans.Trim(text.FirstTokenEndingAfter(last.Start), text.FirstTokenEndingAfter(phrase.Start)) is { } kept) draft.Content[^1] = kept;
        }
    }

    // "told the agency", "in an interview with the paper", "in remarks carried by the broadcaster", "documents reviewed by the newspaper".
    private void Told(Draft draft, Token cue)
    {
        foreach (var c in cue.Children)
        {
            if (c == draft.Voice.Head || draft.Holds(c.Span())) continue;
            var preposition = c.Child("case")?.Lemma;
            if ((c.Is("obj") || c.Is("iobj") || c.Is("obl") && preposition is "to" or "in" or "with" or "on" or "via" or "through") && IsMedium(c) && !voices.Occasions.Contains(c.Lemma.ToLowerInvariant())) Relay(draft, c);
            else if (c.Is("obl") && preposition is "in" or "during" or "with" or "on" or "to" or "at" && voices.Occasions.Contains(c.Lemma.ToLowerInvariant())) Occasion(draft, c);
            else if (c.Is("advcl") && voices.Relays.Contains(c.Lemma.ToLowerInvariant()) && SpeakerFinder.Agent(c)?.Head is { } by && IsMedium(by)) Relay(draft, by);
        }

        if (draft.Voice.Referent is { } voice && voice.Sentence.Index == cue.Sentence.Index)
            foreach (var c in voice.Subtree())
                if (c.Is("acl") && c.Upos == "VERB" && (voices.Relays.Contains(c.Lemma.ToLowerInvariant()) || c.Lemma is "see" or "obtain" or "review" or "view") && SpeakerFinder.Agent(c)?.Head is { } by && (IsMedium(by) || IsBody(by))) Relay(draft, by);
    }

    private void Occasion(Draft draft, Token occasion)
    {
        foreach (var t in occasion.Subtree())
            if (t != occasion && IsMedium(t) && !draft.Holds(t.Span())) Relay(draft, t);
    }

    private void Relay(Draft draft, Token medium)
    {
        if (medium != draft.Voice.Referent && !draft.Relays.Contains(medium)) draft.Relays.Add(medium);
    }

    private bool IsBody(Token noun) => noun.Upos == "PROPN" && reading.Mentions.At(noun.Index) is null or { Kind: MentionKind.Body };

    private bool IsMedium(Token noun) =>
        reading.Mentions.At(noun.Index) is { ActorId: { } id } ? lexicons.Actors.ById(id) is { Kind: ActorKind.Outlet } : noun.Upos == "NOUN" && voices.Media.Contains(noun.Lemma.ToLowerInvariant());
}
