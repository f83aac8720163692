using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Stances and certainties in words.</summary>
internal static class StanceWords
{
    /// <summary>Before the voices: "denied by".</summary>
    public static string By(Stance stance) => stance switch
    {
        Stance.Asserted => "asserted by",
        Stance.Expected => "planned or likely according to",
        Stance.Possible => "possible according to",
        Stance.Open => "left open by",
        Stance.Doubted => "doubted by",
        _ => "denied by",
    };

    public static string Word(Stance stance) => stance switch
    {
        Stance.Asserted => "asserted",
        Stance.Expected => "planned or likely",
        Stance.Possible => "possible",
        Stance.Open => "unconfirmed",
        Stance.Doubted => "doubted",
        _ => "denied",
    };

    /// <summary>Name of the drawn mark; each has its own shape, so that colour is never needed.</summary>
    public static string Mark(Stance stance) => stance switch
    {
        Stance.Asserted => "asserted",
        Stance.Expected => "expected",
        Stance.Possible => "possible",
        Stance.Open => "open",
        Stance.Doubted => "doubted",
        _ => "denied",
    };

    /// <summary>What a FactBank value says of the voice that holds it.</summary>
    public static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.CertainlyNot => "certainly not",
        Certainty.Probable => "likely, planned or expected",
        Certainty.ProbablyNot => "unlikely",
        Certainty.Possible => "possible",
        Certainty.PossiblyNot => "possibly not",
        _ => "does not commit",
    };

    public static string Word(SpeechAct act) => act switch
    {
        SpeechAct.Say => "says",
        SpeechAct.Deny => "denies",
        SpeechAct.Accuse => "accuses",
        SpeechAct.Warn => "warns",
        SpeechAct.Promise => "promises",
        SpeechAct.Ask => "asks",
        SpeechAct.Demand => "demands",
        SpeechAct.Announce => "announces",
        SpeechAct.Believe => "believes",
        SpeechAct.Intend => "intends",
        SpeechAct.Confirm => "confirms",
        SpeechAct.Decline => "declines",
        SpeechAct.Praise => "praises",
        _ => "criticises",
    };

    /// <summary>The act as a verb behind the speaker's name: "Anna Vale says", "Anna Vale and Jon Ek say", "officials say".</summary>
    public static string Word(SpeechAct act, Speaker speaker) =>
        !IsSeveral(speaker) ? Word(act) : act switch
        {
            SpeechAct.Deny => "deny",
            _ => Word(act)[..^1],
        };

    // A body may have "and" in its name and is one.
    private static bool IsSeveral(Speaker speaker) =>
        speaker.Unnamed is { Low: > 1 } || speaker.Unnamed is null && speaker.Name.Contains(" and ", StringComparison.Ordinal) && (speaker.Kind == SpeakerKind.Person || speaker.SpokenFor.Count > 1);

    public static string Word(StatementKind kind) => kind switch
    {
        StatementKind.Direct => "in the speaker’s own words",
        StatementKind.Indirect => "in the author’s words",
        _ => "partly in the speaker’s own words",
    };

    public static string Word(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "person",
        SpeakerKind.Office => "office",
        SpeakerKind.State => "state",
        SpeakerKind.Body => "organisation",
        SpeakerKind.Unnamed => "unnamed",
        _ => "author",
    };
}
