using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Matters;

/// <summary>Claims gathered under a key, on their way to a matter.</summary>
internal sealed record MatterDraft(Frame Frame, IReadOnlyList<Side> From, IReadOnlyList<Side> To, string? Root, IReadOnlyList<MatterClaim> Claims)
{
    /// <summary>Those by whom the matter goes.</summary>
    public IReadOnlyList<Side> People { get; init; } = [];

    /// <summary>All who were gathered under it; they tell it from other matters.</summary>
    public IReadOnlyList<Side>? Everyone { get; init; }

    /// <summary>Tells matters apart that differ in time alone.</summary>
    public string? When { get; init; }

    public bool OneEvent { get; init; }

    public Matter Finish()
    {
        List<MatterClaim> claims = [.. Claims
            .OrderBy(c => c.Witness.Stance)
            .ThenBy(c => c.Witness.Voice.IsAuthor)
            .ThenBy(c => c.Witness.Document.Published ?? DateOnly.MaxValue)
            .ThenBy(c => c.Witness.Document.Title, StringComparer.Ordinal)
            .ThenBy(c => c.Witness.Document.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Witness.Claim.Evidence)
            .ThenBy(c => c.Witness.Claim.Id, StringComparer.Ordinal)];
        var witnesses = claims.ConvertAll(c => c.Witness);
        return new Matter
        {
            Id = RecordId.Of("matter", Frame.ToString(), Keys(From), Keys(To), Keys(Everyone ?? People), Root, When),
            Frame = Frame,
            From = From,
            To = To,
            People = People,
            Item = ItemClass.Common(claims.Select(c => c.Witness.Claim.Roles.Item?.Class)) is { } common && ItemClass.Root(common) == Root ? common : Root,
            Claims = claims,
            Standing = Standing.Of(witnesses),
            Differences = Difference.Among(witnesses, OneEvent),
        };
    }

    private static string Keys(IEnumerable<Side> sides) => string.Join('\n', sides.Select(s => s.Key));
}
