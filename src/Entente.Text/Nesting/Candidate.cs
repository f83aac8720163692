namespace Entente.Text.Nesting;

/// <summary>A name that a rule proposes. Of two that cannot stand together the one of higher rank does, else the one that begins first, else the longer.</summary>
internal readonly record struct Candidate(int First, int End, NameKind Kind, int Rank)
{
    /// <summary>A place or group that the tables know: it gives way to the finder's names, and a place stands only within another name.</summary>
    public const int Table = 0;

    /// <summary>A name of the flat layer.</summary>
    public const int Flat = 1;

    /// <summary>A name whose words leave no doubt.</summary>
    public const int Rule = 2;
}
