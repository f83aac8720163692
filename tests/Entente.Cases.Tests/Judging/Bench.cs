using Entente.Analysis.Judgements;
using Entente.Cases.Judging;
using Entente.Cases.Tests.Store;
using Entente.Records;

namespace Entente.Cases.Tests.Judging;

/// <summary>One made document and what analysts say of it, without a file.</summary>
internal sealed class Bench
{
    private readonly List<Judgement> judgements = [];

    public DocumentRecord Record { get; } = Store.Records.Full().Record;

    public string Claim => Record.Claims[0].Id;

    public string Statement => Record.Statements[1].Id;

    public IReadOnlyList<Judgement> Judgements => judgements;

    public Rulings Rulings => Rulings.Of(judgements, [Record]);

    public DocumentRecord Counted => Assert.Single(Rulings.Counted([Record]));

    public Claim CountedClaim => Counted.Claims.Single(c => c.Id == Claim);

    public Statement CountedStatement => Counted.Statements.Single(s => s.Id == Statement);

    /// <summary>Adds the judgement, or gives what is wrong with it.</summary>
    public Problem? Try(JudgementKind kind, string subject, string? other = null, CorrectedField? field = null, string? value = null, string? quote = null, TextSpan? at = null)
    {
        var request = new JudgementRequest(kind, subject, "Ada", DateTimeOffset.UnixEpoch, "a test")
        {
            Object = other, Field = field, Value = value, Places = quote is null && at is null ? [] : [new NamedPlace(at, quote)],
        };
        var (judgement, problem) = JudgementForm.Of(request, [Record], judgements);
        if (judgement is not null) judgements.Add(judgement with { Number = judgements.Count + 1 });
        return problem;
    }

    public void Judge(JudgementKind kind, string subject, string? other = null, string? value = null) => Assert.Null(Try(kind, subject, other, value: value));

    public void Correct(string line, CorrectedField field, string? value = null, string? quote = null) => Assert.Null(Try(JudgementKind.Correct, line, field: field, value: value, quote: quote));
}
