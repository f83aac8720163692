using Entente.Analysis.Testimony;

namespace Entente.Analysis.Joins;

/// <summary>
/// The odds that claims tell of one event, by the evidence of <see cref="Resemblance"/> with the weights of <see cref="JoinWeights"/>. How rare a word is counts among the documents of the claims given alone, so the odds
/// are a function of these claims. Two documents are of one affair where they are alike by themselves.
/// </summary>
internal sealed class ClaimOdds
{
    /// <summary>Claims of a group that another is compared with; they are its first, so a group costs no more the larger it is.</summary>
    private const int MostSpokesmen = 4;

    private readonly Resemblance resemblance;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <param name="witnesses">All that may be asked for; each claim once.</param>
    /// <param name="texts">What was read so far.</param>
    public ClaimOdds(IReadOnlyList<Witness> witnesses, Texts texts)
    {
        var profiles = new Profiles(witnesses.Select(texts.Document).DistinctBy(d => d.Id));
        for (var i = 0; i < witnesses.Count; i++) numbers.Add(witnesses[i].Claim.Id, i);
        resemblance = new Resemblance(profiles, (a, b) => a == b || profiles.Likeness(a, b) >= Profiles.Threshold, [.. witnesses.Select(texts.Mention)]);
    }

    /// <summary>What was read of documents and claims, so that each is read once.</summary>
    internal sealed class Texts
    {
        private readonly Dictionary<string, EventDocument> documents = new(StringComparer.Ordinal);
        private readonly Dictionary<string, EventMention> mentions = new(StringComparer.Ordinal);

        public EventDocument Document(Witness w) => documents.TryGetValue(w.Document.Id, out var known) ? known : documents[w.Document.Id] = ClaimMention.Of(w.Document);

        public EventMention Mention(Witness w) => mentions.TryGetValue(w.Claim.Id, out var known) ? known : mentions[w.Claim.Id] = ClaimMention.Of(w.Document, w.Claim);
    }

    /// <summary>The claims of a group that speak for it.</summary>
    public static IEnumerable<Witness> Spokesmen(IEnumerable<Witness> group) => group.Take(MostSpokesmen);

    /// <summary>In thousandths of the logarithm of the odds, the mean over those who speak for the group.</summary>
    public long With(Witness claim, IEnumerable<Witness> group)
    {
        var (sum, count) = (0L, 0);
        foreach (var other in Spokesmen(group)) (sum, count) = (sum + Between(claim, other), count + 1);
        return count == 0 ? 0 : sum / count;
    }

    /// <summary>In thousandths of the logarithm of the odds.</summary>
    public long Between(Witness a, Witness b) => (long)Math.Round(1000 * JoinWeights.LogOdds(Evidence(a, b)));

    /// <summary>What speaks for one event in the claim and the first of the group, the weightiest first; what every pair has is left out.</summary>
    public IReadOnlyList<Evidence> For(Witness claim, Witness other)
    {
        var evidence = Evidence(claim, other);
        return [.. Enum.GetValues<Evidence>().Where(e => Told.Contains(e) && evidence[(int)e] > 0).OrderByDescending(e => JoinWeights.Of(e) * evidence[(int)e]).ThenBy(e => e)];
    }

    private static readonly HashSet<Evidence> Told = [Joins.Evidence.SameStory, Joins.Evidence.SameDocument, Joins.Evidence.SameObject, Joins.Evidence.SamePlace, Joins.Evidence.SameTime, Joins.Evidence.SameNumber];

    private double[] Evidence(Witness a, Witness b) => resemblance.Compare(numbers[a.Claim.Id], numbers[b.Claim.Id]);
}
