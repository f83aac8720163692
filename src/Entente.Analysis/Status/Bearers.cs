using Entente.Analysis.Origins;
using Entente.Analysis.Testimony;

namespace Entente.Analysis.Status;

/// <summary>Those on whose word a finding rests, and what is left of it without some of them: for the search of linchpins.</summary>
/// <param name="witnesses">The claims of a finding, each once.</param>
/// <param name="copies">As <see cref="OriginCount.Of"/> takes it.</param>
public sealed class Bearers(IReadOnlyList<Witness> witnesses, Func<string, string>? copies = null)
{
    private const int Largest = 3;
    private const int MostInSets = 24;

    /// <summary>The claims of the finding, each once.</summary>
    public IReadOnlyList<Witness> Witnesses { get; } = witnesses;

    /// <summary>All that its claims go back to, denials too.</summary>
    public IReadOnlyList<Origin> Origins { get; } = OriginCount.Of(witnesses, copies).Origins;

    /// <summary>The claims that go back to none of the set.</summary>
    public IReadOnlyList<Witness> Without(IReadOnlyList<Origin> set)
    {
        var gone = set.SelectMany(o => o.Witnesses).Select(w => w.Claim.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Witnesses.Where(w => !gone.Contains(w.Claim.Id))];
    }

    /// <summary>
    /// Every set of one, then of two, then of three, in order; of more than 24 origins only single ones, since no three of so many decide. So there are at most 2,324 sets, or one an origin.
    /// </summary>
    public IEnumerable<IReadOnlyList<Origin>> Sets()
    {
        for (var size = 1; size <= Math.Min(Largest, Origins.Count); size++)
        {
            if (size > 1 && Origins.Count > MostInSets) yield break;
            var set = Enumerable.Range(0, size).ToArray();
            for (var at = 0; at >= 0;)
            {
                yield return [.. set.Select(i => Origins[i])];
                at = size - 1;
                while (at >= 0 && set[at] == Origins.Count - size + at) at--;
                if (at < 0) break;
                set[at]++;
                for (var i = at + 1; i < size; i++) set[i] = set[i - 1] + 1;
            }
        }
    }
}
