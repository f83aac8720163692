namespace Entente.Reading.Fetching.Robots;

/// <summary>A line <c>Allow:</c> or <c>Disallow:</c>.</summary>
internal sealed class RobotsRule
{
    private readonly string[] pieces;
    private readonly bool isAnchored;

    /// <param name="pattern">As the line has it.</param>
    public RobotsRule(bool allows, string pattern)
    {
        Allows = allows;
        var spelled = RobotsPath.OfRule(pattern);
        Length = spelled.Length;
        isAnchored = spelled.EndsWith('$');
        pieces = (isAnchored ? spelled[..^1] : spelled).Split('*');
    }

    public bool Allows { get; }

    /// <summary>In octets: of the rules that match, the longest counts.</summary>
    public int Length { get; }

    /// <summary>
    /// True where the path (see <see cref="RobotsPath.Of"/>) begins as the rule says. Each piece between asterisks is taken where it stands first, which leaves the most for
    /// those after it; so nothing is tried twice.
    /// </summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        var at = pieces[0].Length;
        if (pieces.Length == 1) return !isAnchored || at == path.Length;
        foreach (var piece in pieces.AsSpan(1, pieces.Length - 2))
        {
            var found = path.AsSpan(at).IndexOf(piece, StringComparison.Ordinal);
            if (found < 0) return false;
            at += found + piece.Length;
        }

        var rest = path.AsSpan(at);
        return isAnchored ? rest.EndsWith(pieces[^1], StringComparison.Ordinal) : rest.Contains(pieces[^1], StringComparison.Ordinal);
    }
}
