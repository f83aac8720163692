using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Visits and meetings by those who take part, then by time.</summary>
internal static class MeetingFindings
{
    private sealed class Group(MeetingTerms first)
    {
        public IReadOnlyList<Side> People { get; } = first.People;
        public string? Host { get; set; } = first.Host;
        public List<FindingClaim> Claims { get; } = [first.Stated];
    }

    /// <param name="meetings">In the order of the case.</param>
    public static IEnumerable<FindingDraft> Of(IReadOnlyList<MeetingTerms> meetings, DateOnly? latestDay, DraftMemory memory) =>
        from sameStates in meetings.GroupBy(m => m.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
        from draft in memory.Drafts(("meeting", sameStates.Key), [.. sameStates.Select(m => m.Stated)], latestDay, () => Part([.. sameStates], latestDay))
        select draft;

    private static IEnumerable<FindingDraft> Part(IReadOnlyList<MeetingTerms> sameStates, DateOnly? latestDay)
    {
        var people = sameStates.ToDictionary(m => m.Witness.Claim.Id, m => m.People, StringComparer.Ordinal);
        foreach (var group in GroupByPeople(sameStates))
            foreach (var cluster in TimeClusters.Split(group.Claims, latestDay))
                yield return new FindingDraft(Frame.Visit, sameStates[0].States, HostOf(group), null, cluster.Claims)
                {
                    People = Named(group.People, [.. cluster.Claims.Select(c => people[c.Witness.Claim.Id])]),
                    Everyone = group.People,
                    When = cluster.When,
                    OneEvent = true,
                };
    }

    /// <summary>
    /// Most people first, so that a claim that names one of two joins those that name both. It joins where one set of people holds the
    /// other and the hosts do not differ; two claims that name the same two people or more may differ in the host, which is then shown.
    /// </summary>
    private static List<Group> GroupByPeople(IReadOnlyList<MeetingTerms> meetings)
    {
        var groups = new List<Group>();
        foreach (var meeting in meetings.OrderByDescending(m => m.People.Count).ThenBy(m => m.Host is null).ThenBy(m => MeetingTerms.Keys(m.People), StringComparer.Ordinal))
        {
            var fits = groups.Where(g => Fits(g, meeting)).ToList();
            if (meeting.People.Count == 0 && fits.Count > 1) fits = [.. fits.Where(g => g.People.Count == 0)];
            var home = fits.OrderByDescending(g => g.People.Count == meeting.People.Count).ThenByDescending(g => g.Claims.Count)
                .ThenBy(g => MeetingTerms.Keys(g.People), StringComparer.Ordinal).FirstOrDefault();
            if (home is null) { groups.Add(new Group(meeting)); continue; }
            home.Claims.Add(new FindingClaim(meeting.Witness, meeting.People.Count == 0 && home.People.Count > 0 ? Fit.OnlyOne : Fit.Stated));
            home.Host ??= meeting.Host;
        }

        return groups;
    }

    private static bool Fits(Group group, MeetingTerms meeting)
    {
        var same = group.People.SequenceEqual(meeting.People);
        if (same && meeting.People.Count > 1) return true;
        var hostsAgree = group.Host is null || meeting.Host is null || group.Host == meeting.Host;
        return hostsAgree && (same || meeting.People.All(group.People.Contains));
    }

    /// <summary>Those whom at least half of the claims that name anybody name: one claim that brings in a third person does not rename a summit of two.</summary>
    private static IReadOnlyList<Side> Named(IReadOnlyList<Side> people, IReadOnlyList<IReadOnlyList<Side>> claims)
    {
        var named = claims.Where(p => p.Count > 0).ToList();
        List<Side> most = [.. people.Where(p => 2 * named.Count(n => n.Contains(p)) >= named.Count)];
        return most.Count > 0 ? most : people;
    }

    private static IReadOnlyList<Side> HostOf(Group group) => group.Host is { } host ? [new Side(host, host, host)] : [];
}
