using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;

namespace Entente.Analysis.Disagreements;

/// <summary>What the claims of a finding go apart on.</summary>
public enum DifferenceKind
{
    Places,
    Dates,
    Quantities,
    /// <summary>Kinds of goods of which none includes the other.</summary>
    Items,
    /// <summary>The same delivery with another giver or receiver; the finding of the other is a neighbour of this one.</summary>
    Parties,
    /// <summary>No conflict: a later document gives as a figure what an earlier one gave as a bound ("up to 40" became "40").</summary>
    DroppedBounds,
}

/// <summary>One value with those who give it.</summary>
/// <param name="Words">As the first claim has it.</param>
/// <param name="Value">Normal form where there is one: a place's name, a TIMEX3 value, an item class, a party's key.</param>
public sealed record GivenValue(string Words, string? Value, IReadOnlyList<Witness> Witnesses)
{
    /// <summary>For parties alone.</summary>
    public Side? Party { get; init; }
}

/// <summary>Values that cannot all hold of one event, side by side; of a dropped bound the earlier words first, the bare figure last.</summary>
public sealed record Difference(DifferenceKind Kind, IReadOnlyList<GivenValue> Values)
{
    public bool IsConflict => Kind != DifferenceKind.DroppedBounds;

    /// <param name="witnesses">In the order of the finding; who denies gives no value of their own.</param>
    /// <param name="oneEvent">False where the finding may span many events: other places, dates, amounts and goods are then no conflict.</param>
    public static IReadOnlyList<Difference> Among(IReadOnlyList<Witness> witnesses, bool oneEvent)
    {
        if (!oneEvent) return [];
        var said = witnesses.Where(w => w.Stance != Stance.Denied).ToList();
        return
        [
            .. Pair(DifferenceKind.Places, PlaceValues.Apart(said)),
            .. Pair(DifferenceKind.Dates, DateValues.Apart(said)),
            .. AmountValues.Apart(said).SelectMany(values => Pair(DifferenceKind.Quantities, values)),
            .. Pair(DifferenceKind.Items, ItemValues.Apart(said)),
            .. DroppedBounds.Among(said).SelectMany(values => Pair(DifferenceKind.DroppedBounds, values)),
        ];
    }

    private static IEnumerable<Difference> Pair(DifferenceKind kind, IReadOnlyList<GivenValue> values) => values.Count > 1 ? [new Difference(kind, values)] : [];
}
