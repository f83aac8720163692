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
/// <param name="Judgements">Those that stand and name it or its statement.</param>
/// <param name="Machine">How the machine read what analysts have changed; empty where nothing was.</param>
public sealed record ClaimLine(
    string Id, string Stance, string Said, string? Holder, string Certainty, string CertaintyWords, Quoted Quote, IReadOnlyList<NamedValue> Roles,
    IReadOnlyList<string> Voice, IReadOnlyList<string> CertaintyPath, string? Statement, string Rule, string? RuleWords, string? Fit,
    IReadOnlyList<JudgedLine> Judgements, IReadOnlyList<NamedValue> Machine)
{
    public static ClaimLine Of(CaseView view, Finding finding, FindingClaim entry)
    {
        var (claim, document, statement) = (entry.Witness.Claim, entry.Witness.Document, entry.Witness.Statement);
        var roles = new RoleWords(view.Brief.Names, Passage.Around(document.Text, document.Body, claim.Evidence)).Of(claim.Roles);
        return new ClaimLine(
            claim.Id, StanceWords.Mark(entry.Witness.Stance), new Readings(view.Brief).OfClaim(finding, entry.Witness), claim.Holder?.Name, claim.Certainty.Label(), StanceWords.Word(claim.Certainty),
            Quoted.Of(view, document, claim.Evidence), [.. roles.Select(r => new NamedValue(r.Role, r.Value))],
            statement is null ? [] : PathWords.Voice(statement), claim.CertaintyPath, claim.Statement, claim.Rule, view.Brief.DescriptionOf(claim.Rule), FitWords.Of(entry),
            [.. new[] { claim.Id, claim.Statement }.OfType<string>().SelectMany(view.Review.On).Select(j => JudgedLine.Of(view, j))], Reading(view, claim));
    }

    private static IReadOnlyList<NamedValue> Reading(CaseView view, Claim counted)
    {
        if (!view.Review.Rulings.Standing.Any(j => j.Kind is JudgementKind.Correct or JudgementKind.SameVoice or JudgementKind.ApartVoice)) return [];
        if (view.Review.Of(counted.Document)?.Claims.FirstOrDefault(c => c.Read?.Id == counted.Id) is not { IsChanged: true, Read: { } read }) return [];
        var text = view.Document(counted.Document)!.Document.Text;
        return
        [
            .. NamedValue.Changed("holder", HolderOf(read), HolderOf(counted)), .. NamedValue.Changed("certainty", read.Certainty.Label(), counted.Certainty.Label()), .. NamedValue.Changed("kind of event", read.Frame.ToString(), counted.Frame.ToString()),
            .. NamedValue.Changed("giver or doer", Names(read.Roles.Agent), Names(counted.Roles.Agent)), .. NamedValue.Changed("receiver", Names(read.Roles.Recipient), Names(counted.Roles.Recipient)),
            .. NamedValue.Changed("item", read.Roles.Item?.Text, counted.Roles.Item?.Text), .. NamedValue.Changed("amount", read.Roles.Quantity?.Text, counted.Roles.Quantity?.Text),
            .. NamedValue.Changed("place", read.Roles.Place?.Name, counted.Roles.Place?.Name), .. NamedValue.Changed("time", read.Roles.Time?.Value ?? read.Roles.Time?.Text, counted.Roles.Time?.Value ?? counted.Roles.Time?.Text),
            .. NamedValue.Changed("evidence", read.Evidence.In(text), counted.Evidence.In(text)),
        ];
    }

    private static string HolderOf(Claim claim) => claim.Holder?.Name ?? "the author";

    private static string Names(IReadOnlyList<Party> parties) => Listing.And([.. parties.Select(p => p.Name)]);
}

/// <summary>A name and what stands under it.</summary>
public sealed record NamedValue(string Name, string Value)
{
    /// <summary>What the machine read, where something else counts now; nothing where it is the same.</summary>
    internal static IEnumerable<NamedValue> Changed(string name, string? read, string? counted) => read == counted ? [] : [new NamedValue(name, read is { Length: > 0 } ? read : "none")];
}
