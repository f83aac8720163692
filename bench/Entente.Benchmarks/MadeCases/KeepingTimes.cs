using System.Globalization;
using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Cases.Lexicons;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Benchmarks.MadeCases;

/// <summary>What it takes to keep the accounts of a case: to reckon all, to add one document to all others, to judge once and to take it back. Medians of processor time, under the shipped measures.</summary>
internal static class KeepingTimes
{
    private const int Runs = 11;

    /// <returns>False where what was kept differs from reckoning from nothing.</returns>
    public static bool Print(IReadOnlyList<int> sizes, int seed, int? pairs)
    {
        Console.WriteLine("| documents | reckoning all, ms | adding the newest, ms | the oldest | any | withdrawing, ms | taking that back | distrusting | joining two findings | parting one | accounts renewed | same as from nothing |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        Measure([.. MadeCase.Of(400, 1).Select(GivenRecords.Of)]); // has the code compiled
        var isSame = true;
        foreach (var size in sizes)
        {
            var row = Measure([.. MadeCase.Of(size, seed, pairs).Select(GivenRecords.Of)]);
            isSame &= row.IsSame;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {string.Join(" | ", row.Times.Select(t => t.ToString("F0", CultureInfo.InvariantCulture)))} | {row.Renewed:F0} | {(row.IsSame ? "yes" : "NO")} |"));
        }

        return isSame;
    }

    private static (IReadOnlyList<double> Times, double Renewed, bool IsSame) Measure(List<DocumentRecord> records)
    {
        // The shipped measures, as if they were about the state of which most is said.
        var most = records.SelectMany(r => r.Claims).SelectMany(c => c.Roles.Agent.Concat(c.Roles.Recipient)).CountBy(p => p.State ?? "").MaxBy(s => s.Value).Key;
        List<Regime> regimes = [.. ShippedRegimes.Load().Select(r => r with { Target = most })];
        var inOrder = records.OrderBy(r => r.Document.Published).ThenBy(r => r.Document.Id, StringComparer.Ordinal).ToList();
        CaseAccounts? made = null;
        var all = Timed(() => made = CaseAccounts.Of(records, regimes));
        var expected = AccountText.Of(made!);

        var (renewed, dice) = (new List<double>(), new Dice(11));
        DocumentRecord[] newest = [.. inOrder[^3..]], oldest = [.. inOrder[..3]], any = [.. Enumerable.Range(0, 3).Select(_ => inOrder[3 + dice.Next(inOrder.Count - 6)]).Distinct()];
        var kept = new CaseReckoning(regimes);
        kept.Add([.. records.Except(newest).Except(oldest).Except(any)]);
        var added = new[] { any, oldest, newest }.Select(some => Median([.. some.Select(Adding)])).Reverse().ToList();
        double Adding(DocumentRecord one)
        {
            var time = Timed(() => made = kept.Add([one]));
            renewed.Add(kept.Renewed);
            return time;
        }

        var isSame = AccountText.Of(made!) == expected;
        var (claims, judged) = (records.SelectMany(r => r.Claims).ToList(), new List<double>[] { [], [], [], [], [] });
        string Claim() => claims[dice.Next(claims.Count)].Id;
        for (var run = 0; run < Runs; run++)
        {
            var voice = claims.Where(c => c.Holder is not null).ElementAt(dice.Next(claims.Count / 2)).Holder!;
            Judge(0, JudgementKind.Withdraw, records[dice.Next(records.Count)].Document.Id, null);
            judged[1].Add(Timed(() => kept.Judge(Rulings.None)));
            Judge(2, JudgementKind.Distrust, voice.ActorId ?? voice.Name, null);
            kept.Judge(Rulings.None);
            Judge(3, JudgementKind.Same, Claim(), Claim());
            kept.Judge(Rulings.None);
            Judge(4, JudgementKind.Apart, Claim(), Claim());
            isSame &= AccountText.Of(kept.Judge(Rulings.None)) == expected;
        }

        return ([all, .. added, .. judged.Select(Median)], Median(renewed), isSame);

        void Judge(int kind, JudgementKind what, string subject, string? other)
        {
            var rulings = Rulings.Of([new Judgement(1, what, subject, other, "", DateTimeOffset.UnixEpoch, "")]);
            judged[kind].Add(Timed(() => kept.Judge(rulings)));
        }
    }

    private static double Timed(Action what)
    {
        var start = Environment.CpuUsage.TotalTime;
        what();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
