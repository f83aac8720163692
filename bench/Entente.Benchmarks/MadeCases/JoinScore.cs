using Entente.Analysis.Findings;

namespace Entente.Benchmarks.MadeCases;

/// <summary>
/// Claims in findings against the true events: pairs of claims that stand together, and B³ (Bagga and Baldwin 1998). Denials at large belong to several events and are counted
/// apart: of the events that each is about, those whose findings it stands in.
/// </summary>
internal sealed class JoinScore
{
    private readonly Dictionary<string, Dictionary<string, int>> byEvent = new(StringComparer.Ordinal), byFinding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> causes = new(StringComparer.Ordinal);

    public JoinScore(IReadOnlyList<Finding> findings, ClaimTruth truth)
    {
        var items = (from f in findings from c in f.Claims where c.Fit != Fit.Covers
            let t = truth[c.Witness.Claim] where t is { What: not Claiming.DeniesAtLarge } select (Finding: f, Claim: c, Telling: t)).ToList();
        foreach (var (finding, _, telling) in items)
        {
            Count(byEvent, telling.Truth, finding.Id);
            Count(byFinding, finding.Id, telling.Truth);
        }

        var main = byEvent.ToDictionary(e => e.Key, e => Most(e.Value), StringComparer.Ordinal);
        var about = byFinding.ToDictionary(f => f.Key, f => Most(f.Value), StringComparer.Ordinal);
        var findingOf = findings.ToDictionary(f => f.Id, StringComparer.Ordinal);
        foreach (var (finding, claim, telling) in items)
        {
            if (main[telling.Truth] != finding.Id) Cause($"parted: {JoinErrors.Parted(claim, telling, findingOf[main[telling.Truth]])}");
            if (about[finding.Id] != telling.Truth) Cause($"joined: {JoinErrors.Joined(claim, telling)}");
        }

        (Claims, Events, Findings) = (items.Count, byEvent.Count, byFinding.Count);
        Cover(findings, truth, about);
    }

    public int Claims { get; }

    public int Events { get; }

    public int Findings { get; }

    /// <summary>True pairs of a denial at large and an event, those found among them, and all found.</summary>
    public (int True, int Right, int Found) Covering { get; private set; }

    public IEnumerable<(string Cause, int Count)> Causes => causes.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value));

    public (double Precision, double Recall) Pairs
    {
        get
        {
            double Two(IEnumerable<int> sizes) => sizes.Sum(n => n * (n - 1.0) / 2);
            var both = Two(byEvent.Values.SelectMany(e => e.Values));
            return (both / Two(byFinding.Values.Select(f => f.Values.Sum())), both / Two(byEvent.Values.Select(e => e.Values.Sum())));
        }
    }

    public (double Precision, double Recall) BCubed
    {
        get
        {
            double Mean(Dictionary<string, Dictionary<string, int>> sets) => sets.Values.Sum(s => s.Values.Sum(n => (double)n * n) / s.Values.Sum()) / Claims;
            return (Mean(byFinding), Mean(byEvent));
        }
    }

    /// <summary>The finding that has most of each event's claims.</summary>
    public Dictionary<string, string> MainFindings => byEvent.ToDictionary(e => e.Key, e => Most(e.Value), StringComparer.Ordinal);

    private void Cover(IReadOnlyList<Finding> findings, ClaimTruth truth, Dictionary<string, string> about)
    {
        var denials = (from f in findings from c in f.Claims let t = truth[c.Witness.Claim] where t is { What: Claiming.DeniesAtLarge } select (Finding: f, c.Witness.Claim.Id, t.Event)).ToList();
        var lines = findings.SelectMany(f => f.Claims).Select(c => truth[c.Witness.Claim]).Where(t => t is { What: not (Claiming.DeniesAtLarge or Claiming.SaysAtLarge or Claiming.DeniesAgreement) })
            .GroupBy(t => t!.Event.Line, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(t => t!.Truth).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var denial in denials.GroupBy(d => d.Id, StringComparer.Ordinal))
        {
            var events = lines.GetValueOrDefault(denial.First().Event.Line, []);
            var found = denial.Select(d => about.GetValueOrDefault(d.Finding.Id)).OfType<string>().Where(e => e.StartsWith("event", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            Covering = (Covering.True + events.Count, Covering.Right + found.Count(events.Contains), Covering.Found + found.Count);
        }
    }

    private void Cause(string cause) => causes[cause] = causes.GetValueOrDefault(cause) + 1;

    private static void Count(Dictionary<string, Dictionary<string, int>> sets, string set, string member)
    {
        if (!sets.TryGetValue(set, out var members)) sets[set] = members = new(StringComparer.Ordinal);
        members[member] = members.GetValueOrDefault(member) + 1;
    }

    private static string Most(Dictionary<string, int> members) => members.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal).First().Key;
}
