using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Exposures;

/// <summary>
/// What is said to pass between whom, with the claims behind each part: all that a measure is tested with. It does not matter here how claims
/// were put together.
/// </summary>
public sealed record Exchange
{
    /// <summary>Of the finding, matter or claim it was made from; ids of exposures are derived from it.</summary>
    public required string Id { get; init; }

    public Frame Frame { get; init; }

    /// <summary>Who gives, visits, launches; all sides of what is done together.</summary>
    public IReadOnlyList<Said<ExchangeParty>> Givers { get; init; } = [];

    /// <summary>Who receives or is visited.</summary>
    public IReadOnlyList<Said<ExchangeParty>> Receivers { get; init; } = [];

    /// <summary>Dotted item classes.</summary>
    public IReadOnlyList<Said<string>> Items { get; init; } = [];

    public IReadOnlyList<Said<TimeRange>> Times { get; init; } = [];

    public IReadOnlyList<Said<ExchangeAmount>> Amounts { get; init; } = [];

    /// <summary>Ids of places: <c>PRK</c>, <c>PRK/Rason</c>.</summary>
    public IReadOnlyList<Said<string>> Places { get; init; } = [];

    public required Footing Footing { get; init; }

    /// <summary>First and last day on which the claims were published; null where none is known.</summary>
    public TimeRange? Published { get; init; }

    /// <summary>The same, in an order that does not depend on the order in which claims were read.</summary>
    internal Exchange InOrder() => this with
    {
        Givers = [.. Givers.OrderBy(p => p.Value.ActorId ?? p.Value.Name, StringComparer.Ordinal)],
        Receivers = [.. Receivers.OrderBy(p => p.Value.ActorId ?? p.Value.Name, StringComparer.Ordinal)],
        Items = [.. Items.OrderBy(i => i.Value, StringComparer.Ordinal)],
        Times = [.. Times.OrderBy(t => t.Value)],
        Amounts = [.. Amounts.OrderBy(a => a.Value.Low).ThenBy(a => a.Value.High).ThenBy(a => a.Value.Unit, StringComparer.Ordinal)],
        Places = [.. Places.OrderBy(p => p.Value, StringComparer.Ordinal)],
    };
}

/// <summary>A part of an exchange, with the claims that say it.</summary>
/// <param name="Stance">The strongest that any of the claims takes.</param>
/// <param name="Claims">Ids.</param>
public sealed record Said<T>(T Value, Stance Stance, IReadOnlyList<string> Claims)
{
    /// <summary>False where the claims only deny or doubt it.</summary>
    public bool IsHeld => Stance is not (Stance.Denied or Stance.Doubted);
}

/// <param name="Name">For the reader.</param>
/// <param name="ActorId">Catalogue id; null for an actor it does not know.</param>
/// <param name="State">Alpha-3 code of the state it is or acts for; null where unknown.</param>
public sealed record ExchangeParty(string Name, string? ActorId, string? State)
{
    public bool IsOf(string state) => ActorId == state || State == state;
}

/// <param name="Low">Inclusive; null where the words set none.</param>
/// <param name="High">Inclusive; null where the words set none.</param>
/// <param name="Unit">As written; null where unsaid.</param>
public sealed record ExchangeAmount(decimal? Low, decimal? High, string? Unit);

/// <summary>Ids of the claims by how far they say the exchange went.</summary>
/// <param name="CarriedOut">It has happened or is happening.</param>
/// <param name="Planned">It is planned, offered, agreed or expected.</param>
/// <param name="Possible">It may be, or may have been.</param>
/// <param name="Denied">It is not so.</param>
/// <param name="DeniedByParty">Those of the denials that come from a giver or receiver.</param>
public sealed record Footing(
    IReadOnlyList<string> CarriedOut, IReadOnlyList<string> Planned, IReadOnlyList<string> Possible, IReadOnlyList<string> Denied, IReadOnlyList<string> DeniedByParty)
{
    public bool IsCarriedOut => CarriedOut.Count > 0;

    /// <summary>True where claims deny it and none says more than that it may be.</summary>
    public bool IsDeniedAlone => Denied.Count > 0 && CarriedOut.Count + Planned.Count + Possible.Count == 0;

    public string Words => IsCarriedOut ? "said to have been carried out" : Planned.Count > 0 ? "planned or offered, not said to have been carried out"
        : Possible.Count > 0 ? "called possible, not said to have been carried out" : "not said to have been carried out";
}
