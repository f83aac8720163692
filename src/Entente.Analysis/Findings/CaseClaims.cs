using Entente.Analysis.Judgements;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>The claims of a case with what they are grouped by, which is read once when their document comes in.</summary>
internal sealed class CaseClaims
{
    private sealed record Entry(DocumentRecord Record, IReadOnlyList<TransferTerms> Transfers, IReadOnlyList<MeetingTerms> Meetings, IReadOnlyList<OtherTerms> Others);

    private static readonly Comparer<Entry> Order = Comparer<Entry>.Create((a, b) => CaseFile.Compare(a.Record.Document, b.Record.Document));
    private readonly List<Entry> entries = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Adds a document, or puts it in the place of what was held of it before.</summary>
    /// <param name="record">As it counts: corrected, and without claims of voices that do not.</param>
    public void Put(DocumentRecord record)
    {
        var witnesses = Witness.Of(record);
        var entry = new Entry(record,
            [.. witnesses.Where(w => w.Claim.Frame is Frame.Transfer or Frame.Aid).Select(TransferTerms.Of)],
            [.. witnesses.Where(w => w.Claim.Frame is Frame.Visit).Select(MeetingTerms.Of)],
            [.. witnesses.Where(w => w.Claim.Frame is not (Frame.Transfer or Frame.Aid or Frame.Visit)).Select(OtherTerms.Of)]);
        var at = entries.BinarySearch(entry, Order);
        if (known.Add(record.Document.Id)) entries.Insert(~at, entry);
        else entries[at] = entry;
    }

    /// <summary>Those that count, in the order of the case: of no withdrawn document, no copy whose original is there.</summary>
    public Counted CountedUnder(Rulings rulings)
    {
        var counted = rulings.Withdrawn.Count == 0 ? entries : entries.FindAll(e => !rulings.Withdrawn.Contains(e.Record.Document.Id));
        bool IsThere(string id) => known.Contains(id) && !rulings.Withdrawn.Contains(id);
        var (transfers, meetings, others) = (new List<TransferTerms>(), new List<MeetingTerms>(), new List<OtherTerms>());
        foreach (var entry in counted)
        {
            if (entry.Record.Document.CopyOf is { } original && IsThere(original)) continue;
            transfers.AddRange(entry.Transfers);
            meetings.AddRange(entry.Meetings);
            others.AddRange(entry.Others);
        }

        return new Counted(transfers, meetings, others, CaseFile.LatestDay(counted.Select(e => e.Record)));
    }

    /// <param name="LatestDay">As <see cref="CaseFile.LatestDay"/> gives it.</param>
    public sealed record Counted(IReadOnlyList<TransferTerms> Transfers, IReadOnlyList<MeetingTerms> Meetings, IReadOnlyList<OtherTerms> Others, DateOnly? LatestDay);
}
