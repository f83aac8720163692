using System.Globalization;
using System.Text.Json;
using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Briefs;
using Entente.Cases.Lexicons;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

public sealed class CaseReckoningTests
{
    private static readonly JsonSerializerOptions Whole = new() { IncludeFields = true };
    private static readonly IReadOnlyList<Regime> Regimes = ShippedRegimes.Load();
    private static readonly Party Giver = new("North Korea", "North Korea", "PRK", State: "PRK");

    private static readonly Speaker[] Voices =
    [
        Ministry, ArvenianSpokeswoman, Analysts, Professor,
        .. from voice in (IEnumerable<(string Name, string[] For)>)[("a Veskian official", ["VSK"]), ("port officials", []), ("Veskian officers", ["VSK"])]
           select new Speaker { Text = voice.Name, Name = voice.Name, SpokenFor = voice.For, Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(1, null, VoiceOffice.Official, false) },
    ];

    [Fact]
    public void Documents_added_one_by_one_give_what_all_at_once_give()
    {
        var reckoning = new CaseReckoning([]);
        foreach (var record in Story.Records.Take(2)) reckoning.Add([record]);
        Assert.Equal(Text(CaseAccounts.Of(Story.Records, [])), Text(reckoning.Add([Story.Records[2]])));
    }

    [Fact]
    public void What_a_new_document_does_not_touch_keeps_its_account()
    {
        var reckoning = new CaseReckoning([]);
        var before = reckoning.Add([.. Story.Records.Take(2)]);
        var after = reckoning.Add([Story.Records[2]]);
        var kept = after.All.Where(a => before.All.Any(b => ReferenceEquals(a, b))).ToList();
        Assert.Equal(after.All.Count - reckoning.Renewed, kept.Count);
        Assert.Contains(kept, a => a.Finding.IsDirected);
        Assert.InRange(reckoning.Renewed, 1, after.All.Count - 1);
        reckoning.Add([Story.Records[0]]);
        Assert.Equal(0, reckoning.Renewed);
    }

    [Fact]
    public void A_judgement_renews_what_it_touches_and_taking_it_back_restores_it()
    {
        var reckoning = new CaseReckoning([]);
        var before = reckoning.Add(Story.Records);
        var judged = reckoning.Judge(Rulings.Of([Judged(1, JudgementKind.Distrust, "vsk-defence")]));
        Assert.InRange(reckoning.Renewed, 1, 2);
        Assert.NotEqual(Text(before), Text(judged));
        reckoning.Judge(Rulings.Of([Judged(1, JudgementKind.Distrust, "vsk-defence")]));
        Assert.Equal(0, reckoning.Renewed);
        Assert.Equal(Text(before), Text(reckoning.Judge(Rulings.None)));
    }

    [Fact]
    public void A_brief_of_kept_accounts_is_the_brief_of_the_case()
    {
        var rulings = Rulings.Of([Judged(1, JudgementKind.Withdraw, Story.Records[1].Document.Id)]);
        var reckoning = new CaseReckoning([]);
        foreach (var record in Story.Records) reckoning.Add([record]);
        Assert.Equal(Page(Entente.Briefs.Brief.Of(Story.Records, Names, Rules, [], rulings)), Page(Entente.Briefs.Brief.Of(Story.Records, reckoning.Judge(rulings), Names, Rules, [], rulings)));

        static string Page(Entente.Briefs.Brief brief)
        {
            using var writer = new StringWriter();
            BriefMarkdown.Write(brief, writer);
            return writer.ToString();
        }
    }

    /// <summary>Additions and rulings in any order come to what reckoning from nothing comes to, to the last word.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Keeping_is_reckoning_from_nothing(int block)
    {
        for (var seed = 25 * block; seed < 25 * (block + 1); seed++)
        {
            var random = new Random(seed);
            var (waiting, held, rulings) = (DrawnCase(random), new List<DocumentRecord>(), Rulings.None);
            var reckoning = new CaseReckoning(Regimes);
            while (waiting.Count > 0 || random.Next(4) > 0)
            {
                CaseAccounts kept;
                if (waiting.Count > 0 && random.Next(3) > 0)
                {
                    var some = waiting.Take(1 + random.Next(2)).ToList();
                    waiting.RemoveRange(0, some.Count);
                    held.AddRange(some);
                    kept = reckoning.Add(some);
                }
                else kept = reckoning.Judge(rulings = DrawnRulings(random, [.. held, .. waiting]));
                Assert.Equal(Text(CaseAccounts.Of(held, Regimes, rulings: rulings)), Text(kept));
            }
        }
    }

