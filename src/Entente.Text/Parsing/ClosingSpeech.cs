using System.Collections.Frozen;

namespace Entente.Text.Parsing;

/// <summary>
/// Sentences that end in who says so: "…, the ministry said on Friday.", "…, said the minister, a former judge." News has them everywhere and web
/// text has few, so a parser trained on web text hangs the speaker on the last noun of what is said. The two parts are parsed apart and joined.
/// </summary>
internal static class ClosingSpeech
{
    private const int LongestTail = 9; // tokens after the verb
    private const int LongestSpeaker = 14; // tokens
    private const int ShortestContent = 3; // tokens

    private static readonly FrozenSet<string> Verbs = Set("said says told tells added adds reported reports announced claimed claims noted notes warned warns argued argues stated states "
        + "wrote writes explained explains insisted insists confirmed declared predicted acknowledged asserted recalled remarked alleged estimates estimated believes");

    private static readonly FrozenSet<string> WithHearer = Set("told tells warned warns");

    /// <summary>The marks <c>[Content, Speech)</c> between what is said and who says it in the sentence <c>[first, end)</c>; null for other sentences.</summary>
    public static (int Content, int Speech, int Verb)? Find(AnalysedText text, int first, int end)
    {
        for (var verb = end - 1; verb > first + ShortestContent && end - verb <= LongestTail + LongestSpeaker; verb--)
        {
            if (text.Xpos![verb] is not ("VBD" or "VBZ" or "VBP") || !Verbs.Contains(text.Forms[verb])) continue;
            var speech = IsMark(text, verb - 1) ? Inverted(text, verb, end) : Straight(text, first, verb, end);
            if (speech < 0) return null;
            var content = speech;
            while (content > first && IsMark(text, content - 1)) content--;
            return content - first >= ShortestContent && IsClause(text, first, content) ? (content, speech, verb) : null;
        }

        return null;
    }

    // "…, the ministry said on Friday": the first word of the speaker; -1 where it is not so.
    private static int Straight(AnalysedText text, int first, int verb, int end)
    {
        if (end - verb > LongestTail) return -1;
        for (var t = verb + 1; t < end; t++)
            if (IsFinite(text, t) || text.Forms[t] is "," or ":" or "“" or "\"") return -1;
        if (verb + 1 < end && text.Upos![verb + 1] is "DET" or "NOUN" or "PRON" or "VERB" or "SCONJ" && !WithHearer.Contains(text.Forms[verb])) return -1;
        var at = verb - 1;
        var named = false;
        for (; at > first && verb - at <= LongestSpeaker && text.Upos![at] is "DET" or "ADJ" or "NOUN" or "PROPN" or "PRON" or "ADV" or "PART" or "ADP" or "NUM"; at--)
        {
            if (text.Xpos![at] is "WRB" or "WDT" or "WP" or "WP$") return -1;
            named |= text.Upos[at] is "NOUN" or "PROPN" or "PRON";
        }

        return named && IsMark(text, at) ? at + 1 : -1;
    }

    // "…, said the minister": the verb itself opens the speech.
    private static int Inverted(AnalysedText text, int verb, int end) =>
        verb + 1 < end && (text.Upos![verb + 1] is "DET" or "PROPN" || text.Xpos![verb + 1] is "NNS" or "PRP" || text.Upos[verb + 1] == "ADJ" && char.IsUpper(text.Forms[verb + 1][0])) ? verb : -1;

    private static bool IsClause(AnalysedText text, int first, int content)
    {
        if (text.Upos![first] == "SCONJ" || text.Xpos![first] is "WRB" or "WDT" or "WP") return false;
        for (var t = first; t < content; t++) if (IsFinite(text, t)) return true;
        return false;
    }

    private static bool IsFinite(AnalysedText text, int t) => text.Xpos![t] is "VBD" or "VBZ" or "VBP" or "MD";

    private static bool IsMark(AnalysedText text, int t) => text.Forms[t] is "," or "”" or "\"" or "’" or "''";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
