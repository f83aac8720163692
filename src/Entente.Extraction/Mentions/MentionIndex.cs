namespace Entente.Extraction.Mentions;

/// <summary>The mentions of one text.</summary>
public sealed class MentionIndex
{
    private readonly Dictionary<int, Mention> byHead;

    public MentionIndex(IEnumerable<Mention> mentions)
    {
        All = [.. mentions.OrderBy(m => m.First).ThenBy(m => m.End)];
        byHead = All.ToDictionary(m => m.Head);
    }

    /// <summary>In text order, the members of coordinations included.</summary>
    public IReadOnlyList<Mention> All { get; }

    /// <summary>
    /// The mention whose head is the token; null where the token heads none. For a coordination it is the single mention of
    /// the first conjunct: <see cref="Coordination"/> gives the whole.
    /// </summary>
    public Mention? At(int token) => byHead.GetValueOrDefault(token);

    /// <summary>The mention at <paramref name="token"/> with all its conjuncts as members, or just it where there are none; null as for <see cref="At"/>.</summary>
    public Mention? Coordination(int token) => At(token);
}
