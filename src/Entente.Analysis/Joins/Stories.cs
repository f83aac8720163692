namespace Entente.Analysis.Joins;

/// <summary>
/// Which documents tell of the same affair, and how alike any two are: the cosine of their content words, each weighted by how few of the documents
/// have it (tf–idf, Salton and Buckley 1988). Two texts about two fires share "fire" and "burn"; two about one share its street and its owner too.
/// </summary>
internal sealed class Stories
{
    /// <summary>Words of a document that make it a candidate for another: its weightiest.</summary>
    private const int KeysOfDocument = 24;
    private const double Threshold = 0.13;

    /// <summary>Documents about other things that a collection is thought to have beside its own, so that what all of a small one share still counts.</summary>
    private const double Background = 30;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double>[] profiles;
    private readonly int[] stories;

    public Stories(IEnumerable<EventDocument> documents)
    {
        var ordered = documents.OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        var holders = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var d in ordered)
            foreach (var term in d.Terms.Keys) holders[term] = holders.GetValueOrDefault(term) + 1;
        Rarity = term => Math.Log((Background + ordered.Count) / Math.Max(1, holders.GetValueOrDefault(term)));
        profiles = [.. ordered.Select(d => Profile(d.Terms))];
        for (var i = 0; i < ordered.Count; i++) numbers.Add(ordered[i].Id, i);
        var pairs = Candidates.Pairs([.. profiles.Select(p => p.Where(t => holders[t.Key] > 1).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Take(KeysOfDocument).Select(t => t.Key))]);
        Comparisons = pairs.Count;
        stories = Linkage.Group(ordered.Count, pairs.Select(p => new Link(p.First, p.Second, (long)Math.Round(1000 * (Cosine(profiles[p.First], profiles[p.Second]) - Threshold)))));
    }

    /// <summary>Pairs of documents that were compared.</summary>
    public int Comparisons { get; }

    /// <summary>Logarithm of how many documents there are for each that has the word.</summary>
    public Func<string, double> Rarity { get; }

    /// <summary>Documents with one number tell of one affair.</summary>
    public int Of(string document) => stories[numbers[document]];

    /// <summary>From 0 to 1.</summary>
    public double Likeness(string a, string b) => a == b ? 1 : Cosine(profiles[numbers[a]], profiles[numbers[b]]);

    private Dictionary<string, double> Profile(IReadOnlyDictionary<string, int> terms)
    {
        var weights = terms.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, Weight: (1 + Math.Log(t.Value)) * Rarity(t.Key))).Where(t => t.Weight > 0).ToList();
        var length = Math.Sqrt(weights.Sum(w => w.Weight * w.Weight));
        return weights.ToDictionary(w => w.Key, w => w.Weight / length, StringComparer.Ordinal);
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b)
    {
        if (a.Count > b.Count) (a, b) = (b, a);
        var sum = 0.0;
        foreach (var (term, weight) in a) sum += weight * b.GetValueOrDefault(term);
        return sum;
    }
}
