using Entente.Analysis.Findings;
using Entente.Analysis.Origins;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Status;

/// <summary>Where a finding stands on the claims it has, by which rule, and on whose word.</summary>
/// <param name="Decisive">The claims that the rule turns on, in the order of the finding.</param>
public sealed record StatusReading(FindingStatus Status, StatusRule Rule, OriginCount Origins, IReadOnlyList<Witness> Decisive)
{
    public static StatusReading Of(Finding finding, IReadOnlyList<Witness> witnesses, Func<string, string>? copies = null)
    {
        var asserting = witnesses.Where(w => w.Stance == Stance.Asserted).ToList();
        var expecting = witnesses.Where(w => w.Stance == Stance.Expected).ToList();
        var denying = witnesses.Where(w => w.Stance == Stance.Denied).ToList();
        var parties = asserting.Where(w => IsParty(finding, w)).ToList();
        var origins = OriginCount.Of(asserting.Count > 0 ? asserting : expecting, copies);
        foreach (var rule in StatusRule.All)
            if (Decisive(rule.Status) is { Count: > 0 } decisive) return new StatusReading(rule.Status, rule, origins, decisive);
        return new StatusReading(FindingStatus.Open, StatusRule.All[^1], origins, [.. witnesses]);

        List<Witness>? Decisive(FindingStatus status) => status switch
        {
            FindingStatus.Retracted => asserting.Count > 0 && asserting.TrueForAll(a => denying.Exists(d => TakesBack(a, d))) ? [.. denying.Where(d => asserting.Exists(a => TakesBack(a, d)))] : null,
            FindingStatus.DeniedOnly => asserting.Count + expecting.Count == 0 ? denying : null,
            FindingStatus.PartlyConfirmed => parties.Count > 0 && denying.Count > 0 && denying.TrueForAll(d => d.Statement?.Denial?.Part is DeniedPart.Amount or DeniedPart.Time or DeniedPart.Place or DeniedPart.Item) ? parties : null,
            FindingStatus.Contested => [.. denying.Where(d => asserting.Concat(expecting).Any(a => a.Voice != d.Voice))],
            FindingStatus.Confirmed => parties,
            FindingStatus.Reported => asserting.Count > 0 && origins.Low >= 2 ? asserting : null,
            FindingStatus.Alleged => asserting,
            FindingStatus.Planned => expecting,
            _ => null,
        };
    }

    // The same voice, in a document of a later day.
    private static bool TakesBack(Witness said, Witness denied) => !said.Voice.IsAuthor && said.Voice == denied.Voice && said.Document.Published < denied.Document.Published;

    /// <summary>True where the voice speaks for one of those who are said to act or to receive.</summary>
    private static bool IsParty(Finding finding, Witness witness) =>
        !witness.Voice.IsAuthor && finding.Frame is not (Frame.Accuse or Frame.Threaten or Frame.Reject or Frame.Sanction or Frame.Recognise)
        && witness.Claim.Holder is { } holder && finding.From.Concat(finding.To).Concat(finding.People).Any(s => s.IsVoicedBy(holder));
}

/// <summary>A change of a finding's status.</summary>
/// <param name="Day">Day of publication of the document that brought it; null for documents without a date, which come last.</param>
/// <param name="Cause">The first claim of that day that the rule turns on.</param>
public sealed record StatusChange(DateOnly? Day, StatusReading Reading, Witness Cause);

/// <summary>How a finding came to stand where it stands, by publication.</summary>
public static class StatusHistory
{
    /// <summary>Changes in the order of time.</summary>
    public static IReadOnlyList<StatusChange> Of(Finding finding, Func<string, string>? copies = null)
    {
        var witnesses = finding.Witnesses;
        var own = finding.Claims.Where(c => c.Fit != Fit.Covers).Select(c => c.Witness.Claim.Id).ToHashSet(StringComparer.Ordinal);
        var changes = new List<StatusChange>();
        var known = new List<Witness>();
        foreach (var day in witnesses.GroupBy(w => w.Document.Published).OrderBy(g => g.Key ?? DateOnly.MaxValue))
        {
            known.AddRange(day);
            if (own.Count > 0 && !known.Exists(w => own.Contains(w.Claim.Id))) continue; // a denial at large, of what nobody had spoken of yet
            var now = StatusReading.Of(finding, known, copies);
            if (changes.Count > 0 && changes[^1].Reading.Status == now.Status) continue;
            changes.Add(new StatusChange(day.Key, now, now.Decisive.FirstOrDefault(w => w.Document.Published == day.Key) ?? day.First()));
        }

        return changes;
    }
}
