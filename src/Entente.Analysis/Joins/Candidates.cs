namespace Entente.Analysis.Joins;

/// <summary>
/// Pairs worth comparing: those that share a key. Of all that have one key each is compared with the <see cref="Sources"/> that come first, so that a key which everything has
/// costs a bounded number of comparisons a holder, and the pairs depend on the numbering alone.
/// </summary>
internal static class Candidates
{
    /// <summary>How many holders of a key the others are compared with.</summary>
    public const int Sources = 32;

    /// <param name="keys">The keys of each thing, by its number.</param>
    /// <returns>Each pair once, lower number first, in order.</returns>
    public static List<(int First, int Second)> Pairs(IReadOnlyList<IEnumerable<string>> keys)
    {
        var sources = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pairs = new List<(int, int)>();
        var met = new HashSet<int>();
        for (var i = 0; i < keys.Count; i++)
        {
            met.Clear();
            foreach (var key in keys[i])
            {
                if (!sources.TryGetValue(key, out var first)) sources.Add(key, first = []);
                foreach (var s in first) if (s != i) met.Add(s);
                if (first.Count < Sources && (first.Count == 0 || first[^1] != i)) first.Add(i);
            }

            pairs.AddRange(met.Order().Select(s => (s, i)));
        }

        return pairs;
    }
}
