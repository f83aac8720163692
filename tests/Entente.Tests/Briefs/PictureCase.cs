using System.Globalization;
using Entente.Records;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Briefs;

/// <summary>Cases for the pictures: one briefing in many papers, its denial, and what nobody knows the source of.</summary>
internal static class PictureCase
{
    private static readonly Speaker Official = new() { Text = "a Veskian official", Name = "a Veskian official", SpokenFor = ["VSK"], Kind = SpeakerKind.Unnamed };
    private static readonly Speaker Spokesman = new() { Text = "Otto Lund", Name = "Otto Lund", ActorId = "otto-lund", SpokenFor = ["VSK"], Kind = SpeakerKind.Person };

    /// <summary>So many papers on one briefing, then an unnamed official, an author without a source, a denial, and a voice that leaves it open.</summary>
    public static IReadOnlyList<DocumentRecord> Briefing(int papers, string outlet = "Paper")
    {
        var records = Enumerable.Range(1, papers).Select(i => Paper(i, outlet, i % 2 == 0 ? Ministry : Spokesman)).ToList();
        records.Add(Paper(papers + 1, outlet, Official));
        records.Add(Sketch(papers + 2, outlet, "Shells went north.").Claims(Frame.Transfer, "Shells went north", Gives(Arvenia, Tolmark, "arms")).Record());
        records.Add(Sketch(papers + 3, outlet, "It sold no arms.").Says(ArvenianSpokeswoman, "sold no arms", Certainty.CertainlyNot, SpeechAct.Deny)
            .Claims(Frame.Transfer, "sold no arms", Gives(Arvenia, Tolmark, "arms"), Certainty.CertainlyNot, spoken: true).Record());
        records.Add(Sketch(papers + 4, outlet, "Shells may have gone.").Says(Analysts, "Shells may have gone", Certainty.Possible)
            .Claims(Frame.Transfer, "Shells may have gone", Gives(Arvenia, Tolmark, "arms"), Certainty.Possible, spoken: true).Record());
        return records;
    }

    /// <summary>Transfers between so many givers and as many receivers.</summary>
    public static IReadOnlyList<DocumentRecord> Exchange(int parties) =>
        [.. Enumerable.Range(1, parties).Select(i => Sketch(i, "Paper", "Arms went.").Claims(Frame.Transfer, "Arms went", Gives(State("G", i), State("R", i % 3 == 0 ? 1 : i), "arms")).Record())];

    public static Entente.Briefs.Brief Of(IReadOnlyList<DocumentRecord> records) => Entente.Briefs.Brief.Of(records, Names, Rules);

    /// <summary>Markup in a page of its own, with the symbols that it refers to.</summary>
    public static AngleSharp.Html.Dom.IHtmlDocument Page(string markup) =>
        BriefHtmlTests.Parse($"<!DOCTYPE html><html><head><title>t</title></head><body>{Entente.Briefs.Pictures.PictureStyle.Symbols}{markup}</body></html>");

    private static DocumentRecord Paper(int i, string outlet, Speaker speaker) =>
        Sketch(i, outlet, "Shells went from Arvenia to Tolmark.").Says(speaker, "Shells went from Arvenia to Tolmark").Claims(Frame.Transfer, "Shells went from Arvenia to Tolmark", Gives(Arvenia, Tolmark, "arms"), spoken: true).Record();

    private static DocumentSketch Sketch(int i, string outlet, string text) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Report {i:00}"), text) { Outlet = string.Create(CultureInfo.InvariantCulture, $"{outlet} {i:00}"), Published = new DateOnly(2031, 3, 1).AddDays(i) };

    private static Party State(string kind, int i)
    {
        var code = kind + i.ToString("00", CultureInfo.InvariantCulture);
        return new Party(code, code, code, State: code);
    }
}
