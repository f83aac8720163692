using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>How sure a voice is of an event, and what in the sentence says so, outermost first.</summary>
public sealed record Factuality(Certainty Certainty, IReadOnlyList<string> Path);

/// <summary>
/// Reads the certainty and polarity of an event from the tree above and around its predicate. The walk goes from the clause that the
/// voice commits to down to the predicate; each predicate on the way hands on what its signature says, each modal, hedge and negation
/// beside the way weakens or turns it.
/// </summary>
public sealed class FactualityReader(FactualityLexicon lexicon)
{
    private readonly Markers markers = new(lexicon);
    private readonly Embedding embedding = new(lexicon);
    private readonly Contents contents = new(lexicon);

    /// <summary>True for an adjective that says how sure the infinitive is that completes it: "likely to", "sure to".</summary>
    public bool Grades(Token predicate) => predicate.Upos == "ADJ" && lexicon.Signature(predicate.Lemma.ToLowerInvariant(), Complement.To) is not null;

    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new("negation", "A negation turns the certainty of what it stands beside."),
        new("modal", "A modal verb weakens certainty to the degree the lexicon gives it."),
        new("adverb", "A hedging adverb weakens certainty."),
        new("adjective", "An adjective on a noun that names an event (alleged, planned, failed) weakens or turns certainty."),
        new("predicate", "A predicate that embeds the event (refuse, hope, possibility) hands certainty on as its signature says."),
        new("opener", "The word that opens a clause or phrase (if, without, instead of) takes its content out of what is asserted."),
        new("question", "What is asked is not asserted."),
        new("imperative", "What is commanded is not asserted."),
        new("consequence", "What follows under a condition is possible only."),
        new("quotes", "What the author puts between quotation marks, one noun alone, the author does not vouch for."),
        new("cue", "The cue that introduces the voice says how the voice takes the content."),
    ];

    /// <summary>
    /// The factuality of the event at token <paramref name="predicate"/> (a verb, or a noun that names an event), as seen by the voice in whose content
    /// it stands. Climbs from the predicate and stops below <paramref name="cue"/>, whose own effect (denial, doubt, intention) is
    /// applied as the outermost; with a null cue it climbs to the root and the voice is the author's.
    /// </summary>
    public Factuality Read(AnalysedText text, int predicate, int? cue)
    {
        var way = new List<Token>();
        for (var t = text[predicate]; t.Index != cue; t = embedding.Governor(t))
        {
            way.Add(t);
            if (t.IsRoot) break;
        }

        way.Reverse();
        var path = new List<string>();
        var value = Certainty.Certain;
        if (cue is { } c) value = Cue(text[c], way.Count > 0 && way[0].HeadIndex == c ? way[0] : null, path);
        else if (Markers.Mood(way[0]) is { } mood)
        {
            value = mood.Effect;
            path.Add(mood.Id);
        }

        var outer = value;
        for (var i = 0; i < way.Count; i++)
        {
            outer = i == 0 || i == 1 && cue is not null && value.IsNegative() && contents.Tells(way[0], way[1]) ? value : embedding.Into(way[i - 1], way[i], outer, value, path);
            if (i > 0 && outer == Certainty.Certain) path.Clear(); // told by the way: nothing above moves it
            value = outer;
            foreach (var marker in markers.Of(way[i], i + 1 < way.Count ? way[i + 1].Index : -1))
            {
                value = value.Weaken(marker.Effect);
                path.Add(marker.Id);
            }
        }

        if (cue is null && IsDistanced(text[predicate]))
        {
            value = value.Weaken(Certainty.Possible);
            path.Add("quotes");
        }

        if (value != Certainty.Unknown && IsAskedInQuotes(text[predicate])) return new Factuality(Certainty.Unknown, ["question"]);
        return Conditions.OfFronted(text[predicate]) is { } unreal ? new Factuality(unreal, ["opener:condition"]) : new Factuality(value, path);
    }

    /// <summary>“Did they sell it?” the minister asked: the question mark stands at the end of the quotation, not of the sentence.</summary>
    private static bool IsAskedInQuotes(Token predicate)
    {
        for (var t = predicate.Index + 1; t + 1 < predicate.Sentence.End; t++)
        {
            var form = predicate.Document[t].Form;
            if (form is "“" or "”" or "\"" or "." or ";") return false;
            if (form == "?") return predicate.Document[t + 1].Form is "”" or "\"" or "’" or "''";
        }

        return false;
    }

    /// <summary>A noun alone in quotation marks, in nobody else's words: the author does not call it so.</summary>
    private static bool IsDistanced(Token noun)
    {
        if (noun.Upos != "NOUN" || noun.Index == noun.Sentence.First || noun.Index + 1 >= noun.Sentence.End) return false;
        return noun.Document[noun.Index - 1].Form is "“" or "‘" or "\"" or "'" && noun.Document[noun.Index + 1].Form is "”" or "’" or "\"" or "'";
    }

    private Certainty Cue(Token cue, Token? content, List<string> path)
    {
        var value = Certainty.Certain;
        foreach (var marker in markers.Of(cue, content?.Index ?? -1))
        {
            if (marker.Id == "consequence") continue; // what is conditional is the saying
            value = value.Weaken(marker.Effect);
            path.Add(marker.Id);
        }

        var kind = content is { } top ? Embedding.Kind(cue, top) : Complement.That;
        var signature = embedding.Find(cue, kind) ?? embedding.Find(cue, Complement.That);
        if (signature is null) return value;
        var voiced = signature.Voiced ?? signature.Affirmed;
        var result = value.IsNegative() || value == Certainty.Unknown
            ? value.Into(signature)
            : Commitment.Of(Math.Min(value.Degree(), voiced.Degree()), voiced.IsNegative());
        if (result != Certainty.Certain) path.Add($"cue:{cue.Form.ToLowerInvariant()}");
        return result;
    }
}
