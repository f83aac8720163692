using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>The words right of an event, read without the tree.</summary>
internal static class RightContext
{
    /// <summary>
    /// Prepositions and the mentions behind them, from the event to the next clause: a verb, a conjunction that opens one, or punctuation that no
    /// preposition follows.
    /// </summary>
    public static IEnumerable<(string Preposition, Token Head)> Of(Reading reading, Token trigger)
    {
        var text = reading.Text;
        var end = trigger.Sentence.End;
        for (var t = trigger.Index + 1; t < end; t++)
        {
            var token = text[t];
            if (Ends(text, token) && reading.Mentions.At(t) is null) yield break;
            if (token.Upos is not ("ADP" or "SCONJ") || text[t - 1].Upos == "ADJ" && t - 1 > trigger.Index && token.Lemma == "to" && text[t - 1].Is("amod") && text[t - 1].HeadIndex < t - 1) continue; // "shells available to Oslo": theirs already
            for (var n = t + 1; n < end && n <= t + 6; n++)
            {
                if (reading.Mentions.At(n) is not null)
                {
                    yield return (token.Lemma.ToLowerInvariant(), text[n]);
                    break;
                }

                if (text[n].Upos is "ADP" || Ends(text, text[n])) break;
            }
        }
    }

    /// <summary>The mention joined to this one by "and", where the parser saw no coordination.</summary>
    public static Token? Joined(Reading reading, Token head)
    {
        if (reading.Mentions.Coordination(head.Index) is not { Members.Count: 0 } mention) return null;
        var text = reading.Text;
        var t = mention.End;
        if (t >= head.Sentence.End || text[t].Upos != "CCONJ") return null;
        for (var n = t + 1; n < head.Sentence.End && n <= t + 5 && !Ends(text, text[n]); n++)
            if (reading.Mentions.At(n) is not null) return text[n];
        return null;
    }

    /// <summary>"In May, Chad and Niger exchanged …" with the first name hung on the adjunct: the mention before "and", behind a comma or at the start.</summary>
    public static Token? JoinedBefore(Reading reading, Token head)
    {
        if (reading.Mentions.Coordination(head.Index) is not { Members.Count: 0 } mention) return null;
        var text = reading.Text;
        var and = mention.First - 1;
        if (and <= head.Sentence.First || text[and].Upos != "CCONJ") return null;
        foreach (var m in reading.Mentions.All)
            if (m.End == and && m.Members.Count == 0 && (m.First == head.Sentence.First || text[m.First - 1].Upos == "PUNCT")) return text[m.Head];
        return null;
    }

    private static bool Ends(AnalysedText text, Token token)
    {
        if (token.Upos == "PUNCT")
            return token.Form is not ("-" or "“" or "”" or "\"" or "‘" or "’" or "'" or "(" or ")") && (token.Index + 1 >= text.TokenCount || text[token.Index + 1].Upos != "ADP" || token.Form != ",");
        if (Syntax.IsRelativizer(token)) return true;
        return token.Upos == "VERB" && !(token.Index > 0 && text[token.Index - 1].Form == "-") && !token.Is("amod");
    }
}
