using System.Security.Cryptography;
using System.Text.Json;
using Entente.Cases.Reading;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Verifying;

/// <summary>What verification found.</summary>
/// <param name="Documents">How many the case has.</param>
/// <param name="Compared">Read again and compared line by line.</param>
/// <param name="OtherRules">Versions of rules other than the present ones, with how many documents were read with each; these are not compared.</param>
/// <param name="Entries">Of the journal.</param>
/// <param name="Head">Hash of the last entry; 64 zeros for an empty journal.</param>
/// <param name="Faults">What is wrong and where; nothing where all is well.</param>
public sealed record VerificationReport(int Documents, int Compared, IReadOnlyList<(string Rules, int Documents)> OtherRules, int Entries, string Head, IReadOnlyList<Problem> Faults)
{
    public bool IsSound => Faults.Count == 0;
}

/// <summary>
/// Shows that a case is what it says: the journal's chain and every row against it, the bytes of every document, and that these bytes give the text and the
/// record that are stored.
/// </summary>
public static class CaseVerification
{
    /// <param name="head">Hash of an entry that was noted elsewhere; null for none. The case is only sound if its journal still has it.</param>
    /// <param name="progress">Called with steps done and steps in all: two a document.</param>
    /// <param name="cancel">Throws <see cref="OperationCanceledException"/>.</param>
    public static (VerificationReport? Report, Problem? Problem) Verify(string path, string? head, Action<int, int>? progress, CancellationToken cancel) =>
        CaseFile.OpenExisting(path).Ask(store => Verify(store, head, progress, cancel));

    private static VerificationReport Verify(CaseFile store, string? head, Action<int, int>? progress, CancellationToken cancel)
    {
        var ids = store.Ids();
        var faults = store.Audit(done =>
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Invoke(done, 2 * ids.Count);
        }).ToList();
        var entries = store.Seals();
        if (head is { } noted && entries.All(h => !h.Equals(noted.Trim(), StringComparison.OrdinalIgnoreCase))) faults.Add(new Problem("journal", $"the noted head {noted.Trim()} is not in it: entries were taken out or written anew"));

        var (compared, steps) = (0, ids.Count);
        var others = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (rules, found, wasCompared) in SideBySide.Run(ids, id => Take(store, id)))
        {
            cancel.ThrowIfCancellationRequested();
            faults.AddRange(found);
            if (wasCompared) compared++;
            if (rules != RulesVersion.Current) others[rules] = others.GetValueOrDefault(rules) + 1;
            progress?.Invoke(++steps, 2 * ids.Count);
        }

        return new VerificationReport(ids.Count, compared, [.. others.Select(o => (o.Key, o.Value))], entries.Count, entries.Count > 0 ? entries[^1] : JournalEntry.Beginning, faults);
    }

    private static Func<(string Rules, IReadOnlyList<Problem> Faults, bool Compared)> Take(CaseFile store, string id)
    {
        var original = store.OriginalOf(id)!;
        DocumentRecord stored;
        try
        {
            stored = store.Find(id)!;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or JsonException or InvalidCastException or InvalidOperationException)
        {
            return () => (original.Rules, [new Problem($"document {id}", $"its rows cannot be read back ({e.Message})")], false);
        }

        return () => Compare(stored, original);
    }

    private static (string, IReadOnlyList<Problem>, bool) Compare(DocumentRecord stored, Original original)
    {
        var name = stored.Document.Path is { } path ? $"document {stored.Document.Id} ({path})" : $"document {stored.Document.Id}";
        var faults = new List<Problem>();
        try
        {
            QuoteCheck.Verify(stored);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            faults.Add(new Problem(name, e.Message.TrimEnd('.')));
        }

        // Other bytes give another record, and that they are other ones was said.
        if (original.Rules != RulesVersion.Current || Convert.ToHexStringLower(SHA256.HashData(original.Bytes)) != stored.Document.Sha256) return (original.Rules, faults, false);
        try
        {
            var (read, problems) = Rereading.Of(stored.Document, original);
            if (read is null) faults.Add(new Problem(name, $"its bytes can no longer be read ({string.Join("; ", problems.Select(p => p.What))})"));
            else faults.AddRange(RecordDifference.OfDocuments(stored.Document, read.Document).Concat(RecordDifference.OfLines(stored, read)).Select(what => new Problem(name, what)));
            return (original.Rules, faults, read is not null);
        }
        catch (Exception e)
        {
            // Bytes that somebody put there may be anything; the other documents are verified all the same.
            faults.Add(new Problem(name, $"the program failed on its bytes ({e.GetType().Name}: {e.Message})"));
            return (original.Rules, faults, false);
        }
    }
}
