using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;

namespace Entente.Analysis.Ledgers;

/// <summary>Whether a claim speaks of what may yet pass, and from whose side: who would get it or who would give it.</summary>
internal static class Outlook
{
    // Beginnings of words that grade a report of what is or was; whatever else moves a certainty wishes, plans, offers or allows.
    private static readonly string[] Graders =
    [
        "accus", "alleg", "apparent", "appear", "arguabl", "assess", "assum", "believ", "charge", "claim", "conceivabl", "concern", "conclu", "confirm", "convinced", "deni", "deny", "disput",
        "doubt", "estimat", "eviden", "false", "fear", "indicat", "infer", "investigat", "judg", "likely", "maintain", "maybe", "most likely", "ostensibl", "perhaps", "possibl", "presum", "probabl",
        "purport", "reckon", "report", "rumor", "rumour", "said", "say", "seem", "sign", "so-called", "speculat", "stat", "suggest", "suppos", "suspect", "tell", "think", "thought", "told",
        "true", "unclear", "unconfirmed", "uncertain", "unknown", "unproven", "unsubstantiated", "unverified", "very likely", "warn", "worr", "writ",
    ];

    private static readonly string[] Offering = ["offer", "promise", "pledge", "vow", "guarantee"];

    private const int ArticleLength = 4; // "The "

    // Of these two the adjective looks ahead ("a possible delivery"), the adverb need not ("possibly delivered").
    private static readonly string[] Ahead = ["adjective:possible", "predicate:possible"];

    /// <summary>
    /// False for what is asserted, for a time that was over on the day of publication, for a perfect ("may have sold") and where nothing but the report is graded ("is believed to sell"). What is likely or possible and bears no mark of why counts as ahead.
    /// </summary>
    public static bool LooksAhead(Witness witness)
    {
        var claim = witness.Claim;
        if (witness.Stance == Stance.Asserted || IsPerfect(witness)) return false;
        if (TimeRange.Parse(claim.Roles.Time?.Value) is { Last: { } last } && last < witness.Document.Published) return false;
        return claim.CertaintyPath.Count > 0 ? claim.CertaintyPath.Any(LooksAhead) : witness.Stance is Stance.Expected or Stance.Possible;
    }

    private static bool LooksAhead(string step)
    {
        if (Ahead.Contains(step, StringComparer.Ordinal)) return true;
        var colon = step.IndexOf(':', StringComparison.Ordinal);
        var (kind, word) = colon < 0 ? (step, "") : (step[..colon], step[(colon + 1)..]);
        return kind is "modal" or "sense" || kind is "cue" or "predicate" or "adverb" or "adjective" && !Graders.Any(g => word.StartsWith(g, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Have", "has", "had" or "having" among the three words before the one that names the event.</summary>
    private static bool IsPerfect(Witness witness)
    {
        var (text, claim) = (witness.Document.Text, witness.Claim);
        if (claim.Trigger.Start <= claim.Evidence.Start || claim.Trigger.Start > text.Length) return false;
        return text[claim.Evidence.Start..claim.Trigger.Start].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(3).Any(w => w.ToLowerInvariant() is "have" or "has" or "had" or "having" or "'ve" or "’ve");
    }

    /// <summary>
    /// True where the claim is a need of the receiver rather than an offer of the giver: no giver is stated, or the receiver speaks and the giver does not, or the words of
    /// the claim name the receiver first and before the event ("Tolmark wants to buy"). What is offered or promised is so only where the receiver opens it ("Tolmark offered to buy").
    /// </summary>
    public static bool IsNeed(Witness witness, Side? giver, Side? receiver)
    {
        if (giver is null || receiver is null) return giver is null;
        var speaks = witness.Claim.Holder is { } holder ? holder.SpokenFor.Append(holder.ActorId).ToList() : [];
        if (speaks.Contains(receiver.Key) != speaks.Contains(giver.Key)) return speaks.Contains(receiver.Key);
        var (claim, roles) = (witness.Claim, witness.Claim.Roles);
        if (roles.Recipient.FirstOrDefault(p => Side.Of(p) == receiver)?.Span is not { } named || !claim.Evidence.Contains(named) || named.Start >= claim.Trigger.Start) return false;
        if (claim.CertaintyPath.Any(Offers)) return named.Start - claim.Evidence.Start <= ArticleLength;
        return roles.Agent.FirstOrDefault(p => Side.Of(p) == giver)?.Span is not { } other || !claim.Evidence.Contains(other) || named.Start < other.Start;
    }

    private static bool Offers(string step) => Offering.Contains(step[(step.IndexOf(':', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
}
