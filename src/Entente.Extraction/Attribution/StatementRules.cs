using Entente.Records;

namespace Entente.Extraction.Attribution;

/// <summary>The rules that make statements.</summary>
internal static class StatementRules
{
    public static readonly Rule Clause = new("attribution.clause", "A verb of saying or thinking with a clause: \"said that …\", \"…, she said\".");
    public static readonly Rule Inverted = new("attribution.inverted", "A verb of saying after a comma, before the one who speaks: \"…, notes the minister\".");
    public static readonly Rule Aside = new("attribution.aside", "A subject and its verb of saying between commas within what is said: \"…, the minister said, …\".");
    public static readonly Rule Closing = new("attribution.closing", "A speaker and a verb of saying close the sentence after a comma: \"…, the ministry said on Friday\".");
    public static readonly Rule Heading = new("attribution.heading", "A heading that opens with a speaker and a colon: \"Ministry: the port is closed\".");
    public static readonly Rule Quote = new("attribution.quote", "Words in quotation marks beside a verb of saying and its subject.");
    public static readonly Rule Continued = new("attribution.quote-continued", "Quoted sentences that follow an attributed quotation go on with it.");
    public static readonly Rule Colon = new("attribution.quote-introduced", "Quoted words after a sentence that announces them with a colon.");
    public static readonly Rule Thing = new("attribution.thing", "A verb whose object is what is said: \"denied any involvement\".");
    public static readonly Rule ThingPhrase = new("attribution.thing-phrase", "A verb whose object and the phrase after it are what is said: \"accused X of doing\", \"described X as …\".");
    public static readonly Rule Infinitive = new("attribution.infinitive", "A verb of promising, warning or demanding with an infinitive: \"promised to …\".");
    public static readonly Rule Phrase = new("attribution.phrase", "A verb whose phrase is what is said: \"warned against …\", \"hopes for …\".");
    public static readonly Rule AsSaid = new("attribution.as-said", "\"as X said\" beside a clause makes the clause X's.");
    public static readonly Rule UnnamedPassive = new("attribution.unnamed-passive", "\"It is reported that …\": a passive that names nobody.");
    public static readonly Rule NounClause = new("attribution.noun-clause", "A noun of saying with a clause: \"X's claim that …\", \"issued a warning that …\".");
    public static readonly Rule NounPhrase = new("attribution.noun-phrase", "A noun of saying with an owner or giver and a phrase: \"its desire for …\", \"allegations of …\".");
    public static readonly Rule Adjective = new("attribution.adjective", "An adjective of holding with a clause: \"is confident that …\".");
    public static readonly Rule AccordingTo = new("attribution.according-to", "\"According to X\" and its like make the clause around them X's.");
    public static readonly Rule Hearsay = new("attribution.hearsay", "An adverb such as \"reportedly\" makes its clause somebody's, unnamed.");
    public static readonly Rule Answer = new("attribution.answer", "An answer of an interview is the interviewee's.");
    public static readonly Rule Checked = new("attribution.checked", "A check of facts states the claim that it judges behind \"Claim:\".");
    public static readonly Rule BlockQuotation = new("attribution.block-quotation", "A paragraph with a name on the line below is that person's.");

    public static readonly Rule Relayed = new("attribution.relayed", "\"X quoted Y as saying …\": the words are Y's, and X passes them on.");

    public static readonly Rule Taught = new("attribution.taught", "A cue, its content and its source as the network of attribution reads them, learnt from marked articles.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Clause, Inverted, Aside, Closing, Heading, Quote, Continued, Colon, Thing, ThingPhrase, Infinitive, Phrase, AsSaid, UnnamedPassive, NounClause, NounPhrase, Adjective,
        AccordingTo, Hearsay, Answer, Checked, BlockQuotation, Relayed, Taught,
    ];
}
