namespace Entente.Analysis.Status;

/// <summary>Where a finding stands. The rules are tried in this order.</summary>
public enum FindingStatus
{
    /// <summary>Whoever said so has taken it back, and nobody else says so.</summary>
    Retracted,
    /// <summary>Denied, and said or expected by nobody.</summary>
    DeniedOnly,
    /// <summary>A party says it is so, and what is denied is a part of it alone.</summary>
    PartlyConfirmed,
    /// <summary>Some say it is so, others that it is not.</summary>
    Contested,
    /// <summary>A party to it says it is so, and nobody denies it.</summary>
    Confirmed,
    /// <summary>Said to be so on two independent voices at least.</summary>
    Reported,
    /// <summary>Said to be so on one voice, or on several that may be one.</summary>
    Alleged,
    /// <summary>Nobody says that it has come about; somebody expects, plans or offers it.</summary>
    Planned,
    /// <summary>Held possible, asked, or left open.</summary>
    Open,
}

/// <summary>A rule of the status, as a lawyer may read it.</summary>
/// <param name="Id">"status.contested".</param>
/// <param name="Text">One sentence.</param>
public sealed record StatusRule(FindingStatus Status, string Id, string Text)
{
    /// <summary>In the order in which they are tried.</summary>
    public static IReadOnlyList<StatusRule> All { get; } =
    [
        new(FindingStatus.Retracted, "status.retracted", "Every voice that said it is so has since said that it is not."),
        new(FindingStatus.DeniedOnly, "status.denied-only", "A voice denies it, and none says or expects it."),
        new(FindingStatus.PartlyConfirmed, "status.partly-confirmed", "A party to it says it is so, and every denial is of a part alone: an amount, a time, a place, an item."),
        new(FindingStatus.Contested, "status.contested", "A voice says it is so, and another denies it."),
        new(FindingStatus.Confirmed, "status.confirmed-by-party", "A party to it says it is so, and no voice denies it."),
        new(FindingStatus.Reported, "status.reported-by-several", "Two independent voices at least say it is so; no party to it does."),
        new(FindingStatus.Alleged, "status.alleged-by-one", "One voice says it is so, or several that may be one."),
        new(FindingStatus.Planned, "status.planned", "A voice expects, plans or offers it; none says that it has come about."),
        new(FindingStatus.Open, "status.open", "It is held possible, asked or left open."),
    ];
}
