using Entente.Cases.Lexicons;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Tests.Analysis.Exposures;

/// <summary>What holds of every shipped regime, and how much there is of the first.</summary>
public class ShippedRegimeTests
{
    public static TheoryData<string> Regimes => [.. ShippedRegimes.Load().Select(r => r.Id)];

    [Fact]
    public void Nothing_of_the_first_was_lost()
    {
        var measures = ShippedRegimes.Load().Single(r => r.Id == "dprk-un").Measures;

        Assert.Equal(173, measures.Count);
        Assert.Equal((58, 102, 13), (Count(Verification.Verified), Count(Verification.Substance), Count(Verification.Unverified)));
        Assert.Equal(22, measures.Count(m => m.Force == MeasureForce.Calls));
        Assert.All(measures.Where(m => m.Verification == Verification.Unverified), m => Assert.Null(m.Url));
        Assert.All(measures.Where(m => m.Verification != Verification.Unverified), m => Assert.NotNull(m.Url));

        int Count(Verification verification) => measures.Count(m => m.Verification == verification);
    }

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Every_measure_can_be_shown_and_every_testable_one_reached(string id)
    {
        foreach (var m in ShippedRegimes.Load().Single(r => r.Id == id).Measures)
        {
            Assert.False(m.Paraphrase.StartsWith('"') || m.Paraphrase.Contains('“', StringComparison.Ordinal), $"{m.Id} reads like a quotation");
            Assert.True(m.Until is null || m.Status != MeasureStatus.InForce, $"{m.Id} has an end and is in force");
            if (m.Untestable is not null) continue;
            Assert.True(m.Items.Count == 0 || m.Frames.Count > 0, $"{m.Id} has goods and no kind of event");
            Assert.True(m.Items.Count > 0 || m.Also.All(a => a.Frames.Count > 0 || m.Frames.Count > 0), $"{m.Id} has no kind of event");
            Assert.True(m.Direction != MeasureDirection.Other, $"{m.Id} is testable and has no direction");
            Assert.All(m.Also, a => Assert.False(a.Condition.EndsWith('.'), $"{m.Id}: a condition is a clause"));
            // The tests of caps and of exemptions would be silent otherwise.
            Assert.True(m.Frames.Contains(Frame.Transfer) || m.Cap is null, $"{m.Id} has a cap and no transfer");
        }
    }
}
