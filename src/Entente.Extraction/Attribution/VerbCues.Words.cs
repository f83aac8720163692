using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

// A parser's errors fall on the long clauses that cues take. These rules read the order of words and marks where the tree has lost the
// clause, the subject or the aside.
internal sealed partial class VerbCues
{
    private const int LongestTail = 9; // tokens from a cue to the end of its sentence
    private const int FarthestThat = 14; // tokens between a verb and its "that"

    /// <summary>
    /// Takes in what a parser is known to cut off a clause after its cue: a subject that it read as the cue's object, a second "that",
    /// the rest of a phrase that no comma parts from it.
    /// </summary>
    private List<TextSpan> Mend(List<TextSpan> content, Token verb, CueSense sense, Token clause)
    {
        if (content.Count != 1 || clause.Index < verb.Index) return content;
        var text = verb.Document;
        var (first, end) = (text.FirstTokenEndingAfter(content[0].Start), text.FirstTokenEndingAfter(content[0].End - 1) + 1);
        foreach (var c in verb.Children)
            if (c.Index > verb.Index && c.Index < first && (c.Relation == "obj" && !sense.Accepts(Complements.Hearer) || c.Is("nsubj") && verb.Child("nsubj") is { } own && own.Index < verb.Index)) first = c.Subtree()[0].Index;
        var stop = spans.Limit(verb);
        for (var grown = true; grown && end < stop;)
        {
            grown = false;
            var next = end;
            while (next < stop && text[next].Form is "," or "—" or "–" or "and" or "but") next++;
            if (next > end && next + 1 < stop && text[next] is { Lemma: "that", Upos: "SCONJ" } || next == end && text[end].Upos is not ("PUNCT" or "CCONJ" or "SCONJ" or "ADV"))
            {
                end = next + 1;
                while (end < stop && text[end].Upos is not ("PUNCT" or "CCONJ")) end++;
                grown = true;
            }
        }

        return spans.Trim(first, end) is { } span ? [span] : content;
    }

