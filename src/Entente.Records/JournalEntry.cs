namespace Entente.Records;

/// <summary>What the journal of a case tells of.</summary>
public enum JournalKind
{
    /// <summary>A document came in with what was read in it.</summary>
    DocumentAdded,
    /// <summary>A document was read again, and what was read before was replaced.</summary>
    DocumentReadAgain,
    /// <summary>A document was there when the case got its journal.</summary>
    DocumentTakenOver,
    /// <summary>A judgement was made.</summary>
    Judgement,
    /// <summary>A judgement was there when the case got its journal.</summary>
    JudgementTakenOver,
}

/// <summary>One thing that happened to a case. Each entry seals the one before it, so that none can be changed, left out or put in between unnoticed.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="When">UTC, to the second; null for what was taken over and not dated.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">Id of the document, or number of the judgement.</param>
/// <param name="Payload">JSON: hashes of the rows as they were stored (docs/journal.md).</param>
/// <param name="Previous">Hash of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">Of all the above: see <see cref="Seal"/>.</param>
public sealed record JournalEntry(int Number, string? When, JournalKind Kind, string Subject, string Payload, string Previous, string Hash)
{
    /// <summary>What the first entry has for the one before it.</summary>
    public static string Beginning { get; } = new('0', 64);

    /// <summary>The <see cref="FieldHash"/> of "entente-journal-1", number, when, kind (as stored), subject, payload and the previous hash.</summary>
    public static string Seal(int number, string? when, string kind, string subject, string payload, string previous) =>
        FieldHash.Of("entente-journal-1", number.ToString(System.Globalization.CultureInfo.InvariantCulture), when, kind, subject, payload, previous);
}
