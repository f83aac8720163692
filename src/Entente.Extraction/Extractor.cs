using Entente.Extraction.Attribution;
using Entente.Extraction.Certainty;
using Entente.Extraction.Claims;
using Entente.Extraction.Credits;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Extraction.Times;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction;

/// <summary>What was read in one analysed text, in text order.</summary>
/// <param name="Statements">Attributed stretches of text.</param>
/// <param name="Claims">Propositions with their holders.</param>
/// <param name="Residue">What was set aside as no part of the article.</param>
public sealed record Extraction(IReadOnlyList<Statement> Statements, IReadOnlyList<Claim> Claims, IReadOnlyList<Residue> Residue)
{
    /// <summary>Whom the text credits.</summary>
    public IReadOnlyList<CreditLine> Credits { get; init; } = [];
}

/// <summary>Analysed text to statements and claims. Immutable and thread-safe.</summary>
public sealed class Extractor(Lexicons lexicons)
{
    private readonly TimeReader times = new();
    private readonly MentionReader mentions = new(lexicons.Actors, lexicons.Places, lexicons.Roles);
    private readonly FactualityReader factuality = new(lexicons.Factuality);
    private readonly StatementReader statements = new(lexicons);
    private readonly ClaimReader claims = new(lexicons.Frames, lexicons.Items, lexicons.Actors, lexicons.Roles, lexicons.Voices);

    /// <summary>Every rule that may be named in a record line.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. PageLayout.Rules, .. StatementReader.Rules, .. FactualityReader.Rules, .. ClaimReader.Rules];

    /// <summary>Needs all layers of the analysis.</summary>
    public Extraction Extract(AnalysedText text, DocumentContext context)
    {
        var layout = PageLayout.Of(text);
        var reading = new Reading(text, context, layout, mentions.Read(text, layout, context), times.Read(text, layout, context), factuality)
        {
            Credits = [.. CreditReader.Read(text, lexicons.Actors).Select(Line)],
        };
        var attributed = statements.Read(reading);
        return new Extraction(
            [.. attributed.Select(s => s.Record)],
            claims.Read(reading, attributed),
            layout.Residue)
        {
            Credits = reading.Credits,
        };
    }

    private static CreditLine Line(Credit credit) => new(credit.Kind.ToString().ToLowerInvariant(), credit.Words, credit.Span, credit.Agency?.Name ?? credit.Words, credit.Agency?.Id);
}

/// <summary>One document on its way to the record: what the earlier readers found, for the later ones.</summary>
public sealed record Reading(
    AnalysedText Text,
    DocumentContext Context,
    PageLayout Layout,
    MentionIndex Mentions,
    IReadOnlyList<TimeExpression> Times,
    FactualityReader Factuality)
{
    /// <summary>Whom the text credits, in its order.</summary>
    public IReadOnlyList<CreditLine> Credits { get; init; } = [];
}
