using Entente.Cases;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Text;

namespace Entente.Tests.Specs;

/// <summary>Invented texts through the shipped models and lexicons.</summary>
public static class Analysed
{
    private static readonly Lazy<Extractor> Shipped = new(() => new Extractor(ShippedLexicons.Load()));

    public static Extractor Extractor => Shipped.Value;

    public static Extraction.Extraction Extract(string text, string? outlet = null) =>
        DocumentAnalysis.Shipped.Extract(DocumentAnalysis.Shipped.Analyse(text), new DocumentContext("spec", Outlet: outlet));
}
