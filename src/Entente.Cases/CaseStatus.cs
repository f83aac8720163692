using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Briefs;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Store;

namespace Entente.Cases;

/// <summary>How one finding stands.</summary>
/// <param name="Id">Of the finding.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Status">In words.</param>
/// <param name="Low">Independent origins at least.</param>
/// <param name="High">At most.</param>
/// <param name="Lines">What the brief says of status, history, origins, denials, linchpin and measures: each with its name.</param>
/// <param name="Claims">Ids of its claims with the words of each.</param>
public sealed record FindingLine(string Id, string Title, string Status, int Low, int High, IReadOnlyList<(string Name, string Words)> Lines, IReadOnlyList<(string Claim, string Words)> Claims);

/// <summary>How a finding stood before and stands after; null where it was or is not there.</summary>
public sealed record FindingDifference(FindingLine? Before, FindingLine? After);

/// <summary>How a case stands, on any day, and what changed.</summary>
public static class CaseStatus
{
    /// <summary>The findings in the order of the brief.</summary>
    /// <param name="path">Of the case.</param>
    /// <param name="regimes">Sanctions that findings are set against.</param>
    /// <param name="asOf">What was published up to that day alone; null for all.</param>
    public static (IReadOnlyList<FindingLine>? Lines, Problem? Problem) Of(string path, IReadOnlyList<Regime> regimes, DateOnly? asOf) =>
        Open(path, store => Lines(store.Records().ToList(), Rulings.Of(store.Judgements()), regimes, asOf));

    /// <summary>What the documents published on <paramref name="since"/> or later, and those without a date, have changed.</summary>
    public static (IReadOnlyList<FindingDifference>? Changes, Problem? Problem) Since(string path, DateOnly since) => Open(path, store =>
    {
        var (records, rulings) = (store.Records().ToList(), Rulings.Of(store.Judgements()));
        return Differences(Lines(records, rulings, [], since.AddDays(-1)), Lines(records, rulings, [], null));
    });

    /// <summary>Adds a judgement and tells what it has changed.</summary>
    public static (IReadOnlyList<FindingDifference>? Changes, Judgement? Added, Problem? Problem) Judge(string path, Judgement judgement)
    {
        if (!File.Exists(path)) return (null, null, new Problem(path, "there is no such case", "name one that 'entente read' has made"));
        var (store, unopened) = CaseFile.OpenOrCreate(path);
        if (store is null) return (null, null, unopened);
        using (store)
        {
            try
            {
                var (records, before) = (store.Records().ToList(), store.Judgements());
                if (Refusal(judgement, records, before) is { } refusal) return (null, null, refusal);
                var (added, problem) = store.Judge(judgement);
                return added is null ? (null, null, problem) : (Differences(Lines(records, Rulings.Of(before), [], null), Lines(records, Rulings.Of([.. before, added]), [], null)), added, null);
            }
            catch (CaseUnreadableException e)
            {
                return (null, null, e.Problem);
            }
        }
    }

    /// <summary>Every judgement of a case, in order.</summary>
    public static (IReadOnlyList<Judgement>? Judgements, Problem? Problem) Judgements(string path) => Open(path, store => store.Judgements());

    // A judgement about nothing would look like one that changes nothing.
    private static Problem? Refusal(Judgement judgement, List<DocumentRecord> records, IReadOnlyList<Judgement> before)
    {
        bool IsClaim(string? id) => records.Exists(r => r.Claims.Any(c => c.Id == id));
        bool IsVoice(string id) => records.Exists(r => r.Claims.Any(c => c.Holder is { } h && (h.ActorId == id || h.Name.Equals(id, StringComparison.OrdinalIgnoreCase))));
        return judgement.Kind switch
        {
            JudgementKind.Withdraw when !records.Exists(r => r.Document.Id == judgement.Subject) => new Problem(judgement.Subject, "the case has no document with this id", "'entente export' gives the ids in documents.jsonl"),
            JudgementKind.Distrust when !IsVoice(judgement.Subject) => new Problem(judgement.Subject, "no claim of the case is held by this voice", "give its id or its name as the brief has it"),
            JudgementKind.Same or JudgementKind.Apart when !IsClaim(judgement.Subject) || !IsClaim(judgement.Object) => new Problem(IsClaim(judgement.Subject) ? judgement.Object! : judgement.Subject, "the case has no claim with this id", "'entente status CASE --claims' gives the ids"),
            JudgementKind.Undo when before.All(j => j.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) != judgement.Subject) => new Problem(judgement.Subject, "the case has no judgement with this number", "'entente judge CASE list' gives the numbers"),
            _ => null,
        };
    }

    private static IReadOnlyList<FindingLine> Lines(IReadOnlyList<DocumentRecord> records, Rulings rulings, IReadOnlyList<Regime> regimes, DateOnly? asOf)
    {
        var actors = ShippedLexicons.Load().Actors;
        var brief = Brief.Of(records, new ActorNames(id => actors.ById(id)?.Name), Extractor.Rules, regimes, rulings, asOf);
        return [.. brief.Accounts.All.Select(a => new FindingLine(
            a.Finding.Id, brief.TitleOf(a.Finding), Brief.StatusOf(a), a.Origins.Low, a.Origins.High, brief.LinesOf(a),
            [.. a.Finding.Claims.Select(c => (c.Witness.Claim.Id, c.Witness.Claim.Evidence.In(c.Witness.Document.Text)))]))];
    }

    // By id: a finding that was joined to another is gone.
    private static IReadOnlyList<FindingDifference> Differences(IReadOnlyList<FindingLine> before, IReadOnlyList<FindingLine> after)
    {
        var old = before.ToDictionary(l => l.Id);
        var kept = after.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        return [.. after.Select(l => new FindingDifference(old.GetValueOrDefault(l.Id), l)).Where(d => d.Before is null || (d.Before.Status, d.Before.Low, d.Before.High) != (d.After!.Status, d.After.Low, d.After.High)),
            .. before.Where(l => !kept.Contains(l.Id)).Select(l => new FindingDifference(l, null))];
    }

    private static (T?, Problem?) Open<T>(string path, Func<CaseFile, T> read) where T : class
    {
        var (store, problem) = CaseFile.OpenExisting(path);
        if (store is null) return (null, problem);
        using (store)
        {
            try
            {
                return (read(store), null);
            }
            catch (CaseUnreadableException e)
            {
                return (null, e.Problem);
            }
        }
    }
}
