using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Who speaks between quotation marks, as far as the words beside the marks say so: whoever it is calls himself "I", so that "he" is another.</summary>
internal sealed class QuoteSpeakers
{
    private const int Near = 14; // tokens between the marks and the verb

    private static readonly HashSet<string> Saying =
    [
        "say", "tell", "add", "explain", "note", "write", "ask", "reply", "remark", "comment", "recall", "continue", "argue", "claim", "state", "declare", "warn", "insist", "admit", "announce", "joke",
        "respond", "answer", "suggest", "observe", "conclude", "stress", "assert", "complain", "concede", "repeat", "tweet", "shout", "maintain", "emphasise", "emphasize", "describe", "call",
    ];

    private readonly int[] speaker; // the subject's head, by token; -1 outside of marks and where it is not known

    public QuoteSpeakers(AnalysedText text, Quotation quotation)
    {
        speaker = new int[text.TokenCount];
        Array.Fill(speaker, -1);
        for (var t = 0; t < text.TokenCount;)
        {
            var end = t + 1;
            while (end < text.TokenCount && quotation[end] == quotation[t]) end++;
            if (quotation[t] && Of(text, quotation, t, end) is var who and >= 0) Array.Fill(speaker, who, t, end - t);
            t = end;
        }
    }

    /// <summary>Head of the subject that is said to speak the token's words; -1 for none.</summary>
    public int this[int token] => speaker[token];

    private static int Of(AnalysedText text, Quotation quotation, int first, int end)
    {
        for (var t = end; t < Math.Min(text[end - 1].Sentence.End, end + Near); t++) if (Subject(text[t], quotation) is var who and >= 0) return who;
        for (var t = first - 1; t >= Math.Max(text[first].Sentence.First, first - Near); t--) if (Subject(text[t], quotation) is var who and >= 0) return who;
        return -1;
    }

    private static int Subject(Token verb, Quotation quotation)
    {
        if (verb.Upos != "VERB" || quotation[verb.Index] || !Saying.Contains(verb.Lemma)) return -1;
        for (var clause = verb; ; clause = clause.Head)
        {
            foreach (var c in clause.Children) if (c.Relation == "nsubj" && !quotation[c.Index]) return c.Index;
            if (clause.IsRoot || !clause.Is("conj")) return -1;
        }
    }
}
