using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Certainty;

/// <summary>Words that move certainty: modals, hedges, predicates that embed a clause, negations.</summary>
public sealed class FactualityLexicon;

/// <summary>How sure a voice is of an event, and what in the sentence says so, outermost first.</summary>
public sealed record Factuality(Records.Certainty Certainty, IReadOnlyList<string> Path);

/// <summary>Reads the certainty and polarity of an event from the tree above and around its predicate.</summary>
public sealed class FactualityReader(FactualityLexicon lexicon)
{
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>
    /// The factuality of the event at token <paramref name="predicate"/> (a verb, or a noun that names an event), as seen by the voice in whose content
    /// it stands. Climbs from the predicate and stops below <paramref name="cue"/>, whose own effect (denial, doubt, intention) is then
    /// applied last; with a null cue it climbs to the root and the voice is the author's.
    /// </summary>
    public Factuality Read(AnalysedText text, int predicate, int? cue)
    {
        _ = lexicon;
        return new Factuality(Records.Certainty.Certain, []);
    }
}
