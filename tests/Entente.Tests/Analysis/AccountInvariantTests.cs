using System.Globalization;
using Entente.Analysis.Accounts;
using Entente.Records;
using Entente.Tests.Briefs;
using FsCheck;
using FsCheck.Fluent;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

/// <summary>What holds of the accounts of any case, tried on drawn ones.</summary>
public sealed class AccountInvariantTests
{
    private const int Documents = 6;
    private const string Words = "Something was said";

    // The last two are one text, so that one is a copy.
    private static readonly string[] Rest =
    [
        "Rain kept the harbour empty for most of the week.", "A mayor opened two schools beside the old mill.", "Prices of barley fell once more in the southern valleys.", "Nobody had seen the ferry since Tuesday.",
        "Trams stood still until noon because of a fallen chestnut tree near the upper market.", "Trams stood still until noon because of a fallen chestnut tree near the upper market.",
    ];

    private static readonly Speaker?[] Voices = [null, Ministry, ArvenianSpokeswoman, Analysts, Professor];
    private static readonly Frame[] Frames = [Frame.Transfer, Frame.Transfer, Frame.Visit, Frame.Exercise, Frame.Agree];
    private static readonly string?[] Times = [null, "2031-05", "2031-05-03", "2031-05-20", "2031-06", "XXXX-05", "2030"];
    private static readonly string?[] Items = ["arms", "arms.missile", "energy.oil", null];
    private static readonly Certainty[] Certainties = [Certainty.Certain, Certainty.Certain, Certainty.CertainlyNot, Certainty.Probable, Certainty.Possible];

    private static readonly Arbitrary<int[][]> Cases = Arb.From(Gen.Choose(0, 839).ArrayOf(7).ListOf().Select(claims => claims.ToArray()), Smaller);

    [Fact]
    public void The_order_of_the_documents_changes_no_finding_status_or_origin() => Check(claims =>
    {
        var records = Records(claims);
        var straight = Describe(records).Select(f => f.Value);
        Assert.Equal(straight, Describe([.. records.AsEnumerable().Reverse()]).Select(f => f.Value));
        Assert.Equal(straight, Describe([.. records.Skip(2), .. records.Take(2)]).Select(f => f.Value));
    });

    /// <summary>Its day is no later than all others: what a text without a date calls recent is measured from the last day of the case.</summary>
    [Fact]
    public void A_document_about_something_else_changes_no_other_finding() => Check(claims =>
    {
        var records = Records(claims);
        var stranger = new DocumentSketch("The bridge", Words + " of a bridge.") { Published = new DateOnly(2031, 5, 2), Outlet = "The Lamplighter" }
            .Says(Ministry, Words)
            .Claims(Frame.Transfer, Words, Gives(Veskia, new Party("Nordmark", "Nordmark", "NRD", State: "NRD"), "arms") with { Time = Time("in May", "2031-05") }, spoken: true);
        var (before, after) = (Describe(records), Describe([.. records, stranger.Record()]));
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Equal(before.OrderBy(f => f.Key, StringComparer.Ordinal), after.Where(f => before.ContainsKey(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal));
    });

    private static void Check(Action<int[][]> holds) =>
        FsCheck.Fluent.Prop.ForAll(Cases, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithStartSize(1).WithEndSize(40).WithReplay(new Replay(new Rnd(20261122), default)));

    private static IEnumerable<int[][]> Smaller(int[][] claims) => Enumerable.Range(0, claims.Length).Select(i => claims.Where((_, at) => at != i).ToArray());

    // Each claim is seven numbers: its document, parties, frame, time, item and amount, voice, certainty.
    private static List<DocumentRecord> Records(int[][] claims)
    {
        var sketches = Enumerable.Range(0, Documents)
            .Select(d => new DocumentSketch(string.Create(CultureInfo.InvariantCulture, $"Paper {d}"), $"{Words}. {Rest[d]}") { Published = d == 3 ? null : new DateOnly(2031, 5, 1 + 5 * d), Outlet = d % 2 == 0 ? "Harbour Post" : "The Lamplighter" }).ToList();
        foreach (var c in claims)
        {
            var (from, to) = (c[1] % 3) switch { 0 => (Arvenia, Tolmark), 1 => (Tolmark, Arvenia), _ => (Arvenia, Reth) };
            var time = Times[c[3] % Times.Length];
            var roles = Gives(from, c[1] % 10 == 9 ? null : to, Items[c[4] % Items.Length]) with
            {
                Time = time is null ? null : Time(time, time),
                Quantity = c[4] % 5 > 2 ? new Quantity("wagons", 10 * (c[4] % 5), 10 * (c[4] % 5), 10 * (c[4] % 5), "wagons", default) : null,
            };
            var sketch = sketches[c[0] % Documents];
            var voice = Voices[c[5] % Voices.Length];
            if (voice is not null) sketch.Says(voice, Words);
            sketch.Claims(Frames[c[2] % Frames.Length], Words, roles, Certainties[c[6] % Certainties.Length], spoken: voice is not null);
        }

        return sketches.ConvertAll(s => s.Record());
    }

    private static Dictionary<string, string> Describe(IReadOnlyList<DocumentRecord> records) => CaseAccounts.Of(records, []).All.ToDictionary(a => a.Finding.Id, a => string.Join('\n',
        string.Join(' ', a.Finding.Claims.Select(c => c.Witness.Claim.Id + c.Fit)),
        string.Create(CultureInfo.InvariantCulture, $"{a.Finding.Id} {a.Finding.Frame} {a.Finding.Item} {a.Now.Status} {a.Origins.Low} {a.Origins.High}"),
        string.Join(' ', a.Origins.Origins.Select(o => o.Id)),
        string.Join(' ', a.Origins.Merges.Select(m => $"{m.A} {m.B} {m.Ground} {m.ProofA.Claim.Id} {m.ProofB.Claim.Id}")),
        string.Join(' ', a.History.Select(h => $"{h.Reading.Status} {h.Cause.Claim.Id}")),
        string.Join(' ', a.Linchpin.Voices)), StringComparer.Ordinal);
}
