using Entente.Records;

namespace Entente.Cases.Tests.Judging;

public sealed class RefusedRequestTests
{
    private readonly Bench bench = new();

    [Theory]
    [InlineData(JudgementKind.Accept, "c-0", null, null, "no statement and no claim")]
    [InlineData(JudgementKind.Refuse, "", null, null, "nothing is named")]
    [InlineData(JudgementKind.Note, "finding-1", null, null, "no document, statement or claim")]
    [InlineData(JudgementKind.SameVoice, "Port officials", null, null, "two are needed")]
    [InlineData(JudgementKind.SameVoice, "Port officials", "port officials", null, "are one")]
    [InlineData(JudgementKind.SameVoice, "Nobody", "USA", null, "held by this voice")]
    [InlineData(JudgementKind.SameVoice, "Port officials", "Nobody", null, "held by this voice")]
    [InlineData(JudgementKind.GradeSource, "Nobody", null, "A", "no outlet and no voice")]
    [InlineData(JudgementKind.GradeSource, "Harbour Post", null, "G", "no grade of a source")]
    [InlineData(JudgementKind.GradeSource, "Harbour Post", null, "AB", "no grade of a source")]
    [InlineData(JudgementKind.GradeClaim, "CLAIM", null, "7", "no grade of a claim")]
    [InlineData(JudgementKind.GradeClaim, "c-1", null, "2", "no claim with this id")]
    [InlineData(JudgementKind.Correct, "CLAIM", null, "x", "which part")]
    public void What_cannot_be_judged_is_said(JudgementKind kind, string subject, string? other, string? value, string says) =>
        Assert.Contains(says, bench.Try(kind, Line(subject), other, value: value)!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("CLAIM", CorrectedField.Certainty, "perhaps", null, "no certainty")]
    [InlineData("CLAIM", CorrectedField.Certainty, "CT+", "grain", "no words of its own")]
    [InlineData("CLAIM", CorrectedField.Frame, "SALE", null, "no frame")]
    [InlineData("CLAIM", CorrectedField.Frame, "3", null, "no frame")]
    [InlineData("CLAIM", CorrectedField.Item, "arms.slingshot", "grain", "no item class")]
    [InlineData("CLAIM", CorrectedField.Item, "arms", null, "not given")]
    [InlineData("CLAIM", CorrectedField.Item, "arms", "wheat", "does not stand in the text")]
    [InlineData("CLAIM", CorrectedField.Item, "arms", "on", "more than once")]
    [InlineData("CLAIM", CorrectedField.Quantity, "many", "grain", "no amount")]
    [InlineData("CLAIM", CorrectedField.Quantity, "60..40", "grain", "no amount")]
    [InlineData("CLAIM", CorrectedField.Time, "last week", "Friday", "no TIMEX3 value")]
    [InlineData("CLAIM", CorrectedField.Agent, "A; B", "grain", "2 named and 1 quoted")]
    [InlineData("CLAIM", CorrectedField.Evidence, null, "grain to Sundia", "must hold the word")]
    [InlineData("CLAIM", CorrectedField.Evidence, null, null, "one span")]
    [InlineData("CLAIM", CorrectedField.Content, null, "grain", "a claim has no speaker and no content")]
    [InlineData("STATEMENT", CorrectedField.Content, null, null, "one span or more")]
    [InlineData("STATEMENT", CorrectedField.Item, "arms", "grain", "a statement has")]
    [InlineData("STATEMENT", CorrectedField.Speaker, "none", null, "no voice is given")]
    public void A_correction_that_does_not_fit_is_said(string line, CorrectedField field, string? value, string? quote, string says) =>
        Assert.Contains(says, bench.Try(JudgementKind.Correct, Line(line), field: field, value: value, quote: quote)!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Offsets_are_held_against_the_text()
    {
        Problem? Try(int start, int end, string? words) => bench.Try(JudgementKind.Correct, bench.Claim, field: CorrectedField.Item, value: "goods", quote: words, at: new TextSpan(start, end));
        Assert.Contains("past the text", Try(100, 9999, null)!.What, StringComparison.Ordinal);
        Assert.Contains("is empty", Try(5, 5, null)!.What, StringComparison.Ordinal);
        Assert.Contains("“Port”, not “Ship”", Try(0, 4, "Ship")!.What, StringComparison.Ordinal);
        Assert.Empty(bench.Judgements);
    }

    private string Line(string word) => word switch { "CLAIM" => bench.Claim, "STATEMENT" => bench.Statement, _ => word };
}
