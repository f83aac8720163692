namespace Entente.Analysis.Joins;

/// <summary>Which documents tell of the same affair: groups of those that are alike.</summary>
internal sealed class Stories
{
    /// <summary>Words of a document that make it a candidate for another: its weightiest.</summary>
    private const int KeysOfDocument = 24;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[] stories;

    public Stories(IEnumerable<EventDocument> documents, Profiles profiles)
    {
        var ordered = documents.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => d.Id).ToList();
        for (var i = 0; i < ordered.Count; i++) numbers.Add(ordered[i], i);
        var pairs = Candidates.Pairs([.. ordered.Select(d => profiles.Of(d).Where(t => profiles.Holders(t.Key) > 1).OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Take(KeysOfDocument).Select(t => t.Key))]);
        Comparisons = pairs.Count;
        stories = Linkage.Group(ordered.Count, pairs.Select(p => new Link(p.First, p.Second, (long)Math.Round(1000 * (profiles.Likeness(ordered[p.First], ordered[p.Second]) - Profiles.Threshold)))));
    }

    /// <summary>Pairs of documents that were compared.</summary>
    public int Comparisons { get; }

    /// <summary>Documents with one number tell of one affair.</summary>
    public int Of(string document) => stories[numbers[document]];
}
