using Entente.Analysis.Disagreements;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Findings;

/// <summary>Claims gathered under a key, on their way to a finding.</summary>
internal sealed record FindingDraft(Frame Frame, IReadOnlyList<Side> From, IReadOnlyList<Side> To, string? Root, IReadOnlyList<FindingClaim> Claims)
{
    /// <summary>Those by whom the finding goes.</summary>
    public IReadOnlyList<Side> People { get; init; } = [];

    /// <summary>All who were gathered under it; they tell it from other findings.</summary>
    public IReadOnlyList<Side>? Everyone { get; init; }

    /// <summary>Tells findings apart that differ in time alone.</summary>
    public string? When { get; init; }

    public bool OneEvent { get; init; }

    public Finding Finish()
    {
        List<FindingClaim> claims = [.. Claims
            .OrderBy(c => c.Witness.Stance)
            .ThenBy(c => c.Witness.Voice.IsAuthor)
            .ThenBy(c => c.Witness.Document.Published ?? DateOnly.MaxValue)
            .ThenBy(c => c.Witness.Document.Title, StringComparer.Ordinal)
            .ThenBy(c => c.Witness.Document.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Witness.Claim.Evidence)
            .ThenBy(c => c.Witness.Claim.Id, StringComparer.Ordinal)];
        var witnesses = claims.ConvertAll(c => c.Witness);
        var own = claims.Where(c => c.Fit != Fit.Covers).Select(c => c.Witness.Claim.Roles).ToList();
        return new Finding
        {
            Id = RecordId.Of("finding", Frame.ToString(), Keys(From), Keys(To), Keys(Everyone ?? People), Root, When),
            Frame = Frame,
            From = From,
            To = To,
            People = People,
            Item = ItemClass.Common(own.Select(r => r.Item?.Class)) is { } common && ItemClass.Root(common) == Root ? common : Root,
            Amount = OneEvent ? own.Select(r => r.Quantity).OfType<Quantity>().FirstOrDefault() : null,
            Time = OneEvent ? FullestTime(claims) : null,
            Claims = claims,
            Standing = Standing.Of(witnesses),
            Differences = Difference.Among(witnesses, OneEvent),
        };
    }

    // Of what the weightiest stance gives: "July 2023" before "July", and that before "last summer". A month without its year takes the year from whoever gives both.
    private static TimeValue? FullestTime(IEnumerable<FindingClaim> claims)
    {
        var given = claims.Where(c => c.Fit != Fit.Covers).Select(c => (c.Witness.Stance, Time: c.Witness.Claim.Roles.Time)).Where(g => g.Time is not null)
            .Select(g => (g.Stance, Time: g.Time!, Range: TimeRange.Parse(g.Time!.Value), Month: TimeRange.MonthWithoutYear(g.Time.Value))).ToList();
        var (_, time, range, month) = given.OrderBy(g => g.Stance).ThenBy(g => g.Range is not null ? 0 : g.Month is not null ? 1 : 2).FirstOrDefault();
        return range is null && month is not null && given.Find(g => g.Range is { Grain: TimeGrain.Month } r && r.First.Month == month) is { Time: { } whole } ? whole : time;
    }

    private static string Keys(IEnumerable<Side> sides) => string.Join('\n', sides.Select(s => s.Key));
}
