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

/// <summary>A reading that does not count any more.</summary>
/// <param name="What">"statement of the White House", "claim of the author".</param>
/// <param name="Judgements">On it; none where it went with the statement around it, or with its voice.</param>
public sealed record OutLine(string Id, string What, Quoted Quote, IReadOnlyList<JudgedLine> Judgements);

/// <summary>A document, with what was read in it set in its words.</summary>
/// <param name="Link">The address where it may be followed: of the web, and without a name or password in it. Null otherwise.</param>
/// <param name="Length">Of the text, in UTF-16 code units.</param>
/// <param name="Copies">Documents that repeat it.</param>
/// <param name="Findings">In which its claims stand, in their order.</param>
/// <param name="Asked">The words that the address asks for.</param>
/// <param name="Text">Tiles the text of the document.</param>
/// <param name="Judgements">Those that stand and name it or its outlet.</param>
/// <param name="Out">What the machine read and analysts do not count, in the order of the text.</param>
public sealed record DocumentDetail(
    DocumentLine Line, string FullTitle, string Language, string? Url, string? Link, string? Path, string Sha256, int Length, IReadOnlyList<CreditRow> Credits,
    IReadOnlyList<DocumentRow> Copies, IReadOnlyList<FindingRow> Findings, AskedWords? Asked, IReadOnlyList<TextBlock> Text, IReadOnlyList<JudgedLine> Judgements,
    IReadOnlyList<OutLine> Out)
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
            [.. new[] { document.Id, document.Outlet }.OfType<string>().SelectMany(view.Review.On).Select(j => JudgedLine.Of(view, j))], [.. OutOf(view, document)]);
    }

    private static IEnumerable<OutLine> OutOf(CaseView view, Document document)
    {
        if (view.IsWithdrawn(document.Id) || view.Review.Of(document.Id) is not { } review) return [];
        return review.Statements.Where(s => s.IsOut).Select(s => (s.Read!.Content[0], Line: new OutLine(s.Read!.Id, $"statement of {s.Read.Speaker.Name}", Quoted.Of(view, document, s.Read.Content[0]), [.. s.Judgements.Select(j => JudgedLine.Of(view, j))])))
            .Concat(review.Claims.Where(c => c.IsOut).Select(c => (c.Read!.Evidence, Line: new OutLine(c.Read!.Id, $"claim of {c.Read.Holder?.Name ?? "the author"}", Quoted.Of(view, document, c.Read.Evidence), [.. c.Judgements.Select(j => JudgedLine.Of(view, j))]))))
            .OrderBy(l => l.Item1).ThenBy(l => l.Line.Id, StringComparer.Ordinal).Select(l => l.Line);
    }

    // What a document calls its address is as hostile as its text.
    private static string? LinkOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0 ? uri.AbsoluteUri : null;
}
