namespace Entente.Analysis.Joins;

/// <summary>
/// Groups mentions of events by the event that they tell of, within and across documents. Mentions whose words share a root or a sense are compared; evidence for and against is summed with the weights of <see cref="JoinWeights"/> to the logarithm of
/// the odds that both are one event, and groups are made by average linkage. The result is a function of the set of mentions, not of their order, and comparisons grow with their number and no faster.
/// </summary>
public static class EventJoiner
{
    /// <summary>What was joined.</summary>
    /// <param name="Events">The mentions of each event, by <see cref="EventMention.Id"/>; events by their first mention.</param>
    /// <param name="Comparisons">Pairs of mentions and of documents that were compared.</param>
    public sealed record Joined(IReadOnlyList<IReadOnlyList<EventMention>> Events, long Comparisons);

    /// <summary>Throws <see cref="ArgumentException"/> where ids are not unique or a mention's document is not among <paramref name="documents"/>.</summary>
    public static Joined Join(IEnumerable<EventMention> mentions, IEnumerable<EventDocument> documents)
    {
        var comparison = new Comparison(mentions, documents);
        var links = comparison.Pairs.Select(p => new Link(p.First, p.Second, (long)Math.Round(1000 * JoinWeights.LogOdds(comparison.Evidence(p.First, p.Second)))));
        var groups = Linkage.Group(comparison.Mentions.Count, links);
        return new Joined(
            [.. Enumerable.Range(0, groups.Length).GroupBy(i => groups[i]).OrderBy(g => g.Key).Select(g => (IReadOnlyList<EventMention>)[.. g.Select(i => comparison.Mentions[i])])],
            comparison.Pairs.Count + comparison.DocumentComparisons);
    }

    /// <summary>The pairs that are compared, with what speaks for and against each: for those who learn weights and read errors.</summary>
    public sealed class Comparison
    {
        private readonly Resemblance resemblance;

        /// <inheritdoc cref="Join"/>
        public Comparison(IEnumerable<EventMention> mentions, IEnumerable<EventDocument> documents)
        {
            ArgumentNullException.ThrowIfNull(mentions);
            ArgumentNullException.ThrowIfNull(documents);
            Mentions = [.. mentions.OrderBy(m => m.Id, StringComparer.Ordinal)];
            for (var i = 1; i < Mentions.Count; i++)
                if (Mentions[i].Id == Mentions[i - 1].Id) throw new ArgumentException($"Two mentions have the id {Mentions[i].Id}.", nameof(mentions));
            var known = documents.ToDictionary(d => d.Id, StringComparer.Ordinal);
            foreach (var m in Mentions)
                if (!known.ContainsKey(m.Document)) throw new ArgumentException($"The document {m.Document} of the mention {m.Id} is not among the documents.", nameof(documents));
            var profiles = new Profiles(known.Values);
            var stories = new Stories(known.Values, profiles);
            resemblance = new Resemblance(profiles, (a, b) => stories.Of(a) == stories.Of(b), Mentions);
            Pairs = Candidates.Pairs([.. Enumerable.Range(0, Mentions.Count).Select(resemblance.Keys)]);
            DocumentComparisons = stories.Comparisons;
            Story = stories.Of;
        }

        /// <summary>In order of their ids, whose numbers the pairs have.</summary>
        public IReadOnlyList<EventMention> Mentions { get; }

        /// <summary>Each pair once.</summary>
        public IReadOnlyList<(int First, int Second)> Pairs { get; }

        /// <summary>How many pairs of documents were compared to find those of one affair.</summary>
        public int DocumentComparisons { get; }

        /// <summary>The number of a document's affair.</summary>
        public Func<string, int> Story { get; }

        /// <summary>A value for each kind of <see cref="Joins.Evidence"/>.</summary>
        public double[] Evidence(int first, int second) => resemblance.Compare(first, second);
    }
}
