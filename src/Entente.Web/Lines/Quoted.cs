using Entente.Analysis.Passages;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>Words of a document within their sentence. <c>Words</c> is what stands from <c>Start</c> to <c>End</c>, in UTF-16 code units of the document's text.</summary>
public sealed record Quoted(DocumentRow Document, int Start, int End, string Before, string Words, string After)
{
    public static Quoted Of(CaseView view, Document document, TextSpan span)
    {
        var around = Passage.Around(document.Text, document.Body, span);
        return new Quoted(DocumentRow.Of(view, document), span.Start, span.End, document.Text[around.Start..span.Start], span.In(document.Text), document.Text[span.End..around.End]);
    }
}
