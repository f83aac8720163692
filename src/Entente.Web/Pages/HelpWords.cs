using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>The words of the pages, one meaning each.</summary>
internal static class HelpWords
{
    /// <summary>What a newcomer needs to read any page, in the order in which they meet it.</summary>
    public static IReadOnlyList<NamedValue> First { get; } =
    [
        new("claim", "What one voice says in one place: who does what to whom, with the exact words it was read from. Open any claim’s D number to see them in the document."),
        new("finding", "The claims of all documents about the same thing, gathered under one § number. It shows what is said, for and against. It does not say what is true."),
        new("origin", "Where claims independently come from. Nine articles on one briefing have one origin. “1–2” means that two origins may really be one."),
        new("certainty", "How sure the voice itself is, from certain (CT+) over possible (PS+) to a denial (CT-). The mark before a claim shows it, in shape as in colour."),
        new("status", "Where the finding stands, all claims together: planned, alleged on one origin, reported by several, contested, denied only, confirmed by a party."),
        new("judgement", "Your decision where the machine misread: accept, refuse or correct a claim. It counts at once, bears your name and reason, and can be undone."),
    ];

    public static IReadOnlyList<NamedValue> All { get; } =
    [
        new("case", "One investigation: the documents in one file, with all that was read from them and judged of them."),
        new("document", "One published text, stored as it came. D with a number cites it."),
        new("statement", "A stretch of a document that is attributed to a voice: who speaks, the words that attribute it, the content."),
        new("claim", "One proposition: who, to whom, what, how much, where, when. Its words are quoted, by their place in the document."),
        new("holder", "Whose claim it is: the speaker of the statement around it, or the author of the document where nobody else is made to say it."),
        new("voice", "Whoever speaks, across documents. Voices that the texts describe and do not name are kept; two of them may be one, and one description may stand for several."),
        new("certainty", "How sure the holder is, on the scale below; not how likely anything is."),
        new("finding", "Claims, across documents, about the same thing. It sorts what is said, and asserts nothing. § with a number cites it."),
        new("status", "Where a finding stands, by the first of the rules below that holds."),
        new("origin", "An independent voice that claims go back to. Nine articles from one briefing have one origin; a government is one, whoever of it speaks."),
        new("origins as a range", "The higher figure merges only what is shown to be one, the lower also what may be one."),
        new("what a finding rests on", "The fewest origins, three at most, without which its status would be another."),
        new("ledger", "What two states are said to give each other; apart from it, what each is said to need and to offer."),
        new("regime", "The measures that one body has taken against one state."),
        new("measure", "One paragraph of a regime, in our own words, with how well it is established."),
        new("exposure", "A finding set against a measure, element by element. It says what would engage the paragraph if it were so, and never that anybody broke it."),
        new("judgement", "An analyst’s decision about a line of the record: who, when and why. It is added, never written over, and can be undone."),
    ];
}
