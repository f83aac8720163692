using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>What was read and what stands out, in a few computed sentences.</summary>
internal sealed class Opening(Brief brief)
{
    private readonly FindingWords words = new(brief.Names);
    private readonly Readings readings = new(brief);

    public string Title => brief.Records.Count switch
    {
        0 => "Nothing was read",
        _ => MainStates() is { Count: > 1 } states ? Listing.And(states, 3) + ": who said what" : "Who said what",
    };

    public IReadOnlyList<string> Sentences => [WhatWasRead(), .. StandsOut()];

    private string WhatWasRead()
    {
        var outlets = brief.Records.Select(r => r.Document.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var published = brief.Records.Count(r => r.Document.Outlet is not null);
        return $"{Listing.Count(brief.Records.Count, "document")} {(brief.Records.Count == 1 ? "was" : "were")} read: {Dates()}"
            + (outlets.Count == 0 ? "" : $", {(published == brief.Records.Count ? "" : $"{Number(published)} of them ")}published by {Listing.And(outlets, 6)}")
            + $". {(brief.Records.Count == 1 ? "It holds" : "They hold")} {Listing.Count(brief.Records.Sum(r => r.Statements.Count), "attributed statement")} and "
            + $"{Listing.Count(brief.Records.Sum(r => r.Claims.Count), "claim")} by {Listing.Count(brief.Voices.Count, "voice")}.";
    }

    private string Dates()
    {
        var days = brief.Records.Select(r => r.Document.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0) return brief.Records.Count == 1 ? "undated" : "none of them dated";
        var span = days.Min() == days.Max() ? "dated " + DateWords.Day(days.Min()) : $"dated from {DateWords.Day(days.Min())} to {DateWords.Day(days.Max())}";
        return days.Count == brief.Records.Count ? span : $"{Number(days.Count)} {span} and {Number(brief.Records.Count - days.Count)} undated";
    }

    private IEnumerable<string> StandsOut()
    {
        var directed = brief.Transfers.Findings;
        if (directed.FirstOrDefault() is { Claims.Count: > 1 } main)
        {
            var account = brief.AccountOf(main);
            yield return $"Most is said about {words.Phrase(main).Full}, in {Counts.Of(main)}: "
                + string.Join("; ", readings.Lines(main).Select(l => $"{l.By} {l.Voices}")) + "."
                + (account.Origins.High > 0 ? $" It is {Brief.StatusOf(account)}, on {Counts.Of(account.Origins)}." : "");
        }

        if (directed.Count > 1)
        {
            var contested = directed.Count(m => StatusOf(m) == FindingStatus.Contested);
            var open = directed.Count(m => StatusOf(m) is FindingStatus.Planned or FindingStatus.Open);
            yield return $"Of {Listing.Count(directed.Count, "transfer")} spoken of, {Number(contested)} {(contested == 1 ? "is" : "are")} asserted by some and denied by others, "
                + $"and {Number(open)} {(open == 1 ? "is" : "are")} at most planned, likely or possible.";
        }

        if (brief.Findings.Where(m => m.Frame == Frame.Visit).FirstOrDefault(m => m.Differences.Any(d => d.Kind == DifferenceKind.Places)) is { } meeting)
        {
            var places = meeting.Differences.First(d => d.Kind == DifferenceKind.Places).Values
                .Select(v => $"at {v.Value ?? v.Words} by {readings.Subjects(v.Witnesses)}");
            yield return $"{Listing.Capital(words.Phrase(meeting).Full)} is placed {Listing.And([.. places])}.";
        }
    }

    private FindingStatus StatusOf(Finding finding) => brief.AccountOf(finding).Now.Status;

    private static string Number(int number) => number == 0 ? "none" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The two that most claims speak of, among the findings that lie between two at least.</summary>
    private List<string> MainStates() =>
        [.. brief.Findings.Select(m => (Sides: m.From.Concat(m.To).Distinct().Where(s => s.Id is not null).ToList(), m.Claims.Count)).Where(m => m.Sides.Count > 1)
            .SelectMany(m => m.Sides.Select(side => (Side: side, m.Count)))
            .GroupBy(m => m.Side).OrderByDescending(g => g.Sum(m => m.Count)).ThenBy(g => g.Key).Take(2).Select(g => brief.Names.Of(g.Key))];
}
