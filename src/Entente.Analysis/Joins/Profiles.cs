namespace Entente.Analysis.Joins;

/// <summary>
/// How alike documents are: the cosine of their content words, each weighted by how few of the documents
/// have it (tf–idf, Salton and Buckley 1988). Two texts about two fires share "fire" and "burn"; two about one share its street and its owner too.
/// </summary>
internal sealed class Profiles
{
    /// <summary>From here on two documents are likelier to tell of one affair than of two of a kind; made on the train split of ECB+.</summary>
    public const double Threshold = 0.13;

    /// <summary>Documents about other things that a collection is thought to have beside its own, so that what all of a small one share still counts.</summary>
    private const double Background = 30;

    private readonly Dictionary<string, int> holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventDocument> documents;
    private readonly Dictionary<string, Dictionary<string, double>> made = new(StringComparer.Ordinal);

    public Profiles(IEnumerable<EventDocument> documents)
    {
        this.documents = documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
        foreach (var d in this.documents.Values)
            foreach (var term in d.Terms.Keys) holders[term] = holders.GetValueOrDefault(term) + 1;
    }

    /// <summary>Logarithm of how many documents there are for each that has the word.</summary>
    public double Rarity(string term) => Math.Log((Background + documents.Count) / Math.Max(1, Holders(term)));

    /// <summary>How many documents have the word.</summary>
    public int Holders(string term) => holders.GetValueOrDefault(term);

    /// <summary>From 0 to 1.</summary>
    public double Likeness(string a, string b) => a == b ? 1 : Cosine(Of(a), Of(b));

    /// <summary>The weights of a document's words, of length 1 together.</summary>
    public Dictionary<string, double> Of(string document)
    {
        if (made.TryGetValue(document, out var known)) return known;
        var weights = documents[document].Terms.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => (t.Key, Weight: (1 + Math.Log(t.Value)) * Rarity(t.Key))).Where(t => t.Weight > 0).ToList();
        var length = Math.Sqrt(weights.Sum(w => w.Weight * w.Weight));
        var profile = weights.ToDictionary(w => w.Key, w => w.Weight / length, StringComparer.Ordinal);
        made.Add(document, profile);
        return profile;
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b)
    {
        if (a.Count > b.Count) (a, b) = (b, a);
        var sum = 0.0;
        foreach (var (term, weight) in a) sum += weight * b.GetValueOrDefault(term);
        return sum;
    }
}
