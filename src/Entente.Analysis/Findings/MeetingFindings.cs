using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Visits and meetings by those who take part, then by time.</summary>
internal static class MeetingFindings
{
    /// <param name="States">Sides of all parties; with fewer than two, the place's state too.</param>
    /// <param name="People">Those named beyond their state.</param>
    /// <param name="Host">Code of the state where it happens; null where unknown.</param>
    private sealed record Meeting(Witness Witness, IReadOnlyList<Side> States, IReadOnlyList<Side> People, string? Host);

    private sealed class Group(Meeting first)
    {
        public IReadOnlyList<Side> People { get; } = first.People;
        public string? Host { get; set; } = first.Host;
        public List<FindingClaim> Claims { get; } = [new(first.Witness, Fit.Stated)];
    }

    public static IEnumerable<FindingDraft> Of(IReadOnlyList<Witness> witnesses, DateOnly? latestDay)
    {
        foreach (var sameStates in witnesses.Select(Read).GroupBy(m => Keys(m.States), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            foreach (var group in GroupByPeople([.. sameStates]))
                foreach (var cluster in TimeClusters.Split(group.Claims, latestDay))
                    yield return new FindingDraft(Frame.Visit, sameStates.First().States, HostOf(group), null, cluster.Claims)
                    {
                        People = Named(group.People, cluster.Claims),
                        Everyone = group.People,
                        When = cluster.When,
                        OneEvent = true,
                    };
    }

    private static Meeting Read(Witness witness)
    {
        var roles = witness.Claim.Roles;
        var parties = roles.Agent.Concat(roles.Recipient).ToList();
        var states = Side.Of(parties);
        var place = roles.Place?.Id is { } id ? id.Split('/')[0] : null;
        if (place is not null && states.Count < 2) states = [.. states.Append(new Side(place, place, place)).Distinct().Order()];
        List<Side> people = [.. parties.Where(p => p.ActorId is null || p.ActorId != p.State)
            .Select(p => Side.Of(p with { State = null })).Distinct().Order()];
        var host = place ?? (roles.Recipient is [{ State: { } state, ActorId: { } actor }] && actor == state ? state : null);
        return new Meeting(witness, states, people, host);
    }

    /// <summary>
    /// Most people first, so that a claim that names one of two joins those that name both. It joins where one set of people holds the
    /// other and the hosts do not differ; two claims that name the same two people or more may differ in the host, which is then shown.
    /// </summary>
    private static List<Group> GroupByPeople(IReadOnlyList<Meeting> meetings)
    {
        var groups = new List<Group>();
        foreach (var meeting in meetings.OrderByDescending(m => m.People.Count).ThenBy(m => m.Host is null).ThenBy(m => Keys(m.People), StringComparer.Ordinal))
        {
            var fits = groups.Where(g => Fits(g, meeting)).ToList();
            if (meeting.People.Count == 0 && fits.Count > 1) fits = [.. fits.Where(g => g.People.Count == 0)];
            var home = fits.OrderByDescending(g => g.People.Count == meeting.People.Count).ThenByDescending(g => g.Claims.Count)
                .ThenBy(g => Keys(g.People), StringComparer.Ordinal).FirstOrDefault();
            if (home is null) { groups.Add(new Group(meeting)); continue; }
            home.Claims.Add(new FindingClaim(meeting.Witness, meeting.People.Count == 0 && home.People.Count > 0 ? Fit.OnlyOne : Fit.Stated));
            home.Host ??= meeting.Host;
        }

        return groups;
    }

    private static bool Fits(Group group, Meeting meeting)
    {
        var same = group.People.SequenceEqual(meeting.People);
        if (same && meeting.People.Count > 1) return true;
        var hostsAgree = group.Host is null || meeting.Host is null || group.Host == meeting.Host;
        return hostsAgree && (same || meeting.People.All(group.People.Contains));
    }

    /// <summary>Those whom at least half of the claims that name anybody name: one claim that brings in a third person does not rename a summit of two.</summary>
    private static IReadOnlyList<Side> Named(IReadOnlyList<Side> people, IReadOnlyList<FindingClaim> claims)
    {
        var named = claims.Select(c => Read(c.Witness).People).Where(p => p.Count > 0).ToList();
        List<Side> most = [.. people.Where(p => 2 * named.Count(n => n.Contains(p)) >= named.Count)];
        return most.Count > 0 ? most : people;
    }

    private static IReadOnlyList<Side> HostOf(Group group) => group.Host is { } host ? [new Side(host, host, host)] : [];

    private static string Keys(IEnumerable<Side> sides) => string.Join('\n', sides.Select(s => s.Key));
}
