using System.Globalization;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Judgements in words.</summary>
public static class JudgementWords
{
    /// <summary>What was decided, without who and why: "corrected the certainty to PS+".</summary>
    /// <param name="other">What a reader calls the other claim or voice; null for its id.</param>
    public static string Of(Judgement judgement, string? other = null) => judgement.Kind switch
    {
        JudgementKind.Accept => "accepted as read",
        JudgementKind.Refuse => "refused: not counted",
        JudgementKind.Correct => $"corrected the {Word(judgement.Correction!.Field)} to {Value(judgement.Correction)}",
        JudgementKind.Same => $"joined with {other ?? judgement.Object}",
        JudgementKind.Apart => $"parted from {other ?? judgement.Object}",
        JudgementKind.SameVoice => $"one voice with {judgement.Correction?.Speaker?.Name ?? judgement.Object}",
        JudgementKind.ApartVoice => $"another voice than {other ?? judgement.Object}",
        JudgementKind.GradeSource => $"graded as a source: {judgement.Grade} ({SourceGrade(judgement.Grade ?? ' ')})",
        JudgementKind.GradeClaim => $"graded: {judgement.Grade} ({ClaimGrade(judgement.Grade ?? ' ')})",
        JudgementKind.Note => "note",
        JudgementKind.Withdraw => "withdrawn: not counted",
        JudgementKind.Distrust => "not trusted: its claims do not count",
        _ => $"took back judgement {judgement.Subject}",
    };

    /// <summary>Reliability of a source in the words of the Admiralty code (NATO AJP-2.1).</summary>
    public static string SourceGrade(char grade) => grade switch
    {
        'A' => "reliable", 'B' => "usually reliable", 'C' => "fairly reliable", 'D' => "not usually reliable", 'E' => "unreliable", _ => "reliability cannot be judged",
    };

    /// <summary>Credibility of an item in the words of the Admiralty code (NATO AJP-2.1).</summary>
    public static string ClaimGrade(char grade) => grade switch
    {
        '1' => "confirmed by other sources", '2' => "probably true", '3' => "possibly true", '4' => "doubtful", '5' => "improbable", _ => "truth cannot be judged",
    };

    /// <summary>The part of a record line.</summary>
    public static string Word(CorrectedField field) => field switch
    {
        CorrectedField.Agent => "giver or doer",
        CorrectedField.Recipient => "receiver",
        CorrectedField.Frame => "kind of event",
        CorrectedField.Quantity => "amount",
        _ => field.ToString().ToLowerInvariant(),
    };

    /// <summary>What stands in the place of what was read.</summary>
    public static string Value(Correction correction) => correction.Field switch
    {
        CorrectedField.Certainty => $"{correction.Certainty!.Value.Label()} ({StanceWords.Word(correction.Certainty.Value)})",
        CorrectedField.Frame => correction.Frame!.Value.ToString().ToLowerInvariant(),
        CorrectedField.Speaker => correction.Speaker!.Name,
        CorrectedField.Holder => correction.Speaker?.Name ?? "the author",
        CorrectedField.Agent or CorrectedField.Recipient => correction.Parties.Count == 0 ? "nobody" : Listing.And([.. correction.Parties.Select(p => p.Name)]),
        CorrectedField.Item => correction.Item is { } item ? $"“{item.Text}”, {ItemWords.Of(item.Class)}" : "none",
        CorrectedField.Quantity => correction.Quantity is { } amount ? $"“{amount.Text}”" : "none",
        CorrectedField.Place => correction.Place?.Name ?? "none",
        CorrectedField.Time => correction.Time is { } time ? $"“{time.Text}”{(time.Value is { } value ? ", " + DateWords.Of(value) : "")}" : "none",
        _ => string.Join(" … ", correction.Spans.Select(s => $"“{s.Text}”")),
    };
}
