using Entente.Analysis.Matters;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Sentences computed from claims. They say who said what, and no more.</summary>
internal sealed class Readings(Brief brief)
{
    private const int MostVoices = 3;
    private readonly MatterWords words = new(brief.Names);

    /// <summary>
    /// One sentence for a matter: the voices that hold the same thing in the same way together, outside voices before authors, in the order
    /// of stances, with the amounts and times that they give in the words of the texts.
    /// </summary>
    public string Of(Matter matter)
    {
        var phrase = words.Phrase(matter);
        var clauses = matter.Claims.Select(c => c.Witness)
            .GroupBy(w => (w.Stance, w.Voice.IsAuthor, Wording: ClaimWording.Of(ActOf(w), w.Claim.Certainty, phrase)))
            .OrderBy(g => g.Key.Stance).ThenBy(g => g.Key.IsAuthor)
            .ToList();
        var parts = clauses.Select((g, i) => Subjects([.. g]) + " " + (i == 0 ? g.Key.Wording.Full : g.Key.Wording.Short) + Particulars([.. g]));
        return Listing.Capital(string.Join("; ", parts)) + ".";
    }

    /// <summary>One claim as a sentence.</summary>
    public string Of(Matter matter, Witness witness) =>
        Listing.Capital(Subject(witness)) + " " + ClaimWording.Of(ActOf(witness), witness.Claim.Certainty, words.Phrase(matter)).Full + ".";

    /// <summary>The voices of a group, the authors folded into one mention with the numbers of their documents.</summary>
    public string Subjects(IReadOnlyList<Witness> witnesses)
    {
        var voices = witnesses.Where(w => !w.Voice.IsAuthor).Select(w => w.Voice).Distinct().Select(v => Articles.Definite(brief.Names.Of(v))).ToList();
        var authors = witnesses.Where(w => w.Voice.IsAuthor).Select(w => brief.NumberOf(w.Document)).Distinct().Order().Select(n => FormattableString.Invariant($"D{n}")).ToList();
        if (authors.Count > 0) voices.Add((authors.Count == 1 ? "the author of " : "the authors of ") + Listing.And(authors));
        return Listing.And(voices, MostVoices + 1);
    }

    public string Subject(Witness witness) =>
        witness.Voice.IsAuthor ? FormattableString.Invariant($"the author of D{brief.NumberOf(witness.Document)}") : Articles.Definite(brief.Names.Of(witness.Voice));

    private static SpeechAct? ActOf(Witness witness) => witness.Voice.IsAuthor ? null : witness.Statement?.Act ?? SpeechAct.Say;

    private static string Particulars(IReadOnlyList<Witness> witnesses)
    {
        var said = witnesses.SelectMany(w => new[] { w.Claim.Roles.Quantity?.Text, w.Claim.Roles.Place?.Text, w.Claim.Roles.Time?.Text })
            .OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select(t => $"“{t}”").ToList();
        return said.Count == 0 ? "" : $" ({string.Join(", ", said.Take(4))}{(said.Count > 4 ? " …" : "")})";
    }
}
