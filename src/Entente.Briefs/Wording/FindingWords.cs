using Entente.Analysis.Findings;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Titles and noun phrases of findings.</summary>
internal sealed class FindingWords(ActorNames names)
{
    /// <summary>The group of frames that a reader looks under.</summary>
    public static string Section(Finding finding) => finding.Frame switch
    {
        Frame.Transfer or Frame.Aid => finding.IsDirected ? "What is said to change hands" : "Transfers whose direction is not stated",
        Frame.Visit => "Visits and meetings",
        Frame.Consult or Frame.Agree or Frame.Cooperate => "Talks, agreements and cooperation",
        Frame.Exercise or Frame.Launch or Frame.Test => "Drills, launches and tests",
        Frame.Recognise => "Recognition",
        _ => "Sanctions, refusals, accusations and threats",
    };

    /// <summary>With the amount and time that tell one delivery or meeting from its neighbours.</summary>
    public string Title(Finding finding) => Subject(finding) + Particulars(finding);

    /// <summary>What passes, with the amount and time that tell one delivery from its neighbours.</summary>
    public static string Delivery(Finding finding) => Thing(finding) + Particulars(finding);

    private static string Particulars(Finding finding)
    {
        var words = finding is { IsPassing: true, Amount: { } amount } ? ", " + amount.Text : "";
        return finding is { Time: { } time } && (finding.IsPassing || time.Value is not null) ? $"{words}, {(time.Value is { } value ? DateWords.Of(value) : time.Text)}" : words;
    }

    private string Subject(Finding finding)
    {
        var (from, to) = (Sides(finding.From), Sides(finding.To));
        return finding.Frame switch
        {
            Frame.Transfer or Frame.Aid when finding.IsDirected => $"{Listing.Capital(Thing(finding))}: {from} to {to}",
            Frame.Transfer or Frame.Aid when finding.From.Count > 1 => $"{Listing.Capital(Thing(finding))}: between {from}",
            Frame.Transfer or Frame.Aid when finding.From.Count == 1 => $"{Listing.Capital(Thing(finding))}: from {from}, receiver not stated",
            Frame.Transfer or Frame.Aid when finding.To.Count > 0 => $"{Listing.Capital(Thing(finding))}: to {to}, giver not stated",
            Frame.Transfer or Frame.Aid => $"{Listing.Capital(Thing(finding))}: giver and receiver not stated",
            Frame.Visit when finding.People.Count == 1 && to.Length > 0 => $"Visit: {Sides(finding.People)} to {to}",
            Frame.Visit when finding.People.Count > 0 => $"{(finding.People.Count > 1 ? "Meeting" : "Visit")}: {Sides(finding.People)}",
            Frame.Visit when to.Length > 0 && finding.From.Count > 1 => $"Visit: {Listing.And([.. finding.From.Where(s => !finding.To.Contains(s)).Select(names.Of)])} to {to}",
            Frame.Visit => $"Visit or meeting: {Or(from)}",
            Frame.Consult => $"Talks: {Or(from)}",
            Frame.Agree => $"Agreement: {Or(from)}",
            Frame.Cooperate => $"Cooperation{ItemWords.Bracketed(finding.Item)}: {Or(from)}",
            Frame.Exercise => $"Military exercises: {Or(from)}",
            Frame.Launch => $"Launch{ItemWords.Bracketed(finding.Item)}: {Or(from)}",
            Frame.Test => $"Weapon test{ItemWords.Bracketed(finding.Item)}: {Or(from)}",
            Frame.Sanction => $"Sanctions: {Or(from)}{Against(to)}",
            Frame.Accuse => $"Accusation: {Or(from)}{Against(to)}",
            Frame.Reject => $"Refusal or veto: {Or(from)}{(to.Length > 0 ? " towards " + to : "")}",
            Frame.Threaten => $"Threat or warning: {Or(from)}{(to.Length > 0 ? " to " + to : "")}",
            _ => $"Recognition{ItemWords.Bracketed(finding.Item)}: by {Or(from)}{(to.Length > 0 ? " in favour of " + to : "")}",
        };
    }

    public NounPhrase Phrase(Finding finding)
    {
        var (from, to) = (Sides(finding.From, inProse: true), Sides(finding.To, inProse: true));
        var (by, between) = (Tail(" by ", from), Tail(finding.From.Count > 1 ? " between " : " by ", from));
        var people = Sides(finding.People, inProse: true);
        return finding.Frame switch
        {
            Frame.Transfer when finding.From.Count > 1 && finding.To.Count == 0 => new($"transfer of {Thing(finding)} between {from}", "a"),
            Frame.Transfer => new($"transfer of {Thing(finding)}{Tail(" from ", from)}{Tail(" to ", to)}", "a"),
            Frame.Aid => new($"help{Tail(" from ", from)}{Tail(" to ", to)}", ""),
            Frame.Visit when finding.People.Count > 1 => new($"meeting of {people}", "a"),
            Frame.Visit when finding.People.Count == 1 => new($"visit by {people}{Tail(" to ", to)}", "a"),
            Frame.Visit when finding.From.Count > 1 && to.Length > 0 => new($"visit by {Listing.And([.. finding.From.Where(s => !finding.To.Contains(s)).Select(InProse)])} to {to}", "a"),
            Frame.Visit when finding.From.Count > 1 => new($"meeting of {from}", "a"),
            Frame.Visit => new($"visit{by}", "a"),
            Frame.Consult => new($"talks{between}", "", IsPlural: true),
            Frame.Agree => new($"agreement{between}", "an"),
            Frame.Cooperate => new($"cooperation{ItemWords.Bracketed(finding.Item)}{between}", ""),
            Frame.Exercise => new($"military exercises{by}", "", IsPlural: true),
            Frame.Launch => new($"launch{ItemWords.Bracketed(finding.Item)}{by}", "a"),
            Frame.Test => new($"weapon test{ItemWords.Bracketed(finding.Item)}{by}", "a"),
            Frame.Sanction => new($"sanctions{by}{Tail(" against ", to)}", "", IsPlural: true),
            Frame.Accuse => new($"accusation{by}{Tail(" against ", to)}", "an"),
            Frame.Reject => new($"refusal or veto{by}{Tail(" towards ", to)}", "a"),
            Frame.Threaten => new($"threat or warning{by}{Tail(" to ", to)}", "a"),
            _ => new($"recognition{ItemWords.Bracketed(finding.Item)}{by}{Tail(" in favour of ", to)}", ""),
        };
    }

    public string Sides(IReadOnlyList<Side> sides, bool inProse = false) => Listing.And([.. sides.Select(s => inProse ? InProse(s) : names.Of(s))], 4);

    public static string Thing(Finding finding) => finding.Frame == Frame.Aid ? "help" : ItemWords.Of(finding.Item);

    private string InProse(Side side) => Articles.Definite(names.Of(side));

    private static string Tail(string link, string sides) => sides.Length == 0 ? "" : link + sides;

    private static string Against(string to) => to.Length > 0 ? " against " + to : "";

    private static string Or(string from) => from.Length > 0 ? from : "parties not stated";
}
