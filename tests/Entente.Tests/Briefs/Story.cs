using Entente.Briefs;
using Entente.Records;

namespace Entente.Tests.Briefs;

/// <summary>A made-up story of two made-up states, as four outlets would tell it: a delivery, its denial, a meeting that two places claim, a plan.</summary>
internal static class Story
{
    public static readonly Party Arvenia = new("Arvenia", "Arvenia", "ARV", State: "ARV");
    public static readonly Party Tolmark = new("Tolmark", "Tolmark", "TLM", State: "TLM");
    public static readonly Party Veskia = new("Veskia", "Veskia", "VSK", State: "VSK");
    public static readonly Party Reth = new("President Reth", "Ilma Reth", "ilma-reth", State: "ARV");
    public static readonly Party Dane = new("Chancellor Dane", "Oskar Dane", "oskar-dane", State: "TLM");
    public static readonly Party Holm = new("Minister Holm", "Birte Holm", null, State: "TLM");

    public static readonly Speaker Ministry = new() { Text = "the Veskian Defence Ministry", Name = "Veskian Defence Ministry", ActorId = "vsk-defence", SpokenFor = ["VSK"], Kind = SpeakerKind.Body };
    public static readonly Speaker ArvenianSpokeswoman = new() { Text = "an Arvenian spokeswoman", Name = "an Arvenian spokeswoman", SpokenFor = ["ARV"], Kind = SpeakerKind.Office };
    public static readonly Speaker Analysts = new() { Text = "Analysts", Name = "Analysts", Kind = SpeakerKind.Unnamed };
    public static readonly Speaker Professor = new() { Text = "Edda Brandt", Name = "Edda Brandt", Kind = SpeakerKind.Person };

    public static ActorNames Names { get; } = new(id => id switch
    {
        "ARV" => "Arvenia",
        "TLM" => "Tolmark",
        "VSK" => "Veskia",
        "ilma-reth" => "Ilma Reth",
        "oskar-dane" => "Oskar Dane",
        "vsk-defence" => "Veskian Defence Ministry",
        _ => null,
    });

    public static IReadOnlyList<Rule> Rules { get; } = [new("claim.sketch", "Written by hand for a test."), new("attribution.sketch", "Written by hand for a test.")];

    public static Item Item(string words, string? path) => new(words, path, default);

    public static Place Place(string name, string id) => new(name, name, id, default);

    public static TimeValue Time(string words, string? value) => new(words, value, default);

    public static Roles Gives(Party? from, Party? to, string? path) => new()
    {
        Agent = from is null ? [] : [from],
        Recipient = to is null ? [] : [to],
        Item = path is null ? null : Item(path.Split('.')[^1], path),
    };

    public static IReadOnlyList<DocumentRecord> Records { get; } =
    [
        new DocumentSketch("Veskia speaks of shells by the trainload", """
            Veskia's Defence Ministry said forty wagons of shells went from Arvenia to Tolmark in May. An Arvenian spokeswoman denied any sale of arms to Tolmark.

            President Reth and Chancellor Dane met at Grauhafen on 3 June.
            Read more: the ten best beaches of the north
            """) { Published = new DateOnly(2031, 6, 5), Outlet = "Harbour Post", Path = "stories/wagons.txt" }
            .Says(Ministry, "forty wagons of shells went from Arvenia to Tolmark in May")
            .Claims(Frame.Transfer, "forty wagons of shells went from Arvenia to Tolmark in May", Gives(Arvenia, Tolmark, "arms.ammunition") with
            {
                Quantity = new Quantity("forty wagons", 40, 40, 40, "wagons", default),
                Time = Time("in May", "2031-05"),
            }, spoken: true)
            .Says(ArvenianSpokeswoman, "any sale of arms to Tolmark", Certainty.CertainlyNot, SpeechAct.Deny)
            .Claims(Frame.Transfer, "any sale of arms to Tolmark", Gives(Arvenia, Tolmark, "arms"), Certainty.CertainlyNot, spoken: true)
            .Claims(Frame.Visit, "President Reth and Chancellor Dane met at Grauhafen on 3 June", new Roles { Agent = [Reth, Dane], Place = Place("Grauhafen", "TLM/Grauhafen"), Time = Time("on 3 June", "2031-06-03") })
            .SetsAside("Read more: the ten best beaches of the north")
            .Record(),
        new DocumentSketch("What the two want from each other", """
            Analysts believe Tolmark could share reactor know-how with Arvenia. "They will sign nothing before autumn," Edda Brandt said.
            Reth and Dane shook hands at the Kaltenberg works on Tuesday. The deliveries have not been confirmed.
            """) { Outlet = "The Lamplighter" }
            .Says(Analysts, "Tolmark could share reactor know-how with Arvenia", Certainty.Possible, SpeechAct.Believe)
            .Claims(Frame.Transfer, "Tolmark could share reactor know-how with Arvenia", Gives(Tolmark, Arvenia, "technology.nuclear"), Certainty.Possible, spoken: true)
            .Says(Professor, "\"They will sign nothing before autumn,\"", Certainty.CertainlyNot, kind: StatementKind.Direct)
            .Claims(Frame.Visit, "Reth and Dane shook hands at the Kaltenberg works on Tuesday", new Roles { Agent = [Reth, Dane], Place = Place("Kaltenberg", "TLM/Kaltenberg"), Time = Time("on Tuesday", null) })
            .Claims(Frame.Transfer, "The deliveries have not been confirmed", Gives(Arvenia, null, "arms"), Certainty.Unknown)
            .Record(),
        new DocumentSketch("Minister Holm to go north", """
            Minister Holm plans to visit Arvenia in August. The two armies held drills in 1998. Since 2019 Arvenia has tested rockets.
            """) { Published = new DateOnly(2031, 6, 20), Outlet = "Harbour Post" }
            .Claims(Frame.Visit, "Minister Holm plans to visit Arvenia in August", new Roles { Agent = [Holm], Recipient = [Arvenia], Time = Time("in August", "2031-08") }, Certainty.Probable)
            .Claims(Frame.Exercise, "The two armies held drills in 1998", new Roles { Agent = [Arvenia, Tolmark], Time = Time("in 1998", "1998") })
            .Claims(Frame.Test, "Since 2019 Arvenia has tested rockets", new Roles { Agent = [Arvenia], Item = Item("rockets", "arms.missile"), Time = Time("Since 2019", "2019/") })
            .Record(),
    ];

    public static Brief Brief { get; } = Brief.Of(Records, Names, Rules);
}
