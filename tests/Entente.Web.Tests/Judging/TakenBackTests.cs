using System.Globalization;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Tests.Judging;

/// <summary>Whatever was judged, in whatever order it is taken back: then the case is as if nobody had judged.</summary>
public sealed class TakenBackTests(JudgedSite site) : IClassFixture<JudgedSite>
{
    private const int Steps = 24;
    private static readonly JudgementKind[] Kinds = [.. Enum.GetValues<JudgementKind>().Where(k => k != JudgementKind.Undo)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_pages_say_what_they_said_before(int seed)
    {
        var random = new Random(seed);
        var view = await site.ViewAsync();
        var before = await TwinsAsync(view);
        var (read, differed) = (view.Review.Read, 0);
        for (var step = 0; step < Steps; step++)
        {
            // Now and then one is taken back among the others, or its taking back is.
            var standing = (await site.ViewAsync()).Review.Lines.Where(l => !l.IsUndone).ToList();
            if (step % 5 == 4 && standing.Count > 0) await UndoAsync(standing[random.Next(standing.Count)].Judgement.Number);
            else await JudgeAsync(random, read);
            var now = await site.ViewAsync();
            if (string.Join(' ', now.Brief.Findings.Select(f => f.Id)) != string.Join(' ', view.Brief.Findings.Select(f => f.Id))) differed++;
        }

        Assert.NotEqual(0, differed);
        while ((await site.ViewAsync()).Review.Lines.Where(l => !l.IsUndone && l.Judgement.Kind != JudgementKind.Undo).ToList() is { Count: > 0 } left) await UndoAsync(left[random.Next(left.Count)].Judgement.Number);
        Assert.Equal(before, await TwinsAsync(await site.ViewAsync()));
    }

    /// <summary>The list and every finding, as their twins give them.</summary>
    private async Task<IReadOnlyList<string>> TwinsAsync(CaseView view)
    {
        var twins = new List<string>();
        foreach (var address in (string[])["/findings", "/situation", "/ledger", .. view.Brief.Findings.Select(f => "/finding/" + f.Id)]) twins.Add(await site.Case.Client.GetStringAsync(address + ".json"));
        return twins;
    }

    private async Task JudgeAsync(Random random, IReadOnlyList<DocumentRecord> read)
    {
        var claims = read.SelectMany(r => r.Claims).ToList();
        var voices = claims.Select(c => c.Holder?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        string Any(IReadOnlyList<string> of) => of[random.Next(of.Count)];
        var (claim, other, document) = (claims[random.Next(claims.Count)].Id, claims[random.Next(claims.Count)].Id, read[random.Next(read.Count)].Document);
        var kind = Kinds[random.Next(Kinds.Length)];
        if (kind == JudgementKind.Correct)
        {
            var (field, value) = random.Next(5) switch
            {
                0 => ("holder", random.Next(3) == 0 ? "author" : Any(voices)), 1 => ("certainty", Any(["CT+", "CT-", "PR+", "PS-", "Uu"])), 2 => ("frame", Any(["TRANSFER", "VISIT", "TEST"])), 3 => ("agent", Any(["none", "North Korea; Russia", "China"])), _ => ("item", "none"),
            };
            await SendAsync("/correct/" + claim, [(field + "-value-was", "as it was"), (field + "-value", value)]);
            return;
        }

        var (subject, second, grade) = kind switch
        {
            JudgementKind.Withdraw => (document.Id, "", ""),
            JudgementKind.Distrust => (Any(voices), "", ""),
            JudgementKind.SameVoice or JudgementKind.ApartVoice => (Any(voices), Any(voices), ""),
            JudgementKind.GradeSource => (random.Next(2) == 0 ? Any(voices) : document.Outlet ?? voices[0], "", Any(["A", "C", "F"])),
            JudgementKind.GradeClaim => (claim, "", Any(["1", "4", "6"])),
            _ => (claim, other, ""),
        };
        await SendAsync("/judge", [("kind", kind.ToString()), ("subject", subject), ("object", second), ("value", grade)]);
    }

    private Task UndoAsync(int number) => SendAsync("/judge", [("kind", "undo"), ("subject", number.ToString(CultureInfo.InvariantCulture))]);

    // One that makes no sense is refused, which is as good here.
    private async Task SendAsync(string address, IReadOnlyList<(string, string)> fields)
    {
        using var answer = await site.Forms.SendAsync(address, [.. fields, ("who", "Ada"), ("why", "one of many")]);
        Assert.Equal(System.Net.HttpStatusCode.Found, answer.StatusCode);
    }
}
