using Entente.Analysis.Ledgers;
using Entente.Briefs;
using Entente.Cases.Lexicons;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Tests.Briefs;

namespace Entente.Tests.Views;

public sealed class CaseMeasuresTests
{
    private static readonly Party Target = new("North Korea", "North Korea", "PRK", State: "PRK");

    private static readonly Brief Brief = Brief.Of(
        [
            Telling("shells went from North Korea to Tolmark", Story.Gives(Target, Story.Tolmark, "arms.ammunition.artillery")),
            Telling("rice went from Tolmark to North Korea", Story.Gives(Story.Tolmark, Target, "food")),
            Telling("something went from Tolmark to North Korea", Story.Gives(Story.Tolmark, Target, null)),
            Telling("wool went from Arvenia to Tolmark", Story.Gives(Story.Arvenia, Story.Tolmark, "goods.textiles")),
        ], Story.Names, Story.Rules, ShippedRegimes.Load());

    private static readonly CaseView View = new("case", Brief, CaseReview.Untouched(Brief));

    [Fact]
    public void Every_exposure_stands_once_under_its_measure()
    {
        var made = Brief.Accounts.All.SelectMany(a => a.Exposures).SelectMany(r => r.Exposures).Select(e => e.Id).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(made);
        Assert.Equal(made, View.Measures.Regimes.SelectMany(r => r.Measures).SelectMany(m => m.Exposures).Select(e => e.Exposure.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_finding_is_exposed_uncovered_untold_or_untested()
    {
        foreach (var regime in View.Measures.Regimes)
        {
            var exposed = regime.Measures.SelectMany(m => m.Exposures).Select(e => e.Account.Finding.Id).Distinct().Count();
            Assert.Equal(Brief.Findings.Count, exposed + regime.Uncovered.Count + regime.Untold.Count + regime.Untested);
            Assert.Equal(1, regime.Untested);
        }
    }

    [Fact]
    public void A_measure_is_found_by_its_id_and_its_regime()
    {
        var regime = View.Measures.Regimes[0].Regime;
        Assert.Equal(regime.Measures[0], View.Measures[regime.Measures[0].Id, null]!.Measure);
        Assert.Null(View.Measures[regime.Measures[0].Id, "no-such-regime"]);
        Assert.Null(View.Measures["no-such-measure", null]);
    }

    [Fact]
    public void The_ledger_of_any_two_states_is_that_of_all_findings()
    {
        foreach (var a in View.Ledgers.States)
            foreach (var b in View.Ledgers.States.Where(s => s != a))
            {
                var (some, all) = (View.Ledgers.Of(a, b), Ledger.Of(Brief.Accounts.All, a, b));
                Assert.Equal(Entries(all), Entries(some));
                Assert.Equal(all.States.SelectMany(s => s.Needs.Concat(s.Offers)).SelectMany(p => p.Findings).Select(f => f.Id), some.States.SelectMany(s => s.Needs.Concat(s.Offers)).SelectMany(p => p.Findings).Select(f => f.Id));
            }
    }

    private static IEnumerable<string> Entries(Ledger ledger) => ledger.Flows.SelectMany(f => f.Lines).SelectMany(l => l.Entries).Select(e => e.Account.Finding.Id);

    private static DocumentRecord Telling(string words, Roles roles) => new DocumentSketch(words, $"Reports say that {words}.").Claims(Frame.Transfer, words, roles).Record();
}
