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
}

/// <summary>A decision about the record. Judgements are only ever added: one that is taken back stays, with the one that took it back.</summary>
/// <param name="Number">From 1, in the order in which they were made.</param>
/// <param name="Kind">What is decided.</param>
/// <param name="Subject">Id of what is judged.</param>
/// <param name="Object">The other claim for <see cref="JudgementKind.Same"/> and <see cref="JudgementKind.Apart"/>; null for all else.</param>
/// <param name="Who">As they name themselves.</param>
/// <param name="When">To the second, UTC.</param>
/// <param name="Why">In the analyst's words.</param>
public sealed record Judgement(int Number, JudgementKind Kind, string Subject, string? Object, string Who, DateTimeOffset When, string Why);
