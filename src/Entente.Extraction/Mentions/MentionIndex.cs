namespace Entente.Extraction.Mentions;

/// <summary>The mentions of one text.</summary>
public sealed class MentionIndex
{
    private readonly Dictionary<int, Mention> byHead;
    private readonly Dictionary<int, Mention> wholes;
    private readonly Dictionary<int, Mention> firsts = [];

    /// <param name="mentions">One a head token.</param>
    /// <param name="coordinations">Wholes whose members are among the mentions; their head is the first member's.</param>
    public MentionIndex(IEnumerable<Mention> mentions, IEnumerable<Mention>? coordinations = null)
    {
        All = [.. mentions.OrderBy(m => m.First).ThenBy(m => m.End).ThenBy(m => m.Head)];
        byHead = All.ToDictionary(m => m.Head);
        wholes = (coordinations ?? []).ToDictionary(m => m.Head);
        foreach (var mention in All) firsts.TryAdd(mention.Entity, mention);
    }

    /// <summary>In text order, the members of coordinations included.</summary>
    public IReadOnlyList<Mention> All { get; }

    /// <summary>
    /// The mention whose head is the token; null where the token heads none. For a coordination it is the single mention of
    /// the first conjunct: <see cref="Coordination"/> gives the whole.
    /// </summary>
    public Mention? At(int token) => byHead.GetValueOrDefault(token);

    /// <summary>The mention at <paramref name="token"/> with all its conjuncts as members, or just it where there are none; null as for <see cref="At"/>.</summary>
    public Mention? Coordination(int token) => wholes.GetValueOrDefault(token) ?? At(token);

    /// <summary>The mention that brings in the voice of this one.</summary>
    public Mention First(Mention mention) => firsts.GetValueOrDefault(mention.Entity, mention);
}
