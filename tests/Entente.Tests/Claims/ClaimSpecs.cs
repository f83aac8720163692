using System.Globalization;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Records;
using Entente.Tests.Specs;
using Entente.Text;

namespace Entente.Tests.Claims;

/// <summary>The examples of <c>specs/claims.md</c>, and what holds of every claim.</summary>
public class ClaimSpecs
{
    private static readonly Extractor Extractor = new(ShippedLexicons.Load());

    public static TheoryData<SpecExample> Examples => [.. SpecFile.Read("claims.md")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void TheSpecHolds(SpecExample example)
    {
        var claims = Read(example.Input);

        var expected = example.Expected.Select(e => string.Join(" | ", e)).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', expected), string.Join('\n', claims.Select(Line).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void EverySpanStandsInTheTextAndTheTriggerInTheEvidence(SpecExample example)
    {
        foreach (var claim in Read(example.Input))
        {
            Assert.True(claim.Evidence.End <= example.Input.Length);
            Assert.True(claim.Evidence.Contains(claim.Trigger));
            foreach (var party in claim.Roles.Agent.Concat(claim.Roles.Recipient))
                if (party.Span is { } span) Assert.Equal(party.Text, span.In(example.Input));
            if (claim.Roles.Item is { } item) Assert.Equal(item.Text, item.Span.In(example.Input));
            if (claim.Roles.Quantity is { } quantity) Assert.Equal(quantity.Text, quantity.Span.In(example.Input));
            Assert.Contains(Extractor.Rules, r => r.Id == claim.Rule);
        }
    }

    [Fact]
    public void ASecondReadingGivesTheSameClaims()
    {
        var text = string.Join("\n\n", SpecFile.Read("claims.md").Select(e => e.Input));

        Assert.Equal(Read(text).Select(c => (c.Id, Line(c))), Read(text).Select(c => (c.Id, Line(c))));
        Assert.Equal(Read(text).Count, Read(text).DistinctBy(c => c.Id).Count());
    }

    private static IReadOnlyList<Claim> Read(string text) => Analysed.Extract(text).Claims;

    private static string Line(Claim c) => string.Join(" | ",
        c.Frame.ToString().ToUpperInvariant(),
        $"{Parties(c.Roles.Agent)} → {Parties(c.Roles.Recipient)}",
        c.Roles.Item?.Class ?? "–",
        c.Roles.Quantity is { } q ? string.Create(CultureInfo.InvariantCulture, $"{(q.Low == q.High ? $"{q.Low}" : $"{q.Low}–{q.High}")} {q.Unit}") : "–",
        c.Roles.Place?.Text ?? "–",
        c.Roles.Time?.Text ?? "–",
        c.Holder is { } h ? h.ActorId ?? h.Name : "author",
        c.Certainty.Label());

    private static string Parties(IReadOnlyList<Party> parties) => parties.Count == 0 ? "–" : string.Join(", ", parties.Select(p => p.ActorId is { Length: 3 } id ? id : p.Name));
}
