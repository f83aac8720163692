using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Briefs;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Store;

namespace Entente.Cases;

/// <summary>How one finding stands.</summary>
/// <param name="Id">Of the finding.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Status">In words.</param>
/// <param name="Low">Independent origins at least.</param>
/// <param name="High">At most.</param>
/// <param name="Lines">What the brief says of status, history, origins, denials, linchpin and measures: each with its name.</param>
/// <param name="Claims">Ids of its claims with the words of each.</param>
public sealed record FindingLine(string Id, string Title, string Status, int Low, int High, IReadOnlyList<(string Name, string Words)> Lines, IReadOnlyList<(string Claim, string Words)> Claims);

/// <summary>How a finding stood before and stands after; null where it was or is not there.</summary>
public sealed record FindingDifference(FindingLine? Before, FindingLine? After);

/// <summary>How a case stands, on any day, and what changed.</summary>
public static class CaseStatus
{
    /// <summary>The findings in the order of the brief.</summary>
    /// <param name="path">Of the case.</param>
    /// <param name="regimes">Sanctions that findings are set against.</param>
    /// <param name="asOf">What was published up to that day alone; null for all.</param>
    public static (IReadOnlyList<FindingLine>? Lines, Problem? Problem) Of(string path, IReadOnlyList<Regime> regimes, DateOnly? asOf) =>
        CaseFile.OpenExisting(path).Ask(store =>
        {
            var records = store.Records().ToList();
            return Lines(CaseBrief.Of(records, regimes, Rulings.Of(store.Judgements(), records), asOf));
        });

    /// <summary>What the documents published on <paramref name="since"/> or later, and those without a date, have changed.</summary>
    public static (IReadOnlyList<FindingDifference>? Changes, Problem? Problem) Since(string path, DateOnly since) => CaseFile.OpenExisting(path).Ask(store =>
    {
        var records = store.Records().ToList();
        var rulings = Rulings.Of(store.Judgements(), records);
        return Differences(Lines(CaseBrief.Of(records, [], rulings, since.AddDays(-1))), Lines(CaseBrief.Of(records, [], rulings, null)));
    });

    /// <summary>What changes in the findings when other judgements count.</summary>
    internal static IReadOnlyList<FindingDifference> Differences(IReadOnlyList<DocumentRecord> records, Rulings before, Rulings after)
    {
        var reckoning = new CaseReckoning([], before);
        var lines = Lines(CaseBrief.Of(records, reckoning.Add(records), [], before));
        return Differences(lines, Lines(CaseBrief.Of(records, reckoning.Judge(after), [], after)));
    }

    private static IReadOnlyList<FindingLine> Lines(Brief brief) =>
        [.. brief.Accounts.All.Select(a => new FindingLine(
            a.Finding.Id, brief.TitleOf(a.Finding), Brief.StatusOf(a), a.Origins.Low, a.Origins.High, brief.LinesOf(a),
            [.. a.Finding.Claims.Select(c => (c.Witness.Claim.Id, c.Witness.Claim.Evidence.In(c.Witness.Document.Text)))]))];

    // By id: a finding that was joined to another is gone.
    private static IReadOnlyList<FindingDifference> Differences(IReadOnlyList<FindingLine> before, IReadOnlyList<FindingLine> after)
    {
        var old = before.ToDictionary(l => l.Id);
        var kept = after.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        return [.. after.Select(l => new FindingDifference(old.GetValueOrDefault(l.Id), l)).Where(d => d.Before is null || (d.Before.Status, d.Before.Low, d.Before.High) != (d.After!.Status, d.After.Low, d.After.High)),
            .. before.Where(l => !kept.Contains(l.Id)).Select(l => new FindingDifference(l, null))];
    }
}
