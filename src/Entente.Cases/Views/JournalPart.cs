using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Views;

/// <summary>Some of what happened to a case.</summary>
/// <param name="Total">How many entries there are in all.</param>
/// <param name="Head">Hash of the last one, which seals all before it; null where there is none.</param>
/// <param name="Entries">The latest first.</param>
public sealed record JournalPart(int Total, string? Head, IReadOnlyList<JournalEntry> Entries)
{
    internal static JournalPart None { get; } = new(0, null, []);

    internal static JournalPart Of(CaseFile store, Func<int, (int Skip, int Take)> which)
    {
        if (store.LatestEntries(0, 1) is not [var last]) return None;
        var (skip, take) = which(last.Number);
        return new JournalPart(last.Number, last.Hash, store.LatestEntries(skip, take));
    }
}