    // "research suggests moderate voters might …": what was read as an object is the subject of the verb that follows it.
    private Draft? Bare(Token verb, CueSense sense)
    {
        if (sense.Accepts(Complements.Hearer) || Object(verb, sense) is not { } thing) return null;
        var (text, tokens, end) = (verb.Document, thing.Subtree(), spans.Limit(verb));
        foreach (var c in thing.Children)
            if (c.Relation == "acl:relcl" && c.Index > thing.Index) return null;
        var next = tokens[^1].Index + 1;
        if (next + 1 >= end || text[next].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD") ) return null;
        return spans.Trim(tokens[0].Index, end) is { } span ? Make(StatementRules.Clause, verb, sense, [span], RootOf(text, next, end)) : null;
    }

    // "said … that" up to the end of the sentence, where the tree has lost the clause.
    private Draft? That(Token verb, CueSense sense)
    {
        var (text, end) = (verb.Document, spans.Limit(verb));
        for (var t = verb.Index + 1; t < Math.Min(end, verb.Index + FarthestThat); t++)
        {
            if (text[t].Form == "," && text[t + 1].Xpos == "VBG" && t > verb.Index)
            {
                // ", citing two diplomats, that …": what stands between the commas is passed over
                var close = t + 2;
                while (close < end && text[close].Form != ",") close++;
                if (close + 1 < end && text[close + 1].Lemma == "that") return From(close + 2);
            }

            if (text[t].Upos is "VERB" or "AUX" || text[t].Form is ";" or ":") return null;
            if (text[t].Lemma == "that" && t + 2 < end && (text[t].Upos == "SCONJ" || t == verb.Index + 1 || text[t].Upos == "PRON" && text[t + 1].Upos is "DET" or "NOUN" or "PROPN" or "PRON")) return From(t + 1);
        }

        return null;

        Draft? From(int first) => spans.Trim(first, end) is { } span
            ? Make(StatementRules.Clause, verb, sense, [span], RootOf(text, first, end), Carried(verb, text[first], sense)) : null;
    }

    // "…, notes Anna Keller, a researcher": a finite cue after a comma or closing mark, before the noun phrase that speaks.
    private Draft? Inverted(Token verb, CueSense sense)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (verb.Xpos is not ("VBZ" or "VBD" or "VBP") || verb.Index - first < 4 || verb.Index + 1 >= end) return null;
        if (text[verb.Index - 1].Form is not ("," or "”" or "\"" or "»" or "’") || verb.Child("nsubj") is { } s && s.Index < verb.Index) return null;
        var stop = verb.Index + 1;
        while (stop < end && text[stop].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PRON") stop++;
        if (stop == verb.Index + 1 || stop < end && text[stop].Upos is not ("PUNCT" or "ADP" or "CCONJ")) return null;
        var head = HeadOf(text, verb.Index + 1, stop);
        if (!speakers.CanSpeak(head) || spans.Trim(first, verb.Index) is not { } span || RootOf(text, first, verb.Index) is not { Upos: "VERB" or "AUX" or "ADJ" or "NOUN" } root) return null;
        return new Draft
        {
            Rule = StatementRules.Inverted, Act = sense.Act, Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(head), Content = [span], Root = root,
            IsOpen = sense.Act is SpeechAct.Ask or SpeechAct.Demand,
        };
    }

    // "The port, the ministry said, will reopen": a subject and its cue between commas.
    private Draft? Aside(Token verb, CueSense sense)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || verb.Index + 2 >= end || verb.Index - first < 2) return null;
        if (InvertedAside(verb, sense) is { } inverted) return inverted;
        if (verb.Xpos == "VBP") return null;
        if (text[verb.Index + 1].Form != ",") return null;
        var at = verb.Index - 1;
        while (at > first && text[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PRON" or "ADV" or "PART") at--;
        if (at <= first || at == verb.Index - 1 || text[at].Form != "," || text[verb.Index - 1].Upos is not ("NOUN" or "PROPN" or "PRON")) return null;
        var head = text[verb.Index - 1];
        while (!head.IsRoot && head.HeadIndex > at && head.HeadIndex < verb.Index && head.Head.Upos is "NOUN" or "PROPN") head = head.Head;
        if (!speakers.CanSpeak(head) || head.Lemma is "who" or "which") return null;
        var content = new[] { spans.Trim(first, at), spans.Trim(verb.Index + 2, end) }.OfType<TextSpan>().ToList();
        return content.Count < 2 || content[0].Overlaps(content[1]) ? null : new Draft
        {
            Rule = StatementRules.Aside, Act = sense.Act, Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(head), Content = content, Root = RootOf(text, verb.Index + 2, end),
        };
    }

    // “The bridge,” said the mayor, “must open”: cue and subject between two parts of a quotation.
    private Draft? InvertedAside(Token verb, CueSense sense)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (text[verb.Index - 1].Form == ",") return InvertedBetween(verb, sense);
        if (text[verb.Index - 1].Form is not ("”" or "\"" or "’" or "''")) return null;
        var stop = verb.Index + 1;
        while (stop < end && text[stop].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PRON" or "ADP" or "PART") stop++;
        if (stop == verb.Index + 1 || stop + 2 >= end || text[stop].Form != "," || text[stop + 1].Form is not ("“" or "\"" or "‘" or "''" or "``")) return null;
        var content = new[] { spans.Trim(first, verb.Index), spans.Trim(stop + 1, end) }.OfType<TextSpan>().ToList();
        return content.Count < 2 || content[0].Overlaps(content[1]) ? null : new Draft
        {
            Rule = StatementRules.Aside, Act = sense.Act, Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(HeadOf(text, verb.Index + 1, stop)), Content = content, Root = RootOf(text, stop + 1, end),
        };
    }

    // The embargo, said the minister, would be lifted: what stands before the cue has no verb, which follows the speaker.
    private Draft? InvertedBetween(Token verb, CueSense sense)
    {
        var (text, first, end, stop) = (verb.Document, verb.Sentence.First, verb.Sentence.End, verb.Index + 1);
        while (stop < end && text[stop].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PRON" or "ADP" or "PART") stop++;
        if (stop == verb.Index + 1 || stop + 2 >= end || text[stop].Form != "," || text[stop + 1].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD")) return null;
        for (var t = first; t < verb.Index - 1; t++)
            if (text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD") return null;
        var head = HeadOf(text, verb.Index + 1, stop);
        if (!speakers.CanSpeak(head) || spans.Trim(first, verb.Index - 1) is not { } before || spans.Trim(stop + 1, end) is not { } after || before.Overlaps(after)) return null;
        return new Draft { Rule = StatementRules.Aside, Act = sense.Act, Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(head), Content = [before, after], Root = RootOf(text, stop + 1, end) };
    }

    // The word of a noun phrase that nothing in it governs.
    private static Token HeadOf(AnalysedText text, int first, int end)
    {
        var head = text[first];
        while (!head.IsRoot && head.HeadIndex >= first && head.HeadIndex < end) head = head.Head;
        return head;
    }

    // "…, officials said on Tuesday.": subject and cue close the sentence after a comma; all before is the content.
    private Draft? Trailing(Token verb, CueSense sense) =>
        BeforeClosing(verb) is { } at && spans.Trim(verb.Sentence.First, at + 1) is { } span
            ? Make(StatementRules.Clause, verb, sense, [span], RootOf(verb.Document, verb.Sentence.First, at)) : null;

    // The same where the tree has hung the speaker on what is said: "the shipment to Minsk, the ministry said" is no ministry in Minsk's place.
    private Draft? Closing(Token verb, CueSense sense)
    {
        if (BeforeClosing(verb) is not { } at || verb.Child("nsubj") is { } s && s.Index > at && s.Index < verb.Index) return null;
        var (text, first) = (verb.Document, verb.Sentence.First);
        if (text[first].Upos == "SCONJ" || text[first].Lemma is "when" or "while" or "after" or "before" || !sense.Accepts(Complements.Hearer) && verb.Index + 1 < verb.Sentence.End && text[verb.Index + 1].Upos is "DET" or "NOUN" or "PRON" or "VERB") return null;
        var finite = false;
        for (var t = first; t < at; t++) finite |= text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
        var head = HeadOf(text, at + 1, verb.Index);
        if (!finite || !speakers.CanSpeak(head) || head.Lemma is "who" or "which" || spans.Trim(first, at + 1) is not { } span) return null;
        return new Draft { Rule = StatementRules.Closing, Act = Act(verb, sense), Cue = verb, CueSpan = verb.Span(), Voice = Voice.Of(head), Content = [span], Root = RootOf(text, first, at) };
    }

    /// <summary>The comma or closing mark before the subject of a cue that ends its sentence; null where the cue stands otherwise.</summary>
    private static int? BeforeClosing(Token verb)
    {
        var (text, first, end) = (verb.Document, verb.Sentence.First, verb.Sentence.End);
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || end - verb.Index > LongestTail) return null;
        for (var t = verb.Index + 1; t < end; t++)
            if (text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || text[t].Form is "," or ":" or "“" or "\"") return null;
        var at = verb.Index - 1;
        while (at > first && text[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PRON" or "ADV" or "PART" or "ADP" or "NUM" or "CCONJ" && !(text[at].Upos == "CCONJ" && text[at + 1].Upos is "PRON" or "ADV" or "ADP") && text[at].Xpos is not ("WRB" or "WDT" or "WP" or "WP$")) at--;
        return at <= first + 2 || at == verb.Index - 1 || text[at + 1].Upos == "CCONJ" || text[at].Form is not ("," or "”" or "\"" or "’") ? null : at;
    }

    // "The island, which Oslo says belongs to it, …": the pronoun is the subject of the verb after the cue.
    private Draft? Extracted(Token verb, int end)
    {
        var (text, first) = (verb.Document, verb.Index + 1);
        if (!verb.Is("acl") || first >= end || text[first].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD") || verb.Child("nsubj") is not { } own || text[own.Subtree()[0].Index - 1].Lemma is not ("which" or "who" or "that")) return null;
        var stop = first + 1;
        while (stop < end && text[stop].Form is not ("," or ";" or "—" or "–" or ")")) stop++;
        return spans.Trim(first, stop) is { } span ? Make(StatementRules.Clause, verb, cues.SensesOf(verb)[0], [span], RootOf(text, first, stop)) : null;
    }

    // "officials said the talks …" where the tree has no clause at all: what follows the cue, if a subject and a finite verb stand in it.
    private Draft? Rest(Token verb, CueSense sense)
    {
        if (sense.Accepts(Complements.Hearer) || sense.Accepts(Complements.Thing) || verb.Xpos is not ("VBD" or "VBZ" or "VBP" or "VBG")) return null;
        var (text, start, end) = (verb.Document, verb.Index + 1, spans.Limit(verb));
        if (Extracted(verb, end) is { } extracted) return extracted;
        foreach (var c in verb.Children)
            if (c.Index == start && (c.Is("advmod") || c.Relation.StartsWith("obl", StringComparison.Ordinal)) && c.Upos is "ADV" or "PROPN" or "NOUN") start = c.Subtree()[^1].Index + 1;
        if (start >= end || text[start].Upos is "PUNCT" && text[start].Form is not ("“" or "\"") || text[start].Upos is "ADP" or "CCONJ" or "SCONJ") return null;
        var subject = false;
        for (var t = start; t < end; t++)
        {
            if (text[t].Form is "," or ";" or ":" && !subject) return null;
            if (subject && text[t].Is("conj") && text[t].Head == verb) return null; // "admitted the flights but denied …"
            if (subject && text[t].Upos == "CCONJ" && text[t - 1].Form == ",") return null; // "trusted the guests, and they said …"
            if (subject && text[t].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
                return spans.Trim(start, end) is { } span ? Make(StatementRules.Clause, verb, sense, [span], RootOf(text, start, end)) : null;
            if (text[t].Upos == "VERB" || text[t].Lemma is "who" or "which") return null;
            subject |= text[t].Upos is "NOUN" or "PROPN" or "PRON";
        }

        return null;
    }

    /// <summary>The word of <c>[first, end)</c> that nothing in it governs.</summary>
    internal static Token RootOf(AnalysedText text, int first, int end)
    {
        Token? found = null;
        for (var t = first; t < end; t++)
        {
            if (text[t].Upos == "PUNCT" || text[t].HeadIndex >= first && text[t].HeadIndex < end && text[text[t].HeadIndex].Upos != "PUNCT") continue;
            if (found is null || found.Value.Upos is not ("VERB" or "AUX") && text[t].Upos is "VERB") found = text[t];
        }

        return found ?? text[first];
    }
}
