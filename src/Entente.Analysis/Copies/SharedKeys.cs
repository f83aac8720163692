namespace Entente.Analysis.Copies;

/// <summary>
/// Which texts have which keys. Of those with one key the <see cref="Sources"/> first in order are its sources; two texts are candidates where they share a key
/// of which one of them is a source. So a text that a thousand papers printed, or the note below every article of a site, costs a bounded
/// number of comparisons a document, and what the rule says does not depend on the order of adding.
/// </summary>
/// <param name="order">Compares the numbers of two texts; a total order.</param>
internal sealed class SharedKeys(Comparison<int> order)
{
    /// <summary>The number of sources of a key.</summary>
    public const int Sources = 16;

    // Most keys are one text's alone: its number stands in the table, and the complement of a list's number for the rest.
    private readonly Dictionary<ulong, int> holders = [];
    private readonly List<Holders> shared = [];

    /// <summary>Texts that were a source of a key and are none any more, so that pairs with them that were found before may be candidates no longer. To be cleared by whoever has looked at them.</summary>
    public HashSet<int> Displaced { get; } = [];

    /// <summary>Adds a text and gathers the candidates among those added before.</summary>
    public void Add(int text, ulong key, HashSet<int> candidates)
    {
        if (holders.TryAdd(key, text)) return;
        var held = holders[key];
        if (held >= 0)
        {
            holders[key] = ~shared.Count;
            shared.Add(new Holders(held));
        }

        var list = shared[~holders[key]];
        var at = list.Sources.BinarySearch(text, Comparer<int>.Create(order));
        if (at >= 0) return;
        candidates.UnionWith(list.Sources);
        if (~at >= Sources)
        {
            list.Others.Add(text);
            return;
        }

        candidates.UnionWith(list.Others);
        list.Sources.Insert(~at, text);
        if (list.Sources.Count <= Sources) return;
        if (list.Others.Count > 0) Displaced.Add(list.Sources[^1]);
        list.Others.Add(list.Sources[^1]);
        list.Sources.RemoveAt(Sources);
    }

    /// <summary>Takes a text out. Where it was a source, the first of the others takes its place and is a candidate with each of them.</summary>
    /// <param name="candidates">Takes the pairs that become candidates.</param>
    public void Remove(int text, ulong key, HashSet<(int Promoted, int Other)> candidates)
    {
        if (!holders.TryGetValue(key, out var held)) return; // a key that the text has twice
        if (held >= 0)
        {
            holders.Remove(key);
            return;
        }

        var list = shared[~held];
        if (!list.Sources.Remove(text))
        {
            list.Others.Remove(text);
            return;
        }

        if (list.Others.Count == 0) return;
        var promoted = list.Others[0];
        foreach (var other in list.Others)
            if (order(other, promoted) < 0) promoted = other;
        list.Others.Remove(promoted);
        list.Sources.Add(promoted);
        foreach (var other in list.Others) candidates.Add((promoted, other));
    }

    /// <summary>True where the text is a source of the key.</summary>
    public bool IsSource(int text, ulong key) => holders[key] is var held && (held >= 0 ? held == text : shared[~held].Sources.Contains(text));

    private sealed class Holders(int first)
    {
        public List<int> Sources { get; } = [first];

        public List<int> Others { get; } = [];
    }
}
