using Entente.Analysis.Findings;

namespace Entente.Analysis.Status;

/// <summary>The smallest set of voices without which a finding would stand elsewhere.</summary>
/// <param name="Voices">Ids of the origins, in order; empty where no such set of at most three exists.</param>
/// <param name="Without">How it would stand then; null where there is no such set.</param>
public sealed record Linchpin(IReadOnlyList<string> Voices, FindingStatus? Without)
{
    private const int Largest = 3;

    public static Linchpin Of(Finding finding, StatusReading now, Func<string, string>? copies = null)
    {
        var witnesses = finding.Witnesses;
        var bearers = Origins.OriginCount.Of(witnesses, copies).Origins;
        for (var size = 1; size <= Math.Min(Largest, bearers.Count); size++)
            foreach (var set in Sets(bearers.Count, size))
            {
                var gone = set.SelectMany(i => bearers[i].Witnesses).Select(w => w.Claim.Id).ToHashSet(StringComparer.Ordinal);
                var left = witnesses.Where(w => !gone.Contains(w.Claim.Id)).ToList();
                var then = StatusReading.Of(finding, left, copies).Status;
                if (then != now.Status) return new Linchpin([.. set.Select(i => bearers[i].Id)], then);
            }

        return new Linchpin([], null);
    }

    // Every set of that size, in order. Of more than two dozen voices only single ones are tried: no three of them decide.
    private static IEnumerable<int[]> Sets(int count, int size)
    {
        if (size > 1 && count > 24) yield break;
        var set = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            yield return [.. set];
            var at = size - 1;
            while (at >= 0 && set[at] == count - size + at) at--;
            if (at < 0) yield break;
            set[at]++;
            for (var i = at + 1; i < size; i++) set[i] = set[i - 1] + 1;
        }
    }
}
