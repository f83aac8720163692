using Entente.Records;

namespace Entente.Analysis.Testimony;

/// <summary>One claim with the document it stands in and the statement around it: what a line of the brief needs to be traced.</summary>
/// <param name="Statement">Null where the author speaks.</param>
public sealed record Witness(Document Document, Claim Claim, Statement? Statement)
{
    public Voice Voice { get; } = Voice.Of(Claim);

    /// <summary>The agency whose report the document is, by its own credit; null where it names none.</summary>
    public CreditLine? Agency { get; init; }

    /// <summary>Voices that an analyst parted and of which at least one speaks in the document.</summary>
    public IReadOnlyList<PartedVoices> Parted { get; init; } = [];

    /// <summary>Several where states speak as one ("both governments denied it"): each of them then holds the claim.</summary>
    public IReadOnlyList<Voice> Voices { get; } = Statement?.Speaker is { Kind: SpeakerKind.State } && Claim.Holder is { SpokenFor: { Count: > 1 } states }
        ? [.. states.Select(Voice.OfActor)]
        : [Voice.Of(Claim)];

    public Stance Stance => Stances.Of(Claim.Certainty);

    /// <summary>
    /// Every claim of every document that is no copy of another one among <paramref name="records"/>: a text printed twice
    /// speaks once. Ordered by document, then by place in the text, whatever the order of the input.
    /// </summary>
    public static IReadOnlyList<Witness> Of(IReadOnlyList<DocumentRecord> records) => [.. CaseFile.Originals(records).SelectMany(Of)];

    /// <summary>The claims of a document by their place in the text.</summary>
    public static IReadOnlyList<Witness> Of(DocumentRecord record)
    {
        var agency = record.Credits.FirstOrDefault(c => c.IsWhole && !c.Name.Equals(record.Document.Outlet, StringComparison.OrdinalIgnoreCase));
        var statements = record.Statements.ToDictionary(s => s.Id);
        return [.. from claim in record.Claims.OrderBy(c => c.Evidence).ThenBy(c => c.Trigger).ThenBy(c => c.Id, StringComparer.Ordinal)
            select new Witness(record.Document, claim, claim.Statement is { } id ? statements.GetValueOrDefault(id) : null) { Agency = agency, Parted = record.Parted }];
    }
}
