using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Extraction.Attribution.Taught;
using Entente.Records;
using Entente.Text;

namespace Entente.Cases;

/// <summary>From a document's text to its records. Thread-safe.</summary>
public sealed class DocumentAnalysis(TextAnalyser analyser, Extractor extractor)
{
    private static readonly Lazy<DocumentAnalysis> FromShipped = new(() =>
    {
        var lexicons = Task.Run(ShippedLexicons.Load); // beside the models: together they are most of the start-up
        return new DocumentAnalysis(TextAnalyser.OpenEnglish(AttributionNetwork.Shipped), new Extractor(lexicons.GetAwaiter().GetResult()));
    });

    /// <summary>With the models and word lists that travel with the program, loaded at first use.</summary>
    public static DocumentAnalysis Shipped => FromShipped.Value;

    /// <summary>Reads the body of the document; front matter is passed over.</summary>
    public DocumentRecord Read(Document document)
    {
        var text = analyser.Analyse(document.Text, document.Body.Start, document.Body.End);
        var found = Extract(text, new DocumentContext(document.Id, document.Published, document.Outlet, document.Title));
        return new DocumentRecord(document, found.Statements, found.Claims, found.Residue) { Credits = found.Credits };
    }

    internal AnalysedText Analyse(string text) => analyser.Analyse(text);

    internal Extraction.Extraction Extract(AnalysedText text, DocumentContext context) => extractor.Extract(text, context);
}
