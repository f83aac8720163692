using Entente.Analysis.Testimony;

namespace Entente.Analysis.Findings;

/// <summary>What a claim about a visit or meeting is grouped by.</summary>
/// <param name="States">Sides of all parties; with fewer than two, the place's state too.</param>
/// <param name="People">Those named beyond their state.</param>
/// <param name="Host">Code of the state where it happens; null where unknown.</param>
internal sealed record MeetingTerms(Witness Witness, IReadOnlyList<Side> States, IReadOnlyList<Side> People, string? Host)
{
    /// <summary>Of the states.</summary>
    public string Key { get; } = Keys(States);

    public FindingClaim Stated { get; } = new(Witness, Fit.Stated);

    public static MeetingTerms Of(Witness witness)
    {
        var roles = witness.Claim.Roles;
        var parties = roles.Agent.Concat(roles.Recipient).ToList();
        var states = Side.Of(parties);
        var place = roles.Place?.Id is { } id ? id.Split('/')[0] : null;
        if (place is not null && states.Count < 2) states = [.. states.Append(new Side(place, place, place)).Distinct().Order()];
        List<Side> people = [.. parties.Where(p => p.ActorId is null || p.ActorId != p.State)
            .Select(p => Side.Of(p with { State = null })).Distinct().Order()];
        var host = place ?? (roles.Recipient is [{ State: { } state, ActorId: { } actor }] && actor == state ? state : null);
        return new MeetingTerms(witness, states, people, host);
    }

    public static string Keys(IEnumerable<Side> sides) => string.Join('\n', sides.Select(s => s.Key));
}
