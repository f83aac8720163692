using Entente.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Pages;

/// <summary>Every page and its address.</summary>
internal static class CasePages
{
    public static void MapCasePages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Results.Redirect("/situation"));
        routes.MapPage<Situation, SituationPage>(KeptSituation.Address, KeptSituation.Show);
        routes.MapPage<FindingDetail, FindingPage>("/finding/{id}", FindingDetail.Of);
        routes.MapPage<ReadingList, ReadPage>("/read", (session, _, _) => ReadingList.Of(session));
        routes.MapPage<ReadingDetail, ReadingPage>("/reading/{number}", (session, _, query) => ReadingDetail.Of(session, query));
        routes.MapReadingForms();
        routes.MapPage<ReviewList, ReviewPage>("/review", ReviewList.Of);
        routes.MapPage<CorrectionSheet, CorrectionPage>("/correct/{line}", CorrectionSheet.Of);
        routes.MapPage<JudgementList, JudgementsPage>("/judgements", JudgementList.Of);
        routes.MapPage<JournalList, JournalPage>("/journal", JournalList.Of);
        routes.MapJudgementForms();
        routes.MapBrief();
        routes.MapPage<FindingList, FindingsPage>("/findings", FindingList.Of);
        routes.MapPage<DocumentList, DocumentsPage>("/documents", DocumentList.Of);
        routes.MapPage<Help, HelpPage>("/help", Help.Of);
        routes.MapPage<TimelineView, TimelinePage>("/timeline", TimelineView.Of);
        routes.MapPage<LedgerView, LedgerPage>("/ledger", LedgerView.Of);
        routes.MapPage<MeasureList, MeasureListPage>("/measures", MeasureList.Of);
        routes.MapPage<MeasureDetail, MeasurePage>("/measure/{id}", MeasureDetail.Of);
        routes.MapPage<VoiceList, VoiceListPage>("/voices", VoiceList.Of);
        routes.MapPage<VoiceDetail, VoicePage>("/voice/{key}", VoiceDetail.Of);
        routes.MapPage<DocumentDetail, DocumentPage>("/document/{id}", DocumentDetail.Of);
        routes.MapPage<SearchResult, SearchPage>("/search", SearchResult.Of);
    }
}
