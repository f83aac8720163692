using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>
/// What a voice does to a finding, as a verb phrase in the past tense, which agrees with any subject. Every phrase reports; none asserts.
/// </summary>
/// <param name="Full">Behind the voice: "said there was a transfer …".</param>
/// <param name="Short">When the finding was named before: "denied it".</param>
internal readonly record struct ClaimWording(string Full, string Short)
{
    /// <param name="act">Null where the author speaks. The act counts only where the certainty goes with it: inside a denial there may be an assertion.</param>
    public static ClaimWording Of(SpeechAct? act, Certainty certainty, NounPhrase np) =>
        act is null ? OfAuthor(certainty, np) : OfAct(act.Value, certainty, np) ?? OfSpeaker(certainty, np);

    private static ClaimWording? OfAct(SpeechAct act, Certainty certainty, NounPhrase np)
    {
        var positive = certainty is Certainty.Certain or Certainty.Probable or Certainty.Possible;
        return (act, certainty) switch
        {
            (SpeechAct.Deny, Certainty.CertainlyNot) => On("denied", np),
            (SpeechAct.Accuse, Certainty.Certain) => On("alleged", np),
            (SpeechAct.Warn, Certainty.Unknown) => On("warned against", np),
            (SpeechAct.Warn, _) when positive => On("warned of", np),
            (SpeechAct.Promise, Certainty.Certain or Certainty.Probable) => On("promised", np),
            (SpeechAct.Ask, Certainty.Unknown) => On("asked about", np),
            (SpeechAct.Demand, Certainty.Unknown) => On("called for", np),
            (SpeechAct.Demand, _) when positive => On("called for", np),
            (SpeechAct.Announce, Certainty.Certain or Certainty.Probable) => On("announced", np),
            (SpeechAct.Intend, _) when positive => On("intended", np),
            (SpeechAct.Intend, Certainty.CertainlyNot) => On("did not intend", np),
            (SpeechAct.Confirm, Certainty.Certain) => On("confirmed", np),
            (SpeechAct.Decline, Certainty.Unknown) => On("would not speak to", np),
            (SpeechAct.Decline, Certainty.CertainlyNot) => On("refused", np),
            (SpeechAct.Praise, Certainty.Certain) => On("praised", np),
            (SpeechAct.Criticise, Certainty.Certain) => On("criticised", np),
            (SpeechAct.Believe, Certainty.Certain) => new($"held that there {np.Was} {np.Full}", "held it to be so"),
            (SpeechAct.Believe, Certainty.Probable) => new($"considered {np.Full} likely", $"considered {np.Pronoun} likely"),
            (SpeechAct.Believe, Certainty.Possible) => new($"considered {np.Full} possible", $"considered {np.Pronoun} possible"),
            (SpeechAct.Believe, Certainty.ProbablyNot) => new($"considered {np.Full} unlikely", $"considered {np.Pronoun} unlikely"),
            (SpeechAct.Believe, Certainty.CertainlyNot) => new($"held that there {np.Was} no {np.Bare}", "held that there was none"),
            _ => null,
        };
    }

    private static ClaimWording OfSpeaker(Certainty certainty, NounPhrase np) => certainty switch
    {
        Certainty.Certain => new($"said there {np.Was} {np.Full}", "said so"),
        Certainty.Probable => new($"spoke of {np.Full} as planned or likely", $"spoke of {np.Pronoun} as planned or likely"),
        Certainty.Possible => new($"spoke of {np.Full} as possible", $"spoke of {np.Pronoun} as possible"),
        Certainty.ProbablyNot => new($"called {np.Full} unlikely", $"called {np.Pronoun} unlikely"),
        Certainty.PossiblyNot => new($"said there might be no {np.Bare}", "said there might be none"),
        Certainty.CertainlyNot => new($"said there {np.Was} no {np.Bare}", "said there was none"),
        _ => new($"left open whether there {np.Was} {np.Full}", $"left {np.Pronoun} open"),
    };

    private static ClaimWording OfAuthor(Certainty certainty, NounPhrase np) => certainty switch
    {
        Certainty.Certain => On("reported", np),
        Certainty.Probable => new($"described {np.Full} as planned or likely", $"described {np.Pronoun} as planned or likely"),
        Certainty.Possible => new($"described {np.Full} as possible", $"described {np.Pronoun} as possible"),
        Certainty.ProbablyNot => new($"described {np.Full} as unlikely", $"described {np.Pronoun} as unlikely"),
        Certainty.PossiblyNot => new($"wrote that there might be no {np.Bare}", "wrote that there might be none"),
        Certainty.CertainlyNot => new($"wrote that there {np.Was} no {np.Bare}", "wrote that there was none"),
        _ => new($"left open whether there {np.Was} {np.Full}", $"left {np.Pronoun} open"),
    };

    private static ClaimWording On(string verb, NounPhrase np) => new($"{verb} {np.Full}", $"{verb} {np.Pronoun}");
}
