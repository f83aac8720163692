using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A document in a list of them.</summary>
/// <param name="DateFrom">Where the day of publication comes from, in words.</param>
/// <param name="CopyOf">The document that it repeats; null for an original.</param>
/// <param name="IsWithdrawn">True where an analyst does not count it.</param>
public sealed record DocumentLine(DocumentRow Document, string DateFrom, int Statements, int Claims, CopyLine? CopyOf, bool IsWithdrawn)
{
    public static DocumentLine Of(CaseView view, DocumentRecord record)
    {
        var document = record.Document;
        return new DocumentLine(
            DocumentRow.Of(view, document), DocumentWords.DateFrom(document.PublishedFrom), record.Statements.Count, record.Claims.Count,
            view.SourceOf(document.Id) is { } source ? CopyLine.Of(view, source) : null, view.IsWithdrawn(document.Id));
    }
}

/// <summary>What a document repeats.</summary>
/// <param name="How">In words that stand before the document.</param>
public sealed record CopyLine(string How, DocumentRow Document)
{
    public static CopyLine Of(CaseView view, CopySource source) =>
        new(source.Kind is { } kind ? CopyWords.Before(kind) : "copy of", DocumentRow.Of(view, source.Source));
}
