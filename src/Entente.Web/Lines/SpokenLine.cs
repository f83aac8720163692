using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>What a voice says at one place of a document.</summary>
/// <param name="With">As what the document has it speak where it speaks with others; null where it speaks alone.</param>
/// <param name="Act">Says, denies, warns; null where an author speaks.</param>
/// <param name="Manner">In whose words; null where an author speaks.</param>
/// <param name="Cue">The words that attribute; null where layout alone does.</param>
/// <param name="Certainty">FactBank's label; null where an author speaks.</param>
/// <param name="Words">In text order; several where words of others stand between.</param>
/// <param name="Path">How the words reach the reader, whom they stand for, what moved the certainty.</param>
public sealed record SpokenLine(
    DocumentRow Document, string? Statement, string? With, string? Act, string? Manner, string? Cue, string? Certainty, string? CertaintyWords, IReadOnlyList<ExactWords> Words,
    IReadOnlyList<string> Path, string Rule, IReadOnlyList<HeldLine> Claims)
{
    public static SpokenLine Of(CaseView view, CaseVoice voice, Spoken spoken)
    {
        var statement = spoken.Statement;
        IReadOnlyList<TextSpan> spans = statement?.Content ?? [spoken.Claims[0].Claim.Evidence];
        return new SpokenLine(
            DocumentRow.Of(view, spoken.Document), statement?.Id, statement is not null && Voice.Of(statement.Speaker).Key != voice.Key ? statement.Speaker.Name : null, statement is null ? null : StanceWords.Word(statement.Act), statement is null ? null : StanceWords.Word(statement.Kind), statement?.Cue?.Text,
            statement?.Certainty.Label(), statement is null ? null : StanceWords.Word(statement.Certainty), [.. spans.Select(s => new ExactWords(s.Start, s.End, s.In(spoken.Document.Text)))],
            statement is null ? [] : PathWords.Of(statement), statement?.Rule ?? spoken.Claims[0].Claim.Rule, [.. spoken.Claims.Select(c => HeldLine.Of(view, c))]);
    }
}

/// <summary>Words of a document, <c>Start</c> to <c>End</c> in UTF-16 code units of its text.</summary>
public sealed record ExactWords(int Start, int End, string Words);

/// <summary>A claim where its voice holds it, with the findings it stands in.</summary>
/// <param name="Stance">Name of the mark.</param>
/// <param name="Certainty">FactBank's label.</param>
/// <param name="Findings">A denial at large stands in several; those that it states come first.</param>
/// <param name="More">How many findings are left out.</param>
public sealed record HeldLine(string Id, string Stance, string StanceWords, string Certainty, string CertaintyWords, IReadOnlyList<FindingRef> Findings, int More)
{
    private const int Most = 4;

    public static HeldLine Of(CaseView view, Witness witness)
    {
        var findings = view.FindingsOf(witness.Claim.Id).OrderBy(f => f.Claims.Any(c => c.Witness.Claim.Id == witness.Claim.Id && c.Fit == Fit.Covers)).ToList();
        return new HeldLine(
            witness.Claim.Id, Entente.Briefs.Wording.StanceWords.Mark(witness.Stance), Entente.Briefs.Wording.StanceWords.Word(witness.Stance), witness.Claim.Certainty.Label(),
            Entente.Briefs.Wording.StanceWords.Word(witness.Claim.Certainty), [.. findings.Take(Most).Select(f => FindingRef.Of(view, f))], Math.Max(0, findings.Count - Most));
    }
}
