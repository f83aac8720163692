namespace Entente.Records;

/// <summary>What an analyst decides.</summary>
public enum JudgementKind
{
    /// <summary>A document is not to be counted; the subject is its id.</summary>
    Withdraw,
    /// <summary>A voice is not to be counted; the subject is its actor id, or its name.</summary>
    Distrust,
    /// <summary>Two claims, by their ids, are about the same thing.</summary>
    Same,
    /// <summary>The claim of the subject is not about the same thing as that of the object.</summary>
    Apart,
    /// <summary>An earlier judgement, by its number, is taken back.</summary>
    Undo,
    /// <summary>The reading of a claim or statement is right; takes back a refusal before it.</summary>
    Accept,
    /// <summary>A claim is not counted any more. A refused statement takes with it the statements and claims that stand in it.</summary>
    Refuse,
    /// <summary>One part of a claim or statement is otherwise than it was read: see <see cref="Judgement.Correction"/>.</summary>
    Correct,
    /// <summary>The voice of the subject, by actor id or name, is that of the object, wherever it speaks.</summary>
    SameVoice,
    /// <summary>The voice of the subject is not that of the object, and does not speak for it: they are never counted as one origin.</summary>
    ApartVoice,
    /// <summary>How reliable an outlet or a voice is: <c>A</c> to <c>F</c> of the Admiralty code. Counts nothing by itself.</summary>
    GradeSource,
    /// <summary>How credible a claim is: <c>1</c> to <c>6</c> of the Admiralty code. Counts nothing by itself.</summary>
    GradeClaim,
    /// <summary>Words beside a document, statement or claim; the reason is the note.</summary>
    Note,
}

/// <summary>A decision about the record. Judgements are only ever added: one that is taken back stays, with the one that took it back.</summary>
/// <param name="Number">From 1, in the order in which they were made.</param>
/// <param name="Kind">What is decided.</param>
/// <param name="Subject">Id of what is judged.</param>
/// <param name="Object">The other claim or voice for the kinds that name two; null for all else.</param>
/// <param name="Who">As they name themselves.</param>
/// <param name="When">To the second, UTC.</param>
/// <param name="Why">In the analyst's words.</param>
public sealed record Judgement(int Number, JudgementKind Kind, string Subject, string? Object, string Who, DateTimeOffset When, string Why)
{
    /// <summary>
    /// What stands in the place of what was read, for <see cref="JudgementKind.Correct"/>; for <see cref="JudgementKind.SameVoice"/>
    /// the voice of the object as the case had it then; null for all else.
    /// </summary>
    public Correction? Correction { get; init; }

    /// <summary><c>A</c> to <c>F</c>, or <c>1</c> to <c>6</c>; null for all that grades nothing.</summary>
    public char? Grade { get; init; }

    /// <summary>Where the subject stood, if it is a claim or statement, by which it is found again when its id is another after re-reading.</summary>
    public LineAnchor? SubjectAnchor { get; init; }

    /// <summary>The same of the object.</summary>
    public LineAnchor? ObjectAnchor { get; init; }
}
