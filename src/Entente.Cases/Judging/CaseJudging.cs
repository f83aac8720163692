using Entente.Analysis.Judgements;
using Entente.Briefs.Wording;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Judging;

/// <summary>A judgement with how it stands now.</summary>
/// <param name="IsUndone">Another one has taken it back.</param>
/// <param name="IsLost">Its line, or the words that it quotes, are no longer in the record: it is kept and has no effect.</param>
public sealed record JudgementLine(Judgement Judgement, bool IsUndone, bool IsLost)
{
    /// <summary>What was decided, in words, without who and why.</summary>
    public string What => JudgementWords.Of(Judgement);

    /// <summary>In words.</summary>
    public string State => IsUndone ? "taken back" : IsLost ? "no longer finds its line" : "stands";
}

/// <summary>A judgement that was added, and what it has changed in the findings.</summary>
public sealed record KeptJudgement(Judgement Judgement, IReadOnlyList<FindingDifference> Changes);

/// <summary>Judgements on a case: made, listed, and what they change.</summary>
public static class CaseJudging
{
    /// <summary>Adds a judgement and tells what it has changed.</summary>
    public static (KeptJudgement? Kept, Problem? Problem) Judge(string path, JudgementRequest request) => OpenCase.ForChange(path).Try(store => Judge(store, request));

    /// <summary>Every judgement of a case, in order.</summary>
    public static (IReadOnlyList<JudgementLine>? Judgements, Problem? Problem) List(string path) => CaseFile.OpenExisting(path).Ask(store =>
    {
        var judgements = store.Judgements();
        return List(judgements, Rulings.Of(judgements, store.Records().ToList()));
    });

    /// <summary>The same of judgements at hand.</summary>
    /// <param name="rulings">Of these judgements, with their lines found in the records.</param>
    public static IReadOnlyList<JudgementLine> List(IReadOnlyList<Judgement> judgements, Rulings rulings)
    {
        var standing = Rulings.StandingOf(judgements).Select(j => j.Number).ToHashSet();
        var lost = rulings.Lost.Select(j => j.Number).ToHashSet();
        return [.. judgements.Select(j => new JudgementLine(j, !standing.Contains(j.Number), lost.Contains(j.Number)))];
    }

    private static (KeptJudgement?, Problem?) Judge(CaseFile store, JudgementRequest request)
    {
        var (records, before) = (store.Records().ToList(), store.Judgements());
        var (judgement, refusal) = JudgementForm.Of(request, records, before);
        if (judgement is null) return (null, refusal);
        var (added, problem) = store.Judge(judgement);
        return added is null ? (null, problem) : (new KeptJudgement(added, CaseStatus.Differences(records, Rulings.Of(before, records), Rulings.Of([.. before, added], records))), null);
    }
}
