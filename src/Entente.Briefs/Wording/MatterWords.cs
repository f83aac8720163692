using Entente.Analysis.Matters;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Titles and noun phrases of matters.</summary>
internal sealed class MatterWords(ActorNames names)
{
    /// <summary>The group of frames that a reader looks under.</summary>
    public static string Section(Matter matter) => matter.Frame switch
    {
        Frame.Transfer or Frame.Aid => matter.IsDirected ? "What is said to change hands" : "Transfers whose direction is not stated",
        Frame.Visit => "Visits and meetings",
        Frame.Consult or Frame.Agree or Frame.Cooperate => "Talks, agreements and cooperation",
        Frame.Exercise or Frame.Launch or Frame.Test => "Drills, launches and tests",
        Frame.Recognise => "Recognition",
        _ => "Sanctions, refusals, accusations and threats",
    };

    public string Title(Matter matter)
    {
        var (from, to) = (Sides(matter.From), Sides(matter.To));
        return matter.Frame switch
        {
            Frame.Transfer or Frame.Aid when matter.IsDirected => $"{Listing.Capital(Thing(matter))}: {from} to {to}",
            Frame.Transfer or Frame.Aid when matter.From.Count > 1 => $"{Listing.Capital(Thing(matter))}: between {from}",
            Frame.Transfer or Frame.Aid when matter.From.Count == 1 => $"{Listing.Capital(Thing(matter))}: from {from}, receiver not stated",
            Frame.Transfer or Frame.Aid when matter.To.Count > 0 => $"{Listing.Capital(Thing(matter))}: to {to}, giver not stated",
            Frame.Transfer or Frame.Aid => $"{Listing.Capital(Thing(matter))}: giver and receiver not stated",
            Frame.Visit when matter.People.Count == 1 && to.Length > 0 => $"Visit: {Sides(matter.People)} to {to}",
            Frame.Visit when matter.People.Count > 0 => $"{(matter.People.Count > 1 ? "Meeting" : "Visit")}: {Sides(matter.People)}",
            Frame.Visit when to.Length > 0 && matter.From.Count > 1 => $"Visit: {Listing.And([.. matter.From.Where(s => !matter.To.Contains(s)).Select(names.Of)])} to {to}",
            Frame.Visit => $"Visit or meeting: {Or(from)}",
            Frame.Consult => $"Talks: {Or(from)}",
            Frame.Agree => $"Agreement: {Or(from)}",
            Frame.Cooperate => $"Cooperation{ItemWords.Bracketed(matter.Item)}: {Or(from)}",
            Frame.Exercise => $"Military exercises: {Or(from)}",
            Frame.Launch => $"Launch{ItemWords.Bracketed(matter.Item)}: {Or(from)}",
            Frame.Test => $"Weapon test{ItemWords.Bracketed(matter.Item)}: {Or(from)}",
            Frame.Sanction => $"Sanctions: {Or(from)}{Against(to)}",
            Frame.Accuse => $"Accusation: {Or(from)}{Against(to)}",
            Frame.Reject => $"Refusal or veto: {Or(from)}{(to.Length > 0 ? " towards " + to : "")}",
            Frame.Threaten => $"Threat or warning: {Or(from)}{(to.Length > 0 ? " to " + to : "")}",
            _ => $"Recognition{ItemWords.Bracketed(matter.Item)}: by {Or(from)}{(to.Length > 0 ? " in favour of " + to : "")}",
        };
    }

    public NounPhrase Phrase(Matter matter)
    {
        var (from, to) = (Sides(matter.From, inProse: true), Sides(matter.To, inProse: true));
        var (by, between) = (Tail(" by ", from), Tail(matter.From.Count > 1 ? " between " : " by ", from));
        var people = Sides(matter.People, inProse: true);
        return matter.Frame switch
        {
            Frame.Transfer when matter.From.Count > 1 && matter.To.Count == 0 => new($"transfer of {Thing(matter)} between {from}", "a"),
            Frame.Transfer => new($"transfer of {Thing(matter)}{Tail(" from ", from)}{Tail(" to ", to)}", "a"),
            Frame.Aid => new($"help{Tail(" from ", from)}{Tail(" to ", to)}", ""),
            Frame.Visit when matter.People.Count > 1 => new($"meeting of {people}", "a"),
            Frame.Visit when matter.People.Count == 1 => new($"visit by {people}{Tail(" to ", to)}", "a"),
            Frame.Visit when matter.From.Count > 1 && to.Length > 0 => new($"visit by {Listing.And([.. matter.From.Where(s => !matter.To.Contains(s)).Select(InProse)])} to {to}", "a"),
            Frame.Visit when matter.From.Count > 1 => new($"meeting of {from}", "a"),
            Frame.Visit => new($"visit{by}", "a"),
            Frame.Consult => new($"talks{between}", "", IsPlural: true),
            Frame.Agree => new($"agreement{between}", "an"),
            Frame.Cooperate => new($"cooperation{ItemWords.Bracketed(matter.Item)}{between}", ""),
            Frame.Exercise => new($"military exercises{by}", "", IsPlural: true),
            Frame.Launch => new($"launch{ItemWords.Bracketed(matter.Item)}{by}", "a"),
            Frame.Test => new($"weapon test{ItemWords.Bracketed(matter.Item)}{by}", "a"),
            Frame.Sanction => new($"sanctions{by}{Tail(" against ", to)}", "", IsPlural: true),
            Frame.Accuse => new($"accusation{by}{Tail(" against ", to)}", "an"),
            Frame.Reject => new($"refusal or veto{by}{Tail(" towards ", to)}", "a"),
            Frame.Threaten => new($"threat or warning{by}{Tail(" to ", to)}", "a"),
            _ => new($"recognition{ItemWords.Bracketed(matter.Item)}{by}{Tail(" in favour of ", to)}", ""),
        };
    }

    public string Sides(IReadOnlyList<Side> sides, bool inProse = false) => Listing.And([.. sides.Select(s => inProse ? InProse(s) : names.Of(s))], 4);

    public static string Thing(Matter matter) => matter.Frame == Frame.Aid ? "help" : ItemWords.Of(matter.Item);

    private string InProse(Side side) => Articles.Definite(names.Of(side));

    private static string Tail(string link, string sides) => sides.Length == 0 ? "" : link + sides;

    private static string Against(string to) => to.Length > 0 ? " against " + to : "";

    private static string Or(string from) => from.Length > 0 ? from : "parties not stated";
}
