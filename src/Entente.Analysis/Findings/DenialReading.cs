using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>What of an allegation a denial can be set against.</summary>
public enum AllegedSlot { Event, Parties, Item, Amount, Time, Place }

/// <summary>How a slot fares under a denial.</summary>
public enum SlotState
{
    /// <summary>The denial is of this.</summary>
    Denied,
    /// <summary>The denial is of another part; this was not denied.</summary>
    NotDenied,
    /// <summary>Falls with the event that is denied as a whole.</summary>
    FallsWithIt,
}

/// <summary>A denial beside what is alleged, slot by slot.</summary>
/// <param name="Part">As the statement denies it; the whole where the words name no part.</param>
public sealed record DenialReading(Witness Denial, DeniedPart Part, IReadOnlyList<(AllegedSlot Slot, SlotState State)> Slots)
{
    /// <summary>The denials of a finding, in its order; none where nothing is alleged.</summary>
    public static IReadOnlyList<DenialReading> Of(Finding finding)
    {
        var alleged = finding.Claims.Select(c => c.Witness).Where(w => w.Stance is Stance.Asserted or Stance.Expected or Stance.Possible).Select(w => w.Claim.Roles).ToList();
        if (alleged.Count == 0) return [];
        List<AllegedSlot> slots = [AllegedSlot.Event, AllegedSlot.Parties];
        if (alleged.Exists(r => r.Item is not null)) slots.Add(AllegedSlot.Item);
        if (alleged.Exists(r => r.Quantity is not null)) slots.Add(AllegedSlot.Amount);
        if (alleged.Exists(r => r.Time is not null)) slots.Add(AllegedSlot.Time);
        if (alleged.Exists(r => r.Place is not null)) slots.Add(AllegedSlot.Place);
        return [.. from witness in finding.Claims.Select(c => c.Witness)
            where witness.Stance == Stance.Denied
            let part = PartOf(witness)
            select new DenialReading(witness, part, [.. slots.Select(s => (s, State(s, part, witness.Claim.Roles, alleged)))])];
    }

    // "Denied any arms deal": where the deal is the transfer itself, it is the transfer that is denied.
    private static DeniedPart PartOf(Witness witness) =>
        witness.Statement?.Denial is not { } denial || denial.Part == DeniedPart.Agreement && witness.Claim.Frame == Frame.Transfer && denial.Words.Overlaps(witness.Claim.Trigger)
            ? DeniedPart.Whole : denial.Part;

    private static SlotState State(AllegedSlot slot, DeniedPart part, Roles denial, List<Roles> alleged) => part switch
    {
        DeniedPart.Whole when slot == AllegedSlot.Event => SlotState.Denied,
        DeniedPart.Whole => IsNamed(slot, denial, alleged) ? SlotState.Denied : SlotState.FallsWithIt,
        DeniedPart.Account => SlotState.FallsWithIt,
        DeniedPart.Amount => Only(slot, AllegedSlot.Amount),
        DeniedPart.Time => Only(slot, AllegedSlot.Time),
        DeniedPart.Place => Only(slot, AllegedSlot.Place),
        DeniedPart.Item => Only(slot, AllegedSlot.Item),
        DeniedPart.Party => Only(slot, AllegedSlot.Parties),
        _ => SlotState.NotDenied, // an agreement, a plan, knowledge: not the event
    };

    private static SlotState Only(AllegedSlot slot, AllegedSlot denied) => slot == denied ? SlotState.Denied : SlotState.NotDenied;

    // The denial names it itself, as the allegation does.
    private static bool IsNamed(AllegedSlot slot, Roles denial, List<Roles> alleged) => slot switch
    {
        AllegedSlot.Item => denial.Item?.Class is { } path && alleged.Exists(r => ItemClass.Common([r.Item?.Class, path]) is not null),
        AllegedSlot.Amount => denial.Quantity is { } q && alleged.Exists(r => r.Quantity?.Text == q.Text),
        AllegedSlot.Time => TimeRange.Parse(denial.Time?.Value) is { } time && alleged.Exists(r => TimeRange.Parse(r.Time?.Value) is { } t && (t.Contains(time) || time.Contains(t))),
        AllegedSlot.Place => denial.Place?.Id is { } place && alleged.Exists(r => r.Place?.Id == place),
        AllegedSlot.Parties => denial.Agent.Count > 0 && denial.Recipient.Count > 0,
        _ => true,
    };
}
