using Entente.Analysis.Accounts;
using Entente.Analysis.Ledgers;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>A finding that came to stand elsewhere.</summary>
/// <param name="Before">Null where nothing was said of it before.</param>
/// <param name="Claim">The one that brought it.</param>
public sealed record StatusStep(FindingRow Finding, DateOnly Day, string? Before, string After, DocumentRow Document, string Claim);

/// <summary>Two states with how many findings say that something passes between them.</summary>
public sealed record PairRow(string A, string B, string NameA, string NameB, int Findings);

/// <summary>How the case stands at a glance.</summary>
/// <param name="Opening">What stands out, in sentences.</param>
/// <param name="Since">From this day on changes are shown.</param>
/// <param name="Changes">Latest first.</param>
/// <param name="Contested">Findings that voices disagree on, with most claims first.</param>
/// <param name="OnOneOrigin">Findings told in several documents that go back to one voice alone.</param>
public sealed record Situation(
    int Documents, int Statements, int Claims, int Findings, DateOnly? First, DateOnly? Last, IReadOnlyList<string> Opening, DateOnly? Since,
    Slice<StatusStep> Changes, IReadOnlyList<FindingRow> Contested, IReadOnlyList<FindingRow> OnOneOrigin, IReadOnlyList<PairRow> Pairs)
{
    private const int Most = 12;
    private const int DaysBack = 30;

    public static Situation Of(CaseView view, PageQuery query)
    {
        var (brief, accounts) = (view.Brief, view.Brief.Accounts.All);
        var days = brief.Records.Select(r => r.Document.Published).OfType<DateOnly>().ToList();
        DateOnly? last = days.Count > 0 ? days.Max() : null;
        var since = query.Day("since") ?? last?.AddDays(-DaysBack);
        return new Situation(
            brief.Records.Count, brief.Records.Sum(r => r.Statements.Count), brief.Records.Sum(r => r.Claims.Count), accounts.Count, days.Count > 0 ? days.Min() : null, last,
            [.. new Opening(brief).Sentences], since,
            Slice.From([.. Steps(view, accounts, since)], query, 15),
            Rows(view, view.FindingEntries.Where(e => e.IsInDispute)),
            Rows(view, view.FindingEntries.Where(e => e.IsOnOneOrigin && e.Account.Finding.DocumentCount > 1)),
            [.. Ledger.Pairs(brief.Findings).Take(Most).Select(p => new PairRow(p.A.Key, p.B.Key, brief.Names.Of(p.A), brief.Names.Of(p.B), p.Findings))]);
    }

    private static List<FindingRow> Rows(CaseView view, IEnumerable<FindingEntry> entries) =>
        [.. entries.Select(e => e.Account).OrderByDescending(a => a.Finding.Claims.Count).Take(Most).Select(a => FindingRow.Of(view, a))];

    private static IEnumerable<StatusStep> Steps(CaseView view, IReadOnlyList<FindingAccount> accounts, DateOnly? since) =>
        from account in accounts
        from step in account.History.Select((change, i) => (Change: change, Before: i > 0 ? account.History[i - 1] : null))
        where step.Change.Day is { } day && day >= since
        orderby step.Change.Day descending, view.Brief.NumberOf(account.Finding)
        select new StatusStep(
            FindingRow.Of(view, account), step.Change.Day!.Value, step.Before is { } before ? AccountWords.Word(before.Reading.Status) : null, AccountWords.Word(step.Change.Reading.Status),
            DocumentRow.Of(view, step.Change.Cause.Document), step.Change.Cause.Claim.Id);
}
