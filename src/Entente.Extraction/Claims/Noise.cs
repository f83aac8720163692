using Entente.Records;

namespace Entente.Extraction.Claims;

/// <summary>What an analyst of dealings between states would strike out.</summary>
internal static class Noise
{
    /// <summary>Drafts worth a line: with somebody who can be held to it, not within one state, not said twice in one breath.</summary>
    public static List<Draft> Remove(List<Draft> drafts, Voices voices)
    {
        var kept = new List<Draft>();
        foreach (var d in drafts.Where(Matters))
        {
            if (d.IsRepeated && drafts.Exists(k => k != d && !k.IsRepeated && k.Trigger.Index < d.Trigger.Index && k.Sense.Frame == d.Sense.Frame && voices.Around(k.Predicate) == voices.Around(d.Predicate)) && d.Rule == ClaimRules.Context) continue;
            var twin = kept.FindIndex(k => Twice(k, d) && voices.Around(k.Predicate) == voices.Around(d.Predicate));
            if (twin < 0) kept.Add(d);
            else if (Weight(d) > Weight(kept[twin])) kept[twin] = d;
        }

        return kept;
    }

    /// <summary>"In this trip", "these deliveries are a counterpart": an event taken up again with all its parties, as sure as before, no when, where or how much.</summary>
    public static bool SaysNothingNew(Draft draft, Claim claim) =>
        (draft.IsRepeated || draft.Sense.Frame != Frame.Transfer && Syntax.IsNoun(draft.Trigger)) && draft.Rule is ClaimRules.Anaphora or ClaimRules.Context && claim.Certainty == Records.Certainty.Certain
        && claim.Roles is { Place: null, Time: null, Quantity: null };

    private static bool Matters(Draft d)
    {
        var all = d.Agents.Concat(d.Recipients).ToList();
        if (!all.Exists(p => p.State is not null || p.ActorId is not null)) return false;
        if (all.Count > 1 && all.All(p => p.State is not null && p.State == all[0].State)) return false;
        if (Fiction.Tells(d.Trigger) || IsPiloting(d) || IsMassing(d)) return false;
        return d.Sense.Frame switch
        {
            Frame.Accuse or Frame.Threaten or Frame.Aid or Frame.Consult or Frame.Agree or Frame.Cooperate => all.Count(p => p.State is not null || p.ActorId is not null) > 1 || d.Sense.Needs.Any(n => n is ["agent"]),
            Frame.Visit => d.Agents.Exists(p => p.State is not null || p.ActorId is not null) && (d.Recipients.Count > 0 || d.Agents.Count > 1 || d.Place is not null),
            _ => true,
        };
    }

    // "A pilot flew a fighter jet over the hall": who flies an aircraft to nobody delivers none.
    private static bool IsPiloting(Draft d) => d.Sense.Frame == Frame.Transfer && d.Trigger.Lemma == "fly" && d.Recipients.Count == 0 && d.Class is { } c && (c.StartsWith("arms.aircraft", StringComparison.Ordinal) || c.StartsWith("goods.aircraft", StringComparison.Ordinal));

    // "Sent soldiers to the border": who moves its own to a frontier hands them to nobody.
    private static bool IsMassing(Draft d) =>
        d.Sense.Id == "give" && d.Sense.Frame == Frame.Transfer && d.Recipients.Count == 0
        && (d.Predication.Arguments.Exists(a => a.Slot == "to" && Syntax.IsFrontier(Syntax.Referent(a.Token))) || d.Thing is { } thing && thing.Head.Children.ToList().Exists(c => Syntax.IsFrontier(c) && Syntax.Preposition(c) == "to"));

    /// <summary>The same frame between the same parties in one sentence.</summary>
    private static bool Twice(Draft a, Draft b) =>
        a.Sense.Frame == b.Sense.Frame && (a.Sense == b.Sense || a.Sense.Frame != Frame.Visit) && Covers(a.Agents, b.Agents) && Covers(a.Recipients, b.Recipients)
        && (a.Class is null || b.Class is null || ItemReader.Root(a.Class) == ItemReader.Root(b.Class))
        && (a.Trigger.IsWithin(b.Trigger) || b.Trigger.IsWithin(a.Trigger));

    private static bool Covers(List<Party> a, List<Party> b) => a.All(x => b.Exists(y => Draft.Same(x, y))) || b.All(x => a.Exists(y => Draft.Same(x, y)));

    private static int Weight(Draft d) => d.Agents.Count + d.Recipients.Count + (d.Thing is null ? 0 : 1) + (d.Thing?.Quantity is null ? 0 : 1) + (d.Place is null ? 0 : 1) + (d.Time is null ? 0 : 1);
}
