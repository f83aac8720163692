using Entente.Analysis.Judgements;
using Entente.Cases.Judging;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Tests.Judging;

/// <summary>Random judgements on read documents, among them many that are wrong: whatever is let through leaves a record whose quotes stand in the text.</summary>
public sealed class CorrectedRecordTests
{
    private const int Rounds = 60, JudgementsARound = 25;

    private static readonly string[] Values = ["CT+", "PR-", "Uu", "TRANSFER", "VISIT", "arms.missile", "food", "RUS", "Norway; Iceland", "an official", "Ada Berg", "none", "author", "40 tonnes", "3..5 boats", "2024-03", "P3M", "Lisbon", "😀", ""];

    [Fact]
    public void Quotes_equal_their_spans_whatever_is_judged()
    {
        var random = new Random(20240305);
        var text = Reports.Text(7) + "\n\n😀😀 Norway has shipped 𝟒𝟎 tonnes of grain to Iceland, the Norwegian minister 👩🏽‍🌾 said. \u202BPort\u202C talks went on.\n";
        var document = new Document { Id = "0123456789abcdef", Sha256 = new string('0', 64), Text = text, Body = new TextSpan(0, text.Length), Published = new DateOnly(2024, 3, 5) };
        var record = DocumentAnalysis.Shipped.Read(document);
        string[] lines = [.. record.Statements.Select(s => s.Id), .. record.Claims.Select(c => c.Id)];
        string[] voices = [.. record.Statements.Select(s => s.Speaker.Name).Distinct(), "RUS"];
        var (kept, corrected) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var judgements = new List<Judgement>();
            for (var n = 0; n < JudgementsARound; n++)
            {
                var kinds = Enum.GetValues<JudgementKind>();
                var kind = random.Next(3) == 0 ? kinds[random.Next(kinds.Length)] : JudgementKind.Correct;
                string Some() => kind is JudgementKind.SameVoice or JudgementKind.ApartVoice or JudgementKind.Distrust ? voices[random.Next(voices.Length)] : kind == JudgementKind.Undo ? $"{random.Next(1, n + 2)}" : lines[random.Next(lines.Length)];
                var request = new JudgementRequest(kind, Some(), "Ada", DateTimeOffset.UnixEpoch, "x")
                {
                    Object = Some(), Field = (CorrectedField)random.Next(Enum.GetValues<CorrectedField>().Length), Value = random.Next(4) == 0 ? null : Values[random.Next(Values.Length)],
                    Places = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Place(random, record))],
                };
                var (judgement, problem) = JudgementForm.Of(request, [record], judgements);
                Assert.NotEqual(judgement is null, problem is null);
                if (judgement is not null) judgements.Add(judgement with { Number = judgements.Count + 1 });
            }

            var rulings = Rulings.Of(judgements, [record]);
            Assert.Empty(rulings.Lost);
            foreach (var counted in rulings.Counted([record]).Concat(rulings.Corrected([record]))) Check(counted);
            ReviewedDocument.Of(record, rulings);
            kept += judgements.Count;
            corrected += judgements.Count(j => j.Kind == JudgementKind.Correct);
        }

        Assert.True(kept > Rounds * 5 && corrected > Rounds * 2, $"Only {kept} judgements and {corrected} corrections were let through: the test means nothing.");
    }

    private static void Check(DocumentRecord counted)
    {
        QuoteCheck.Verify(counted);
        var ids = counted.Statements.Select(s => s.Id).ToHashSet();
        Assert.Equal(counted.Statements.Count, ids.Count);
        Assert.All(counted.Claims, c => Assert.True(c.Statement is null || ids.Contains(c.Statement)));
        Assert.All(counted.Statements, s => Assert.True(s.Within is null || ids.Contains(s.Within)));
        Assert.All(counted.Claims, c => Assert.Equal(c.Holder is null, c.Statement is null || counted.Statements.Single(s => s.Id == c.Statement).Speaker.Kind == SpeakerKind.Author));
    }

    private static NamedPlace Place(Random random, DocumentRecord record)
    {
        var text = record.Document.Text;
        if (random.Next(2) == 0)
        {
            var evidence = record.Claims[random.Next(record.Claims.Count)].Evidence;
            return new NamedPlace(new TextSpan(Math.Max(0, evidence.Start - random.Next(3)), evidence.End + random.Next(3)), null);
        }

        var start = random.Next(text.Length);
        var span = new TextSpan(start, start + random.Next(30));
        return new NamedPlace(random.Next(4) == 0 ? null : span, random.Next(3) == 0 ? text.Substring(start, Math.Min(random.Next(12), text.Length - start)) : null);
    }
}
