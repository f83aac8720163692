using Entente.Analysis.Judgements;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Judging;

/// <summary>A judgement with how it stands now.</summary>
/// <param name="IsUndone">Another one has taken it back.</param>
/// <param name="IsLost">Its line, or the words that it quotes, are no longer in the record: it is kept and has no effect.</param>
public sealed record JudgementLine(Judgement Judgement, bool IsUndone, bool IsLost);

/// <summary>Judgements on a case: made, listed, and what they change.</summary>
public static class CaseJudging
{
    /// <summary>Adds a judgement and tells what it has changed.</summary>
    public static (IReadOnlyList<FindingDifference>? Changes, Judgement? Added, Problem? Problem) Judge(string path, JudgementRequest request)
    {
        if (!File.Exists(path)) return (null, null, new Problem(path, "there is no such case", "name one that 'entente read' has made"));
        var (store, unopened) = CaseFile.OpenOrCreate(path);
        if (store is null) return (null, null, unopened);
        using (store)
        {
            try
            {
                var (records, before) = (store.Records().ToList(), store.Judgements());
                var (judgement, refusal) = JudgementForm.Of(request, records, before);
                if (judgement is null) return (null, null, refusal);
                var (added, problem) = store.Judge(judgement);
                return added is null ? (null, null, problem) : (CaseStatus.Differences(records, Rulings.Of(before, records), Rulings.Of([.. before, added], records)), added, null);
            }
            catch (CaseUnreadableException e)
            {
                return (null, null, e.Problem);
            }
        }
    }

    /// <summary>Every judgement of a case, in order.</summary>
    public static (IReadOnlyList<JudgementLine>? Judgements, Problem? Problem) List(string path)
    {
        var (store, problem) = CaseFile.OpenExisting(path);
        if (store is null) return (null, problem);
        using (store)
        {
            try
            {
                var judgements = store.Judgements();
                return (List(judgements, Rulings.Of(judgements, store.Records().ToList())), null);
            }
            catch (CaseUnreadableException e)
            {
                return (null, e.Problem);
            }
        }
    }

    /// <summary>The same of judgements at hand.</summary>
    /// <param name="rulings">Of these judgements, with their lines found in the records.</param>
    public static IReadOnlyList<JudgementLine> List(IReadOnlyList<Judgement> judgements, Rulings rulings)
    {
        var standing = Rulings.StandingOf(judgements).Select(j => j.Number).ToHashSet();
        var lost = rulings.Lost.Select(j => j.Number).ToHashSet();
        return [.. judgements.Select(j => new JudgementLine(j, !standing.Contains(j.Number), lost.Contains(j.Number)))];
    }
}
