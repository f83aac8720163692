using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>Sentences computed from claims. They say who said what, and no more.</summary>
internal sealed class Readings(Brief brief)
{
    private const int MostVoices = 6;
    private const int MostParticular = 3;
    private readonly FindingWords words = new(brief.Names);

    /// <summary>
    /// One sentence for a finding, in the order of stances, voices within the texts before authors: those that say the same together, those that
    /// give an amount, a place or a time each with theirs. Every stance that anybody takes is there.
    /// </summary>
    public string Of(Finding finding)
    {
        var phrase = words.Phrase(finding);
        var clauses = finding.Claims.Select(c => c.Witness).GroupBy(w => (w.Stance, w.Voice.IsAuthor)).OrderBy(g => g.Key)
            .SelectMany(g => Clauses([.. g], phrase)).ToList();
        var parts = clauses.Select((c, i) => Subjects(c.Witnesses) + " " + (i == 0 ? c.Wording.Full : c.Wording.Short) + c.Particulars);
        return Listing.Capital(string.Join("; ", parts)) + ".";
    }

    private static IEnumerable<(IReadOnlyList<Witness> Witnesses, ClaimWording Wording, string Particulars)> Clauses(IReadOnlyList<Witness> witnesses, NounPhrase phrase)
    {
        var particular = witnesses.Where(w => Particulars(w.Claim.Roles).Length > 0).GroupBy(w => (Wording: WordingOf(w, phrase), Particulars: Particulars(w.Claim.Roles))).ToList();
        foreach (var group in particular.Take(MostParticular)) yield return ([.. group], group.Key.Wording, group.Key.Particulars);
        var rest = witnesses.Where(w => Particulars(w.Claim.Roles).Length == 0).Concat(particular.Skip(MostParticular).SelectMany(g => g)).ToList();
        foreach (var group in rest.GroupBy(Denies).OrderBy(g => !g.Key)) yield return ([.. group], Shared([.. group], phrase), "");
    }

    /// <summary>Who says that something is not so has denied it only where the text says "denied"; an author never has.</summary>
    private static bool Denies(Witness witness) => witness.Stance == Stance.Denied && ActOf(witness) == SpeechAct.Deny;

    /// <summary>The wording that all share, else the plain one of their stance.</summary>
    private static ClaimWording Shared(IReadOnlyList<Witness> witnesses, NounPhrase phrase)
    {
        if (witnesses.Select(w => WordingOf(w, phrase)).Distinct().ToList() is [var shared]) return shared;
        return ClaimWording.Of(Denies(witnesses[0]) ? SpeechAct.Deny : SpeechAct.Say, witnesses[0].Claim.Certainty, phrase);
    }

    private static ClaimWording WordingOf(Witness witness, NounPhrase phrase) => ClaimWording.Of(ActOf(witness), witness.Claim.Certainty, phrase);

    /// <summary>One claim under the title of its finding.</summary>
    public string OfClaim(Finding finding, Witness witness) =>
        Listing.Capital(Subject(witness)) + " " + WordingOf(witness, words.Phrase(finding)).Short + ".";

    /// <summary>How a finding stands, a line for each stance: its mark, "denied by", the voices.</summary>
    public IEnumerable<(Stance Stance, string By, string Voices)> Lines(Finding finding) => Lines(finding.Standing);

    public IEnumerable<(Stance Stance, string By, string Voices)> Lines(Standing standing)
    {
        foreach (var group in standing.Groups)
        {
            var plain = group.Stance == Stance.Denied ? group.Witnesses.Where(Denies).ToList() : group.Witnesses;
            if (plain.Count > 0) yield return (group.Stance, StanceWords.By(group.Stance), Subjects(plain));
            if (plain.Count < group.Witnesses.Count) yield return (group.Stance, "said not to be so by", Subjects([.. group.Witnesses.Where(w => !Denies(w))]));
        }
    }

    /// <summary>The voices of a group, the authors folded into one mention with the numbers of their documents.</summary>
    public string Subjects(IReadOnlyList<Witness> witnesses)
    {
        var voices = witnesses.Where(w => !w.Voice.IsAuthor).SelectMany(w => w.Voices.Select(v => (Voice: v, Witness: w)))
            .GroupBy(p => p.Voice, p => p.Witness).Select(Subject).ToList();
        var authors = witnesses.Where(w => w.Voice.IsAuthor).Select(w => brief.NumberOf(w.Document)).Distinct().Order().Select(n => FormattableString.Invariant($"D{n}")).ToList();
        if (authors.Count > 0) voices.Add((authors.Count == 1 ? "the author of " : "the authors of ") + Listing.And(authors));
        return Listing.And(voices, MostVoices);
    }

    private string Subject(Witness witness) =>
        witness.Voice.IsAuthor ? FormattableString.Invariant($"the author of D{brief.NumberOf(witness.Document)}") : InProse(SpokenNames.Of(witness), witness);

    /// <summary>A voice that the texts call by one name goes by it; by several, by the catalogue's with the others behind: "the United States (also as the White House)".</summary>
    private string Subject(IGrouping<Voice, Witness> voice)
    {
        var main = InProse(brief.Names.Of(voice.Key), voice.First());
        var names = voice.Select(w => w.Voices.Count > 1 ? main : InProse(SpokenNames.Of(w), w)).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 1) return names[0];
        return names.Where(n => n != main).ToList() is { Count: > 0 } others ? $"{main} (also as {Listing.And(others)})" : main;
    }

    private static string InProse(string name, Witness witness) =>
        witness.Statement?.Speaker.Kind == SpeakerKind.Unnamed || witness.Voice.ActorId is null ? Articles.Common(name, witness.Statement?.Speaker.Kind == SpeakerKind.Unnamed) : Articles.Definite(name);

    private static SpeechAct? ActOf(Witness witness) => witness.Voice.IsAuthor ? null : witness.Statement?.Act ?? SpeechAct.Say;

    private static string Particulars(Roles roles)
    {
        var said = new[] { roles.Quantity?.Text, roles.Place?.Text, roles.Time?.Text }.OfType<string>().Where(t => t.Length > 0).Select(t => $"“{t}”").ToList();
        return said.Count == 0 ? "" : $" ({string.Join(", ", said)})";
    }
}
