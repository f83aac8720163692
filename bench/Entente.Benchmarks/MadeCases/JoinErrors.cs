using Entente.Analysis.Findings;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Benchmarks.MadeCases;

/// <summary>Why a claim stands apart from its event, or with another, as far as its roles show.</summary>
internal static class JoinErrors
{
    public static string Parted(FindingClaim claim, Telling t, Finding main)
    {
        if (t.What == Claiming.SaysAtLarge) return "what is said at large, with a delivery";
        var roles = claim.Witness.Claim.Roles;
        if (claim.Witness.Claim.Frame != main.Frame) return $"frame {claim.Witness.Claim.Frame} beside {main.Frame}";
        if (PartyError(claim.Witness.Claim, t) is { } party) return party;
        if (t.Event.Good is { } good && ItemClass.Root(roles.Item?.Class) != good.Root) return "item not read, or as another class";
        var range = TimeRange.Parse(roles.Time?.Value);
        if (range is null && t.Dating != Dating.None) return "time not read";
        if (range is null) return roles.Quantity is null ? "no time and no amount" : "no time, an amount";
        return Agrees(range.Value, t) ? t.What == Claiming.Expects ? "a plan beside what came of it" : "time as it stands there" : "time read as another";
    }

    public static string Joined(FindingClaim claim, Telling t)
    {
        if (t.What == Claiming.SaysAtLarge) return "what is said at large, with a delivery";
        if (PartyError(claim.Witness.Claim, t) is { } party) return party;
        var range = TimeRange.Parse(claim.Witness.Claim.Roles.Time?.Value);
        return range is null ? claim.Witness.Claim.Roles.Quantity is null ? "no time and no amount" : "no time, an amount" : Agrees(range.Value, t) ? "with another time" : "time read as another";
    }

    private static string? PartyError(Claim claim, Telling t)
    {
        var sides = Side.Of(claim.Roles.Agent.Concat(claim.Roles.Recipient)).Select(s => s.Key).ToList();
        if (sides.Except([t.Event.From.Code, t.Event.To.Code]).FirstOrDefault() is { } other) return other.StartsWith("name ", StringComparison.Ordinal) ? "a party by a name of no state" : "a party of another state";
        return sides.Count < 2 ? "a party is missing" : null;
    }

    private static bool Agrees(TimeRange range, Telling t) => range.First <= t.Day && range.Last >= t.Day;
}
