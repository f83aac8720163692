using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>A judgement with how it stands.</summary>
/// <param name="About">What it is about as a reader knows it: its finding or document; the subject itself where it has no page.</param>
/// <param name="State">"stands", "taken back", or "no longer finds its line".</param>
/// <param name="Address">Of what it is about; null where that has no page.</param>
public sealed record JudgementRow(JudgedLine Judgement, string Subject, string About, string State, string? Address);

/// <summary>Every judgement, the latest first: the log that nothing is taken out of.</summary>
/// <param name="Standing">How many have an effect; one that took another back is none of them.</param>
public sealed record JudgementList(Slice<JudgementRow> Judgements, int Standing, int Lost)
{
    public static JudgementList Of(CaseView view, PageQuery query)
    {
        var lines = view.Review.Lines;
        return new JudgementList(
            Slice.From([.. lines.Reverse()], query).Select(l => new JudgementRow(
                JudgedLine.Of(l.Judgement), l.Judgement.Subject, About(view, l.Judgement.Subject), l.State, AddressOf(view, l.Judgement.Subject))),
            lines.Count(l => l is { IsUndone: false, IsLost: false, Judgement.Kind: not JudgementKind.Undo }), lines.Count(l => l.IsLost));
    }

    private static string About(CaseView view, string subject) =>
        view.Document(subject) is { } record ? $"D{view.Brief.NumberOfDocument(subject)} {DocumentWords.Title(record.Document)}"
        : view.FindingsOf(subject).FirstOrDefault() is { } finding ? $"§{view.Brief.NumberOf(finding)} {view.Brief.TitleOf(finding)}"
        : subject;

    private static string? AddressOf(CaseView view, string subject) =>
        view.Document(subject) is not null ? Addresses.Document(subject)
        : view.FindingsOf(subject).FirstOrDefault() is { } finding ? Addresses.Finding(finding.Id) + "#" + subject
        : null;
}
