using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;

namespace Entente.Web.Pages;

/// <summary>An entry of the journal.</summary>
/// <param name="When">UTC second; null for what was taken over and not dated.</param>
/// <param name="What">What happened, in words.</param>
/// <param name="Address">Of the document; null for a judgement.</param>
/// <param name="Hash">Seals this entry and all before it.</param>
public sealed record JournalRow(int Number, string? When, string What, string Subject, string? Address, string Hash);

/// <summary>All that happened to the case, the latest first.</summary>
/// <param name="Head">Hash of the last entry, which can be noted elsewhere; null for an empty case.</param>
public sealed record JournalList(Slice<JournalRow> Entries, string? Head)
{
    public static JournalList Of(CaseSession session, CaseView view, PageQuery query)
    {
        var asked = query.Page();
        var journal = session.Journal(total => (Paging.At(asked, total).Skip, Paging.Usual));
        var paging = Paging.At(asked, journal.Total);
        return new JournalList(
            new Slice<JournalRow>([.. journal.Entries.Select(e => new JournalRow(e.Number, e.When, Words(e.Kind), e.Subject, view.Document(e.Subject) is null ? null : Addresses.Document(e.Subject), e.Hash))],
                paging.Number, paging.Pages, journal.Total),
            journal.Head);
    }

    private static string Words(JournalKind kind) => kind switch
    {
        JournalKind.DocumentAdded => "document added",
        JournalKind.DocumentReadAgain => "document read again",
        JournalKind.DocumentTakenOver => "document taken over from before the journal",
        JournalKind.Judgement => "judgement",
        _ => "judgement taken over from before the journal",
    };
}
