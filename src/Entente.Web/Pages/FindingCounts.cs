using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Briefs;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>What a list of findings can be narrowed by.</summary>
[Flags]
internal enum Facets { None = 0, Status = 1, Section = 2, Party = 4, Item = 8, Dispute = 16, OneOrigin = 32 }

/// <summary>Counts, in one pass, what each choice of each facet would leave: a finding counts for a facet where no other one rules it out.</summary>
internal sealed class FindingCounts
{
    private readonly Dictionary<FindingStatus, int> statuses = [];
    private readonly List<(string Value, string Name)> sections = [];
    private readonly Dictionary<string, int> sectionCounts = new(StringComparer.Ordinal);
    private readonly Dictionary<Side, int> parties = [];
    private readonly Dictionary<string, int> items = new(StringComparer.Ordinal);

    public int InDispute { get; private set; }

    public int OnOneOrigin { get; private set; }

    /// <param name="misses">The facets whose choice rules the finding out.</param>
    public void Add(FindingEntry entry, (string Value, string Name) section, Facets misses)
    {
        if (!sectionCounts.ContainsKey(section.Value))
        {
            sections.Add(section);
            sectionCounts[section.Value] = 0;
        }

        if (Free(Facets.Status)) Count(statuses, entry.Account.Now.Status);
        if (Free(Facets.Section)) sectionCounts[section.Value]++;
        if (Free(Facets.Item) && entry.ItemRoot is { } item) Count(items, item);
        if (Free(Facets.Party))
            foreach (var party in entry.Parties) Count(parties, party);
        if (Free(Facets.Dispute) && entry.IsInDispute) InDispute++;
        if (Free(Facets.OneOrigin) && entry.IsOnOneOrigin) OnOneOrigin++;

        bool Free(Facets facet) => (misses & ~facet) == 0;
    }

    public IReadOnlyList<Choice> OfStatuses() =>
        [.. Enum.GetValues<FindingStatus>().Where(statuses.ContainsKey).Select(s => new Choice(s.ToString().ToLowerInvariant(), AccountWords.Word(s), statuses[s]))];

    /// <summary>As they first come, which is the order of the brief; those that nothing is left of, too.</summary>
    public IReadOnlyList<Choice> OfSections() => [.. sections.Select(s => new Choice(s.Value, s.Name, sectionCounts[s.Value]))];

    public IReadOnlyList<Choice> OfParties(ActorNames names, int most) =>
        [.. parties.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Take(most).Select(p => new Choice(p.Key.Key, names.Of(p.Key), p.Value))];

    public IReadOnlyList<Choice> OfItems() => [.. items.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => new Choice(i.Key, i.Key, i.Value))];

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key) where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
