using Entente.Extraction.Attribution;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

using Certainty = Records.Certainty;

/// <summary>What a voice answers to what another claimed: "denied these allegations", "called the report baseless", "denied doing so".</summary>
internal static class Answers
{
    private const int Near = 3; // sentences

    /// <summary>True where the word takes up what was claimed: a noun such as "these allegations", or "doing so".</summary>
    public static bool IsTakenUp(Token word, FrameLexicon frames) =>
        frames.Allegations.Contains(word.Lemma) && (word.Child("det") ?? (word.Is("compound") ? word.Head.Child("det") : null)) is { } det && frames.Anaphors.Contains(det.Lemma.ToLowerInvariant()) || IsDoingSo(word) || IsBarePronoun(word);

    // "Denied this": what was said before.
    private static bool IsBarePronoun(Token word) => word.Upos == "PRON" && word.Is("obj") && word.Lemma.ToLowerInvariant() is "it" or "this" or "that";

    private static bool IsDoingSo(Token word)
    {
        if (word.Lemma != "do" || word.Xpos is not ("VBG" or "VBN")) return false;
        foreach (var c in word.Children)
            if (c.Index == word.Index + 1 && c.Lemma is "so" or "this" or "that" or "it") return true;
        return false;
    }

    /// <summary>Copies of the claims spoken to: what an accusation says, or what another voice says of the one who answers, whichever was told last.</summary>
    public static IEnumerable<Draft> Taken(Token word, IReadOnlyList<Draft> told, Voices voices)
    {
        if (IsBarePronoun(word) && (voices.Around(word)?.Record is not { Act: SpeechAct.Deny } denial || denial.Content is not [var said] || said != word.Span() && !(said.Start == word.Start && word.Document[word.Index + 1].Form == "as"))) return [];
        var accused = IsDoingSo(word) ? null : told.LastOrDefault(d => d.Sense.Frame == Frame.Accuse && IsNear(d, word));
        var spoken = told.LastOrDefault(d => IsSpokenTo(d, word, voices));
        if (spoken is not null && (accused is null || spoken.Trigger.Sentence.Index > accused.Trigger.Sentence.Index))
        {
            var statement = voices.Around(spoken.Predicate);
            return told.Where(d => d.Trigger.Sentence.Index == spoken.Trigger.Sentence.Index && voices.Around(d.Predicate) == statement && IsSpokenTo(d, word, voices)).ToList().Select(d => Copy(d, word));
        }

        return accused is null ? [] : told.Where(d => d.Trigger.Sentence.Index == accused.Trigger.Sentence.Index && d.Trigger.IsWithin(accused.Trigger) && d.Trigger != accused.Trigger).ToList().Select(d => Copy(d, word));
    }

    /// <summary>The certainty of a claim that is answered where the words of the answer, not the tree, tell it: to call a report baseless is to deny it.</summary>
    public static (Certainty, IReadOnlyList<string>)? Settled(Draft draft, AttributedStatement? statement) =>
        draft.Rule == ClaimRules.Allegation && (statement?.Record.Denial is { Part: DeniedPart.Account } || statement?.Record.Act == SpeechAct.Deny && (IsDoingSo(draft.Trigger) || IsBarePronoun(draft.Trigger)))
            ? (Certainty.CertainlyNot, ["denial:account"])
            : null;

    /// <summary>"Reports that Oslo sold tea are false, the ministry said": the claim of the reports once more, of the one who calls them false.</summary>
    public static IEnumerable<Draft> ToReport(Draft d, Voices voices)
    {
        if (d.Rule == ClaimRules.Allegation || voices.Around(d.Predicate)?.Record is not { Within: not null } report) yield break;
        for (var t = d.Trigger; ; t = t.Head)
        {
            if (voices.Around(t) is { Record: var answer } && answer.Id == report.Within)
            {
                if (answer.Denial is { Part: DeniedPart.Account } denial && t.Upos == "NOUN" && t.Is("nsubj") && denial.Words.Start > t.End) yield return Copy(d, t);
                yield break;
            }

            if (t.IsRoot) yield break;
        }
    }

    /// <summary>"Declined to say whether", "rejected the allegation that": to keep silent or to deny turns nothing down.</summary>
    public static bool IsReticence(Draft d, IReadOnlyList<AttributedStatement> statements, FrameLexicon frames)
    {
        if (d.Sense.Frame != Frame.Reject || !Syntax.IsVerb(d.Trigger)) return false;
        if (d.Trigger.Child("obj") is { } thing && frames.Allegations.Contains(thing.Lemma)) return true;
        return statements.Any(s => s.Record.Denial is { Denies: false } silence && silence.Words.Contains(d.Trigger.Span()));
    }

    private static bool IsNear(Draft d, Token word) => word.Sentence.Index - d.Trigger.Sentence.Index <= Near && d.Trigger.Index < word.Index;

    // A party of what another voice claimed, denying or confirming it.
    private static bool IsSpokenTo(Draft d, Token word, Voices voices)
    {
        if (d.Sense.Frame == Frame.Accuse || d.Rule == ClaimRules.Allegation || !IsNear(d, word)) return false;
        if (voices.Around(word)?.Record is not { } answer || answer.Act is not (SpeechAct.Deny or SpeechAct.Confirm) && answer.Denial is not { Part: DeniedPart.Account }) return false;
        if (voices.Around(d.Predicate)?.Record is not { } claim || claim.Id == answer.Id || claim.Speaker.SpokenFor.Intersect(answer.Speaker.SpokenFor).Any()) return false;
        return d.Agents.Concat(d.Recipients).Any(p => p.State is { } state && answer.Speaker.SpokenFor.Contains(state));
    }

    private static Draft Copy(Draft d, Token word)
    {
        var copy = new Draft(d.Sense, new Predication(word, [], [word], null), ClaimRules.Allegation) { Thing = d.Thing is { } t ? t with { Quantity = null } : null };
        Context.Take(copy, d);
        return copy;
    }
}
