using Entente.Analysis.Findings;
using Entente.Analysis.Passages;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A claim in its finding: who says what, how surely, in which words, and how it was read.</summary>
/// <param name="Stance">Name of the mark.</param>
/// <param name="Said">Who says what, in a sentence of ours.</param>
/// <param name="Holder">Null for the author.</param>
/// <param name="Certainty">FactBank's label.</param>
/// <param name="Roles">Who, to whom, what, how much, where, when: the words and what they were read as.</param>
/// <param name="Voice">How the words reach the reader and whom they stand for.</param>
/// <param name="CertaintyPath">What moved the certainty, outermost first.</param>
/// <param name="Fit">Why it stands in the finding; null where it names it fully.</param>
public sealed record ClaimLine(
    string Id, string Stance, string Said, string? Holder, string Certainty, string CertaintyWords, Quoted Quote, IReadOnlyList<NamedValue> Roles,
    IReadOnlyList<string> Voice, IReadOnlyList<string> CertaintyPath, string? Statement, string Rule, string? RuleWords, string? Fit)
{
    public static ClaimLine Of(CaseView view, Finding finding, FindingClaim entry)
    {
        var (claim, document, statement) = (entry.Witness.Claim, entry.Witness.Document, entry.Witness.Statement);
        var roles = new RoleWords(view.Brief.Names, Passage.Around(document.Text, document.Body, claim.Evidence)).Of(claim.Roles);
        return new ClaimLine(
            claim.Id, StanceWords.Mark(entry.Witness.Stance), new Readings(view.Brief).OfClaim(finding, entry.Witness), claim.Holder?.Name, claim.Certainty.Label(), StanceWords.Word(claim.Certainty),
            Quoted.Of(view, document, claim.Evidence), [.. roles.Select(r => new NamedValue(r.Role, r.Value))],
            statement is null ? [] : PathWords.Voice(statement), claim.CertaintyPath, claim.Statement, claim.Rule, view.Brief.DescriptionOf(claim.Rule), FitWords.Of(entry.Fit));
    }
}

/// <summary>A name and what stands under it.</summary>
public sealed record NamedValue(string Name, string Value);
