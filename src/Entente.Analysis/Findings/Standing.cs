using Entente.Analysis.Testimony;

namespace Entente.Analysis.Findings;

/// <summary>The voices that take one stance on a finding, in the order in which they first appear.</summary>
public sealed record StanceGroup(Stance Stance, IReadOnlyList<Voice> Voices, IReadOnlyList<Witness> Witnesses);

/// <summary>Who stands where on a finding. A voice that says two things stands in two groups.</summary>
public sealed record Standing(IReadOnlyList<StanceGroup> Groups)
{
    /// <summary>The group, or null where nobody takes the stance.</summary>
    public StanceGroup? this[Stance stance] => Groups.FirstOrDefault(g => g.Stance == stance);

    public static Standing Of(IReadOnlyList<Witness> witnesses) => new(
        [.. Stances.All
            .Select(stance => (Stance: stance, Witnesses: (IReadOnlyList<Witness>)[.. witnesses.Where(w => w.Stance == stance)]))
            .Where(g => g.Witnesses.Count > 0)
            .Select(g => new StanceGroup(g.Stance, [.. g.Witnesses.SelectMany(w => w.Voices).Distinct()], g.Witnesses))]);
}
