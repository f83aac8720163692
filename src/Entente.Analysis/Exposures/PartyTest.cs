using Entente.Analysis.Testimony;
using Entente.Records.Measures;

namespace Entente.Analysis.Exposures;

/// <summary>Whether the target state is a party, and which way the thing passes as it sees it.</summary>
internal static class PartyTest
{
    /// <summary>Both null where the exchange is not one of the target state, or passes the other way.</summary>
    /// <param name="passesThrough">True where the measure has an exemption for goods that only pass through the place that is named.</param>
    public static (ExposureElement Party, ExposureElement Direction)? Of(Regime regime, MeasureDirection direction, Exchange exchange, bool passesThrough)
    {
        var sides = new Sides(exchange, regime.Target);
        if (!sides.HasTarget) return Through(regime, direction, exchange, sides, passesThrough);
        if (direction != MeasureDirection.Own && !sides.HasOthers && !sides.IsOneSided) return null;
        var state = sides.Target.Any(p => p.Value.ActorId == regime.Target) ? ElementState.Met : ElementState.Alleged;
        var party = new ExposureElement(ElementKind.Party, state, state == ElementState.Met
            ? $"{regime.TargetName}, at which the measure is directed, is a party."
            : $"{sides.Target[0].Value.Name} is said to belong to {regime.TargetName}, at which the measure is directed.", Evidence.Of(sides.Target), []);
        var (passes, words) = Passes(direction, sides, regime.TargetName);
        return passes is { } found ? (party, Directed(found, words, sides, exchange)) : null;
    }

    private static (ElementState? State, string Words) Passes(MeasureDirection direction, Sides sides, string target) => direction switch
    {
        MeasureDirection.Export => Way(sides.Gives, sides.Gets, sides.OthersGive, sides.OthersGet, $"{target} gives or sends"),
        MeasureDirection.Import => Way(sides.Gets, sides.Gives, sides.OthersGet, sides.OthersGive, $"{target} receives"),
        MeasureDirection.Own => sides.Gives ? (ElementState.Alleged, $"{target} acts") : (null, ""),
        _ => (ElementState.Alleged, $"it passes between {target} and another party, in whichever way"),
    };

    // "Arms between Arvenia and Tolmark": both stand on one side, and nobody says which way.
    private static (ElementState?, string) Way(bool with, bool against, bool othersWith, bool othersAgainst, string words) =>
        with && against || with && othersWith && !othersAgainst ? (ElementState.Unknown, words)
        : with ? (ElementState.Alleged, words)
        : against && othersAgainst && !othersWith ? (ElementState.Unknown, words)
        : (null, "");

    private static ExposureElement Directed(ElementState state, string words, Sides sides, Exchange exchange)
    {
        var (claims, against) = (Evidence.Of(sides.Target), Evidence.Of(exchange.Footing.Denied));
        if (exchange.Footing.IsDeniedAlone || !sides.IsHeld)
            return new ExposureElement(ElementKind.Direction, ElementState.NotMet, $"The record has denials alone of this: {words}.", [], against.Count > 0 ? against : claims);
        var held = claims.Except(against, StringComparer.Ordinal).ToList();
        var denied = exchange.Footing.DeniedByParty.Count > 0 ? " A party denies it." : against.Count > 0 ? " Others deny it." : "";
        return state == ElementState.Unknown
            ? new ExposureElement(ElementKind.Direction, state, $"It is not said which way it passes; the measure asks that {words}.{denied}", held, against)
            : new ExposureElement(ElementKind.Direction, state, $"{Certainly(sides.Strongest)}: {words}.{denied}", held, against);
    }

    private static string Certainly(Stance stance) => stance switch
    {
        Stance.Asserted => "Said to be so",
        Stance.Expected => "Said to be planned or likely",
        Stance.Possible => "Said to be possible",
        _ => "Mentioned, with nobody committed to it",
    };

    /// <summary>The target is no party, but the place lies in it: goods may only pass through.</summary>
    private static (ExposureElement, ExposureElement)? Through(Regime regime, MeasureDirection direction, Exchange exchange, Sides sides, bool passesThrough)
    {
        var places = exchange.Places.Where(p => p.IsHeld && (p.Value == regime.Target || p.Value.StartsWith(regime.Target + "/", StringComparison.Ordinal))).ToList();
        var receives = direction == MeasureDirection.Import && !sides.OthersGet;
        if (places.Count == 0 || direction == MeasureDirection.Own || !(passesThrough || receives)) return null;
        return (
            new ExposureElement(ElementKind.Party, ElementState.Unknown, $"{regime.TargetName} is not named as a party; the place lies there.", Evidence.Of(places), []),
            new ExposureElement(ElementKind.Direction, ElementState.Unknown, $"It is not said what {regime.TargetName} gives or receives.", [], []));
    }

    /// <summary>Who stands where; parties that claims only deny count where nobody else is there.</summary>
    private sealed class Sides
    {
        public Sides(Exchange exchange, string target)
        {
            var (givers, receivers) = (Held(exchange.Givers), Held(exchange.Receivers));
            var (gives, gets) = (givers.Where(p => p.Value.IsOf(target)).ToList(), receivers.Where(p => p.Value.IsOf(target)).ToList());
            (Gives, Gets, OthersGive, OthersGet) = (gives.Count > 0, gets.Count > 0, gives.Count < givers.Count, gets.Count < receivers.Count);
            Target = [.. gives, .. gets];
            IsOneSided = givers.Count == 0 || receivers.Count == 0;
        }

        public bool Gives { get; }

        public bool Gets { get; }

        public bool OthersGive { get; }

        public bool OthersGet { get; }

        public IReadOnlyList<Said<ExchangeParty>> Target { get; }

        /// <summary>One side is not named: whoever it is, it need not be the target itself.</summary>
        public bool IsOneSided { get; }

        public bool HasTarget => Target.Count > 0;

        public bool HasOthers => OthersGive || OthersGet;

        public bool IsHeld => Target.Any(p => p.IsHeld);

        public Stance Strongest => Target.Min(p => p.Stance);

        private static List<Said<ExchangeParty>> Held(IReadOnlyList<Said<ExchangeParty>> parties) =>
            parties.Any(p => p.IsHeld) ? [.. parties.Where(p => p.IsHeld)] : [.. parties];
    }
}
