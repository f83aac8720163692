using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>A judgement with how it stands.</summary>
/// <param name="About">What it is about as a reader knows it: its finding, document, voice or words; null where the decision names it; the subject itself where it has no page.</param>
/// <param name="State">"stands", "taken back", or "no longer finds its line".</param>
/// <param name="Address">Of what it is about; null where that has no page.</param>
public sealed record JudgementRow(JudgedLine Judgement, string Subject, string? About, string State, string? Address);

/// <summary>Every judgement, the latest first: the log that nothing is taken out of.</summary>
/// <param name="Standing">How many have an effect; one that took another back is none of them.</param>
public sealed record JudgementList(Slice<JudgementRow> Judgements, int Standing, int Lost)
{
    public static JudgementList Of(CaseView view, PageQuery query)
    {
        var lines = view.Review.Lines;
        return new JudgementList(
            Slice.From([.. lines.Reverse()], query).Select(l => RowOf(view, l.Judgement, l.State)),
            lines.Count(l => l is { IsUndone: false, IsLost: false, Judgement.Kind: not JudgementKind.Undo }), lines.Count(l => l.IsLost));
    }

    private static JudgementRow RowOf(CaseView view, Judgement judgement, string state)
    {
        var (about, address) = AboutOf(view, judgement);
        return new JudgementRow(JudgedLine.Of(view, judgement), judgement.Subject, about, state, address);
    }

    private static (string? About, string? Address) AboutOf(CaseView view, Judgement judgement)
    {
        var subject = judgement.Subject;
        if (judgement.Kind == JudgementKind.Undo) return (null, null);
        if (view.Document(subject) is not null) return (Titled(subject), Addresses.Document(subject));
        if (view.FindingsOf(subject).FirstOrDefault() is { } finding) return ($"§{view.Brief.NumberOf(finding)} {view.Brief.TitleOf(finding)}", Addresses.Finding(finding.Id) + "#" + subject);
        // What is refused is in no finding, and its words still stand where they stood.
        if (judgement.SubjectAnchor is { } at && view.Document(at.Document) is not null) return (Titled(at.Document), Addresses.Words(at.Document, at.Whole.Start, at.Whole.End));
        return view.Voices.All.FirstOrDefault(v => v.Key == subject || v.Name == subject) is { } voice ? (VoiceRef.NameOf(view, voice), Addresses.Voice(voice.Key)) : (subject, null);

        string Titled(string id) => $"D{view.Brief.NumberOfDocument(id)} {DocumentWords.Title(view.Document(id)!.Document)}";
    }
}