    private static string Text(CaseAccounts accounts) => JsonSerializer.Serialize(accounts, Whole);

    private static Judgement Joined(int number, string subject, Speaker with) => Judged(number, JudgementKind.SameVoice, subject, with.Name) with { Correction = new Correction(CorrectedField.Speaker) { Speaker = with } };

    private static Judgement Judged(int number, JudgementKind kind, string subject, string? other = null) => new(number, kind, subject, other, "tester", DateTimeOffset.UnixEpoch, "");

    private static Rulings DrawnRulings(Random random, List<DocumentRecord> records)
    {
        var claims = records.SelectMany(r => r.Claims).Select(c => c.Id).ToList();
        string Claim() => claims[random.Next(claims.Count)];
        string Voice() => Voices[random.Next(Voices.Length)].Name;
        return Rulings.Of([.. Enumerable.Range(1, random.Next(6)).Select(n => random.Next(7) switch
        {
            0 => Judged(n, JudgementKind.Withdraw, records[random.Next(records.Count)].Document.Id),
            1 => Judged(n, JudgementKind.Distrust, random.Next(2) == 0 ? "vsk-defence" : "edda brandt"),
            2 => Judged(n, JudgementKind.Same, Claim(), Claim()),
            3 => Joined(n, Voice(), Voices[random.Next(Voices.Length)]),
            4 or 5 => Judged(n, JudgementKind.ApartVoice, Voice(), random.Next(2) == 0 ? Voice() : random.Next(2) == 0 ? "VSK" : "ARV"),
            _ => Judged(n, JudgementKind.Apart, Claim(), Claim()),
        })]);
    }

    /// <summary>Few parties, goods, times and texts, so that claims meet, texts are copies and deliveries have rivals.</summary>
    private static List<DocumentRecord> DrawnCase(Random random)
    {
        T Any<T>(params T[] from) => from[random.Next(from.Length)];
        string[] rests =
        [
            "Rain kept the harbour empty.", "A mayor opened two schools.", "Prices of barley fell once more.",
            string.Join(' ', Enumerable.Range(0, 40).Select(n => $"word{n}")) + ".", string.Join(' ', Enumerable.Range(0, 40).Select(n => $"word{n}")) + " once more.",
            string.Join(' ', Enumerable.Range(20, 40).Select(n => $"word{n}")) + ".",
        ];
        var documents = new List<DocumentRecord>();
        for (var d = 0; d < 9; d++)
        {
            const string Words = "Something was said.";
            var sketch = new DocumentSketch(string.Create(CultureInfo.InvariantCulture, $"Paper {d}"), $"{Words} {Any(rests)}")
            {
                Published = random.Next(4) == 0 ? null : new DateOnly(2023, 5, 1 + random.Next(28)), Outlet = Any("Harbour Post", "The Lamplighter", null), CopyOf = d > 0 && random.Next(6) == 0 ? Any(documents.ToArray()).Document.Id : null,
            };
            for (var c = 0; c < random.Next(5); c++)
            {
                var voice = Any([null, .. Voices]);
                if (voice is not null) sketch.Says(voice, Words);
                sketch.Claims(Any(Frame.Transfer, Frame.Transfer, Frame.Transfer, Frame.Aid, Frame.Visit, Frame.Visit, Frame.Agree, Frame.Test, Frame.Accuse), Words, new Roles
                {
                    Agent = [.. Enumerable.Range(0, Any(0, 1, 1, 1, 2)).Select(_ => Any(Giver, Arvenia, Tolmark, Reth, Dane))],
                    Recipient = [.. Enumerable.Range(0, Any(0, 1, 1)).Select(_ => Any(Giver, Tolmark, Tolmark, Holm))],
                    Item = Any("arms", "arms.missile", "energy.oil", null) is { } item ? Item(item, item) : null,
                    Time = Any(null, "2023-05", "2023-05-03", "2023-05-20", "XXXX-05", "2022") is { } time ? Time(time, time) : null,
                    Quantity = Any(0, 0, 40, 40, 50) is > 0 and var amount ? new Quantity($"{amount} tonnes", amount, amount, amount, Any("tonnes", "tons", "wagons"), default) : null,
                    Place = Any(null, Place("Grauhafen", "TLM/Grauhafen"), Place("Tolmark", "TLM")),
                }, Any(Certainty.Certain, Certainty.Certain, Certainty.CertainlyNot, Certainty.Probable, Certainty.Possible), spoken: voice is not null);
            }

            documents.Add(sketch.Record());
        }

        return [.. documents.OrderBy(_ => random.Next())];
    }
}
