using Entente.Analysis.Findings;
using Entente.Analysis.Passages;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A reading of words beside the text: a statement or a claim.</summary>
/// <param name="Number">In the order of the text, from 1.</param>
/// <param name="Start">First character of the words, in UTF-16 code units.</param>
/// <param name="End">One past their last; for content in several pieces, of the first.</param>
/// <param name="Judgements">Those that stand and name it.</param>
public sealed record MarginNote(int Number, int Start, int End, StatementNote? Statement, ClaimNote? Claim, IReadOnlyList<JudgedLine> Judgements)
{
    /// <summary>Of the statement or claim.</summary>
    internal string Line => Statement?.Id ?? Claim!.Id;
}

/// <summary>Who says it, by what act, how surely, and how the words reached the reader.</summary>
/// <param name="Speaker">The fullest name that the document gives.</param>
/// <param name="KnownAs">The catalogue's name where it differs; null otherwise.</param>
/// <param name="Voice">Key of the voice.</param>
/// <param name="Act">"denies".</param>
/// <param name="How">In whose words.</param>
/// <param name="Cue">The words that attribute; null where layout alone does.</param>
/// <param name="Stance">Name of the mark.</param>
/// <param name="Ways">Whom the words stand for and how that is known, the chain of voices where it is longer than outlet and speaker, what is denied.</param>
/// <param name="Chain">Through whom the words reach the reader, from the outlet inward.</param>
/// <param name="Within">Number of the note in whose words this one stands.</param>
public sealed record StatementNote(
    string Id, string Speaker, string? KnownAs, string SpeakerKind, string Voice, string Act, string How, string? Cue, string Stance, string Certainty, string CertaintyWords,
    IReadOnlyList<string> Ways, IReadOnlyList<string> Chain, IReadOnlyList<string> CertaintyPath, int? Within, string Rule, string? RuleWords)
{
    public static StatementNote Of(CaseView view, Statement statement, int? within)
    {
        var (speaker, names) = (statement.Speaker, view.Brief.Names);
        var (name, known) = (speaker.Name is "" or "unnamed" ? "an unnamed voice" : speaker.Name, speaker.ActorId is { } id && names.Of(id) is var catalogue && catalogue != id ? catalogue : null);
        return new StatementNote(
            statement.Id, name, name.Equals(known, StringComparison.OrdinalIgnoreCase) ? null : known, StanceWords.Word(speaker.Kind), Analysis.Testimony.Voice.Of(speaker).Key,
            StanceWords.Word(statement.Act, speaker), StanceWords.Word(statement.Kind), statement.Cue?.Text, StanceWords.Mark(Stances.Of(statement.Certainty)), statement.Certainty.Label(), StanceWords.Word(statement.Certainty),
            PathWords.Voice(IsDirect(statement.Chain) ? statement with { Chain = [] } : statement), [.. statement.Chain.Select(l => l.Voice.Name)], statement.CertaintyPath, within, statement.Rule, view.Brief.DescriptionOf(statement.Rule));
    }

    // The outlet stands at the head of the page, the speaker in the note: between them is nobody.
    private static bool IsDirect(IReadOnlyList<ChainLink> chain) => chain is [{ Kind: LinkKind.Outlet }, { Kind: LinkKind.Voice }];
}

/// <summary>What is claimed, by whom, how surely, and where it is gathered with others.</summary>
/// <param name="Holder">Null for the author.</param>
/// <param name="Stance">Name of the mark.</param>
/// <param name="StanceWords">The same in words.</param>
/// <param name="Findings">None where the claim is not counted.</param>
/// <param name="Said">Number of the note of the statement it stands in.</param>
public sealed record ClaimNote(
    string Id, string? Holder, string Stance, string StanceWords, string Certainty, string CertaintyWords, IReadOnlyList<FindingName> Findings,
    IReadOnlyList<NamedValue> Roles, IReadOnlyList<string> CertaintyPath, int? Said, string Rule, string? RuleWords)
{
    public static ClaimNote Of(CaseView view, Document document, Claim claim, int? said)
    {
        var stance = Stances.Of(claim.Certainty);
        var roles = new RoleWords(view.Brief.Names, Passage.Around(document.Text, document.Body, claim.Evidence)).Of(claim.Roles);
        return new ClaimNote(
            claim.Id, claim.Holder?.Name, Briefs.Wording.StanceWords.Mark(stance), Briefs.Wording.StanceWords.Word(stance), claim.Certainty.Label(), Briefs.Wording.StanceWords.Word(claim.Certainty),
            [.. view.FindingsOf(claim.Id).Select(f => FindingName.Of(view, f))], [.. roles.Select(r => new NamedValue(r.Role, r.Value))], claim.CertaintyPath, said, claim.Rule, view.Brief.DescriptionOf(claim.Rule));
    }
}

/// <summary>A finding by number and title.</summary>
public sealed record FindingName(string Id, int Number, string Title)
{
    public static FindingName Of(CaseView view, Finding finding) => new(finding.Id, view.Brief.NumberOf(finding), view.Brief.TitleOf(finding));
}
