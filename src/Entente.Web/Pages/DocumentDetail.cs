using Entente.Analysis.Findings;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Whom a document credits for its text.</summary>
/// <param name="Kind">Where it stands: dateline, byline, tail …</param>
/// <param name="IsWhole">True where the whole is theirs, rather than a part or the rights.</param>
public sealed record CreditRow(string Kind, string Words, string Name, int Start, int End, bool IsWhole);

/// <summary>Characters of a text, in UTF-16 code units, the end exclusive.</summary>
public sealed record AskedWords(int Start, int End);

/// <summary>A document, with what was read in it set in its words.</summary>
/// <param name="Link">The address where it may be followed: of the web, and without a name or password in it. Null otherwise.</param>
/// <param name="Length">Of the text, in UTF-16 code units.</param>
/// <param name="Copies">Documents that repeat it.</param>
/// <param name="Findings">In which its claims stand, in their order.</param>
/// <param name="Asked">The words that the address asks for.</param>
/// <param name="Text">Tiles the text of the document.</param>
/// <param name="Judgements">Those that stand and name it or its outlet.</param>
public sealed record DocumentDetail(
    DocumentLine Line, string FullTitle, string Language, string? Url, string? Link, string? Path, string Sha256, int Length, IReadOnlyList<CreditRow> Credits,
    IReadOnlyList<DocumentRow> Copies, IReadOnlyList<FindingRow> Findings, AskedWords? Asked, IReadOnlyList<TextBlock> Text, IReadOnlyList<JudgedLine> Judgements)
{
    public static DocumentDetail? Of(CaseView view, PageQuery query)
    {
        if (view.Document(query.Part("id")) is not { } record) return null;
        var document = record.Document;
        var asked = query.Range("at", document.Text.Length);
        return new DocumentDetail(
            DocumentLine.Of(view, record), document.Title is { Length: > 0 } title ? title : DocumentWords.Title(document), document.Language, document.Url, LinkOf(document.Url), document.Path, document.Sha256, document.Text.Length,
            [.. record.Credits.Select(c => new CreditRow(c.Kind, c.Words, c.Name, c.Span.Start, c.Span.End, c.IsWhole))],
            [.. view.CopiesOf(document.Id).Select(d => DocumentRow.Of(view, d))],
            [.. record.Claims.SelectMany(c => view.FindingsOf(c.Id)).DistinctBy(f => f.Id).OrderBy(view.Brief.NumberOf).Select(f => FindingRow.Of(view, view.Brief.AccountOf(f)))],
            asked is { } words ? new AskedWords(words.Start, words.End) : null, DocumentReading.Of(view, record, asked),
            [.. new[] { document.Id, document.Outlet }.OfType<string>().SelectMany(view.Review.On).Select(JudgedLine.Of)]);
    }

    // What a document calls its address is as hostile as its text.
    private static string? LinkOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0 ? uri.AbsoluteUri : null;
}
