using Entente.Analysis.Judgements;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Claims to findings. The order of the documents changes nothing.</summary>
public static class FindingGrouping
{
    /// <summary>What passes from one to another first, then by frame; within each, what most documents, then most claims speak of comes first. Every claim that counts stands in one finding at least.</summary>
    /// <param name="rulings">What analysts have judged; null for nothing.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<DocumentRecord> records, Rulings? rulings = null)
    {
        var (keeper, under) = (new FindingKeeper(), rulings ?? Rulings.None);
        foreach (var record in CaseFile.InOrder(records)) keeper.Put(under.Counted(record));
        return keeper.Under(under);
    }
}
