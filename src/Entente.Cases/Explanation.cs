using Entente.Extraction;
using Entente.Records;
using Entente.Text;

namespace Entente.Cases;

/// <summary>What is read in a piece of text, and by which rules.</summary>
/// <param name="Analysis">Tokens, tags and trees.</param>
/// <param name="Statements">In order of their content.</param>
/// <param name="Claims">In order of their evidence.</param>
/// <param name="Residue">What was set aside.</param>
public sealed record Explanation(AnalysedText Analysis, IReadOnlyList<Statement> Statements, IReadOnlyList<Claim> Claims, IReadOnlyList<Residue> Residue)
{
    private static readonly ILookup<string, Rule> Rules = Extractor.Rules.ToLookup(r => r.Id, StringComparer.Ordinal);

    /// <summary>Reads the text as a document without title or outlet.</summary>
    public static Explanation Of(string text, DateOnly? published)
    {
        var analysis = DocumentAnalysis.Shipped;
        var analysed = analysis.Analyse(text);
        var found = analysis.Extract(analysed, new DocumentContext("explained", published));
        return new Explanation(analysed, found.Statements, found.Claims, found.Residue);
    }

    /// <summary>The description of a rule; null for one that is not listed.</summary>
    public static string? DescriptionOf(string rule) => Rules[rule].FirstOrDefault()?.Description;
}
