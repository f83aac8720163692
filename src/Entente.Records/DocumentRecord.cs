namespace Entente.Records;

/// <summary>Everything that was read in one document, in text order.</summary>
public sealed record DocumentRecord(
    Document Document,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Residue> Residue)
{
    /// <summary>Whom the document credits for its text.</summary>
    public IReadOnlyList<CreditLine> Credits { get; init; } = [];

    /// <summary>Voices that an analyst parted and of which at least one speaks here; never part of what was read.</summary>
    public IReadOnlyList<PartedVoices> Parted { get; init; } = [];
}

/// <summary>Text on the page that is not part of the article.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">Id of the rule that set it aside.</param>
public sealed record Residue(TextSpan Span, string Rule);
