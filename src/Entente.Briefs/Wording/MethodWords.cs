using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>How a brief is to be read.</summary>
internal static class MethodWords
{
    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "Entente never says that something is true. Every line reports what a voice in a document is made to say, and how sure that voice is. A line marked “asserted” is asserted by somebody, no more; several documents may repeat one source, so their number is no proof.",
        "The words in quotation blocks are the documents’ own. Offsets count UTF-16 code units in the document’s plain text, from 0, the end exclusive. D with a number names a document, § with a number a finding. Claims without a speaker of their own belong to the document’s author.",
        "Claims are sorted into findings by simple rules: transfers by giver, receiver and kind of goods; visits and meetings by those who take part and by time; the rest by kind of event and parties. A claim that leaves something unsaid joins a finding only where no other goes with it, and says so.",
        "The status of a finding is the first of nine rules that holds; its history tries them again for every day of publication. Origins are the independent voices that the claims go back to: the higher figure merges only what is shown to be one, the lower also what may be one. A denial at large stands against every delivery that it covers.",
        "A measure is set against a finding element by element: met is what nobody disputes, alleged what somebody says, unknown what nobody says. “Engages” means that what is said is what the paragraph is about; it never means that a rule was broken. Paragraphs are paraphrased, with the state of their verification.",
        "Events are read from the words by program, with no judgement of their likelihood. A misreading is possible: the quotation above each line is what counts.",
    ];

    public static IReadOnlyList<(Certainty Certainty, string Meaning)> Scale { get; } =
    [
        (Certainty.Certain, "The voice holds that it is so."),
        (Certainty.Probable, "The voice holds it likely, or speaks of it as planned or expected."),
        (Certainty.Possible, "The voice holds it possible."),
        (Certainty.Unknown, "The voice does not commit: it asks, leaves open, or says that nothing is confirmed."),
        (Certainty.PossiblyNot, "The voice holds it possible that it is not so."),
        (Certainty.ProbablyNot, "The voice holds it unlikely."),
        (Certainty.CertainlyNot, "The voice holds that it is not so. A denial is recorded like any other claim."),
    ];
}
