using Entente.Analysis.Accounts;
using Entente.Tests.Briefs;

namespace Entente.Tests.Analysis;

public sealed class CaseReckoningTests
{
    [Fact]
    public void Documents_added_one_by_one_give_what_all_at_once_give()
    {
        var atOnce = CaseAccounts.Of(Story.Records, []);
        var reckoning = new CaseReckoning([]);
        foreach (var record in Story.Records.Take(2)) reckoning.Add([record]);
        Assert.Equal(Lines(atOnce), Lines(reckoning.Add([Story.Records[2]])));
    }

    [Fact]
    public void What_a_new_document_does_not_touch_keeps_its_account()
    {
        var reckoning = new CaseReckoning([]);
        var before = reckoning.Add([.. Story.Records.Take(2)]);
        var after = reckoning.Add([Story.Records[2]]);
        var kept = after.All.Where(a => before.All.Any(b => ReferenceEquals(a, b))).ToList();
        Assert.Equal(after.All.Count - reckoning.Renewed, kept.Count);
        Assert.Contains(kept, a => a.Finding.IsDirected);
        Assert.InRange(reckoning.Renewed, 1, after.All.Count - 1);
        reckoning.Add([Story.Records[0]]);
        Assert.Equal(0, reckoning.Renewed);
    }

    private static IEnumerable<string> Lines(CaseAccounts accounts) =>
        accounts.All.Select(a => $"{a.Finding.Id} {a.Now.Status} {a.Origins.Low} {a.Origins.High} {string.Join(' ', a.Finding.Claims.Select(c => c.Witness.Claim.Id + c.Fit))} {string.Join(' ', a.History.Select(h => h.Day))}");
}
