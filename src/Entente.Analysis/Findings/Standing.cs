using Entente.Analysis.Testimony;

namespace Entente.Analysis.Findings;

/// <summary>How a finding stands in one word.</summary>
public enum Outcome
{
    /// <summary>Asserted by some, denied by others.</summary>
    Contested,
    /// <summary>Asserted and said not to be so by one and the same voice.</summary>
    Divided,
    Asserted,
    /// <summary>At most likely, planned or expected.</summary>
    Expected,
    /// <summary>At most possible.</summary>
    Possible,
    /// <summary>Nobody commits.</summary>
    Open,
    Doubted,
    /// <summary>Denied, and asserted by nobody.</summary>
    DeniedOnly,
}

/// <summary>The voices that take one stance on a finding, in the order in which they first appear.</summary>
public sealed record StanceGroup(Stance Stance, IReadOnlyList<Voice> Voices, IReadOnlyList<Witness> Witnesses);

/// <summary>Who stands where on a finding. A voice that says two things stands in two groups.</summary>
public sealed record Standing(IReadOnlyList<StanceGroup> Groups, Outcome Outcome)
{
    /// <summary>The group, or null where nobody takes the stance.</summary>
    public StanceGroup? this[Stance stance] => Groups.FirstOrDefault(g => g.Stance == stance);

    public static Standing Of(IReadOnlyList<Witness> witnesses)
    {
        var groups = Stances.All
            .Select(stance => (Stance: stance, Witnesses: (IReadOnlyList<Witness>)[.. witnesses.Where(w => w.Stance == stance)]))
            .Where(g => g.Witnesses.Count > 0)
            .Select(g => new StanceGroup(g.Stance, [.. g.Witnesses.SelectMany(w => w.Voices).Distinct()], g.Witnesses))
            .ToList();
        bool Has(Stance stance) => groups.Any(g => g.Stance == stance);
        return new Standing(groups,
            Has(Stance.Asserted) && Has(Stance.Denied) ? AreOneVoice(groups, Stance.Asserted, Stance.Denied) ? Outcome.Divided : Outcome.Contested
            : Has(Stance.Asserted) ? Outcome.Asserted
            : Has(Stance.Expected) ? Outcome.Expected
            : Has(Stance.Possible) ? Outcome.Possible
            : Has(Stance.Denied) ? Outcome.DeniedOnly
            : Has(Stance.Doubted) ? Outcome.Doubted
            : Outcome.Open);
    }

    private static bool AreOneVoice(List<StanceGroup> groups, Stance a, Stance b) =>
        groups.Where(g => g.Stance == a || g.Stance == b).SelectMany(g => g.Voices).Distinct().Count() == 1;
}
