using Entente.Records;

namespace Entente.Extraction.Claims;

/// <summary>The rules that a claim may name.</summary>
internal static class ClaimRules
{
    public const string Verb = "claims.verb";
    public const string Noun = "claims.noun";
    public const string Light = "claims.light-verb";
    public const string Demonstrative = "claims.demonstrative";
    public const string Allegation = "claims.allegation";
    public const string Origin = "claims.item-origin";
    public const string Onward = "claims.onward";
    public const string Exchange = "claims.exchange";
    public const string Topic = "claims.topic";
    public const string Carrier = "claims.carrier";
    public const string Pair = "claims.pair";
    public const string Host = "claims.host";
    public const string Anaphora = "claims.anaphora";
    public const string Context = "claims.context";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(Verb, "A verb of frames.yaml names the event; its roles stand around it or are understood from its clause."),
        new(Noun, "A noun of frames.yaml names the event; its roles stand around it."),
        new(Light, "A noun names the event and the verb before it (conduct, provide, impose) lends it the subject."),
        new(Demonstrative, "\"That of\" repeats an event named before in the sentence with another participant."),
        new(Allegation, "\"These allegations\", \"the report\" or \"doing so\" takes up what another voice claimed, of the one who answers or as an accusation."),
        new(Origin, "The giver is read from the origin of the thing (\"Iranian drones\", \"workers from Nepal\")."),
        new(Onward, "\"Part of which is passed on\": the giver is who received the thing earlier in the sentence."),
        new(Exchange, "In exchange or in return: the parties of the other transfer, turned round."),
        new(Topic, "The missing party is read from an adjunct in front (\"on Cairo's side\")."),
        new(Carrier, "A means of transport carries the thing; the party is read from whoever it belongs to or sends it."),
        new(Pair, "\"Bilateral\", \"joint\", \"the two countries\": the parties are the two states spoken of last."),
        new(Host, "A delegation whose destination is not named goes to the state spoken of just before."),
        new(Anaphora, "A demonstrative (\"these deliveries\") takes up an event told before, with its parties."),
        new(Context, "A party or thing is supplied from the same event told close by."),
    ];
}
