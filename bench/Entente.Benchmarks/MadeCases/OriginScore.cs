using Entente.Analysis.Accounts;
using Entente.Analysis.Origins;
using Entente.Analysis.Testimony;

namespace Entente.Benchmarks.MadeCases;

/// <summary>The range of origins of each finding against the voices that its supporting claims truly go back to.</summary>
internal sealed class OriginScore
{
    private readonly Dictionary<string, int> causes = new(StringComparer.Ordinal);

    public OriginScore(IReadOnlyList<FindingAccount> accounts, ClaimTruth truth)
    {
        foreach (var account in accounts)
        {
            var (low, high) = (account.Origins.Low, account.Origins.High);
            if (high == 0) continue;
            string? KeyOf(Witness w) => truth[w.Claim]?.Voice.Key;
            var voices = account.Origins.Origins.SelectMany(o => o.Witnesses).Select(KeyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (voices.Count == 0) continue;
            (Findings, Width) = (Findings + 1, Width + high - low);
            if (low <= voices.Count && voices.Count <= high) Within++;
            if (low == high) Pointed++;
            if (low == high && low == voices.Count) Exact++;
            var perhaps = account.Origins.Merges.Where(m => !m.IsCertain).Select(m => m.B).ToHashSet(StringComparer.Ordinal);
            if (voices.Count < low) Count("too many at least", account.Origins.Origins.Where(o => o.Kind != OriginKind.Author && !perhaps.Contains(o.Id)).GroupBy(o => KeyOf(o.Witnesses[0])).Where(g => g.Count() > 1)
                .SelectMany(g => g.OrderBy(o => truth[o.Witnesses[0].Claim]?.From != Sourcing.Voice).ThenBy(o => o.ActorId is null).Skip(1)).Select(o => Split(o, truth)));
            if (voices.Count > high) Count("too few at most", account.Origins.Origins.Where(o => o.Witnesses.Select(KeyOf).Distinct().Count() > 1)
                .Select(o => $"{o.Kind} stands for several".ToLowerInvariant()));
        }
    }

    public int Findings { get; private set; }

    public int Within { get; private set; }

    public int Width { get; private set; }

    /// <summary>Findings whose range is one number.</summary>
    public int Pointed { get; private set; }

    public int Exact { get; private set; }

    public IEnumerable<(string Cause, int Count)> Causes => causes.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    private static string Split(Origin origin, ClaimTruth truth)
    {
        var telling = truth[origin.Witnesses[0].Claim]!;
        return telling.From == Sourcing.Paper ? "a paper in place of what it cites"
            : telling.From == Sourcing.PaperCiting ? "a paper beside what it cites"
            : origin.Kind == OriginKind.Unnamed ? "a voice taken for one without a name"
            : origin.ActorId is null ? "a name without a state" : "another name of the same";
    }

    private void Count(string side, IEnumerable<string> reasons)
    {
        var those = reasons.Distinct().ToList();
        foreach (var reason in those.Count > 0 ? those : ["nothing to see"]) causes[$"{side}: {reason}"] = causes.GetValueOrDefault($"{side}: {reason}") + 1;
    }
}
