namespace Entente.Analysis.Origins;

/// <summary>Voices that are counted as one. Two companies are compared voice by voice, however many claims each voice has, and only where an analyst parted one of theirs.</summary>
internal sealed class Company
{
    private readonly List<Leaf> leaves;
    private IReadOnlyList<Leaf>? voices;

    public Company(IEnumerable<Leaf> leaves)
    {
        this.leaves = [.. leaves];
        IsParted = this.leaves.Exists(l => l.Parted.Count > 0);
    }

    /// <summary>True where an analyst parted one of them from anybody.</summary>
    public bool IsParted { get; private set; }

    private IReadOnlyList<Leaf> Voices => voices ??= [.. leaves.DistinctBy(l => (l.OwnId, l.Name, string.Join(' ', l.SpokenFor)))];

    /// <summary>False where an analyst parted one of these from one of the others.</summary>
    public bool Admits(Company other) => !(IsParted || other.IsParted) || !Voices.Any(v => other.Voices.Any(v.IsPartedFrom));

    /// <summary>Counts the others as one with these.</summary>
    public void Join(Company other)
    {
        leaves.AddRange(other.leaves);
        IsParted |= other.IsParted;
        voices = null;
    }
}
