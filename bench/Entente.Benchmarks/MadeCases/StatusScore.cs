using Entente.Analysis.Accounts;
using Entente.Analysis.Status;

namespace Entente.Benchmarks.MadeCases;

/// <summary>The status of the finding that has most of an event's claims, against the status that follows from all that was truly said of the event and by whom.</summary>
internal sealed class StatusScore
{
    private readonly Dictionary<(FindingStatus True, FindingStatus Given), int> confusion = [];

    public StatusScore(IReadOnlyList<MadeArticle> articles, IReadOnlyList<FindingAccount> accounts, Dictionary<string, string> mainFindings)
    {
        var given = accounts.ToDictionary(a => a.Finding.Id, a => a.Now.Status, StringComparer.Ordinal);
        var tellings = articles.SelectMany(a => a.Tellings).Select(t => t.Telling).ToList();
        var atLarge = tellings.Where(t => t.What == Claiming.DeniesAtLarge).Select(t => t.Event.Line).ToHashSet(StringComparer.Ordinal);
        foreach (var told in tellings.Where(t => t.What != Claiming.DeniesAtLarge).GroupBy(t => t.Truth, StringComparer.Ordinal).Where(g => g.Key.StartsWith("event", StringComparison.Ordinal)))
        {
            if (!mainFindings.TryGetValue(told.Key, out var finding)) continue;
            var pair = (Of([.. told], atLarge.Contains(told.First().Event.Line)), given[finding]);
            confusion[pair] = confusion.GetValueOrDefault(pair) + 1;
        }
    }

    public int Events => confusion.Values.Sum();

    public int Right => confusion.Where(c => c.Key.True == c.Key.Given).Sum(c => c.Value);

    public IEnumerable<(string Cause, int Count)> Causes =>
        confusion.Where(c => c.Key.True != c.Key.Given).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => ($"{c.Key.True} given as {c.Key.Given}", c.Value));

    private static FindingStatus Of(List<Telling> told, bool isDeniedAtLarge)
    {
        var (says, expects, denies) = (told.FindAll(t => t.What == Claiming.Says), told.FindAll(t => t.What == Claiming.Expects), told.FindAll(t => t.Denies));
        var party = says.Exists(t => t.Voice.Kind == VoiceKind.Party);
        if (says.Count + expects.Count == 0) return FindingStatus.DeniedOnly;
        if (party && !isDeniedAtLarge && denies.Count > 0 && denies.TrueForAll(d => d.What == Claiming.DeniesAmount)) return FindingStatus.PartlyConfirmed;
        if (isDeniedAtLarge || denies.Count > 0) return FindingStatus.Contested;
        if (party) return FindingStatus.Confirmed;
        if (says.Count == 0) return FindingStatus.Planned;
        return says.Select(t => t.Voice.Key).Distinct(StringComparer.Ordinal).Count() > 1 ? FindingStatus.Reported : FindingStatus.Alleged;
    }
}
