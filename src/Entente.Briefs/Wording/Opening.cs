using Entente.Analysis.Matters;
using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>What was read and what stands out, in a few computed sentences.</summary>
internal sealed class Opening(Brief brief)
{
    private readonly MatterWords words = new(brief.Names);
    private readonly Readings readings = new(brief);

    public string Title => brief.Records.Count switch
    {
        0 => "Nothing was read",
        _ => MainStates() is { Count: > 1 } states ? Listing.And(states, 3) + ": who said what" : "Who said what",
    };

    public IReadOnlyList<string> Sentences => [WhatWasRead(), .. StandsOut()];

    private string WhatWasRead()
    {
        var claims = brief.Records.Sum(r => r.Claims.Count);
        var statements = brief.Records.Sum(r => r.Statements.Count);
        var outlets = brief.Records.Select(r => r.Document.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var days = brief.Records.Select(r => r.Document.Published).OfType<DateOnly>().ToList();
        var undated = brief.Records.Count - days.Count;
        var dates = days.Count == 0 ? "none of them dated"
            : (days.Min() == days.Max() ? "dated " + DateWords.Day(days.Min()) : $"dated from {DateWords.Day(days.Min())} to {DateWords.Day(days.Max())}")
                + (undated > 0 ? $", {undated.ToString(System.Globalization.CultureInfo.InvariantCulture)} without a date" : "");
        var published = outlets.Count == 0 ? "" : $", published by {Listing.And(outlets, 6)}";
        return $"{Listing.Count(brief.Records.Count, "document")}, {dates}{published}, {(brief.Records.Count == 1 ? "was" : "were")} read. "
            + $"{(brief.Records.Count == 1 ? "It holds" : "They hold")} {Listing.Count(statements, "attributed statement")} and {Listing.Count(claims, "claim")} by "
            + $"{Listing.Count(VoiceCount(), "voice")}.";
    }

    private IEnumerable<string> StandsOut()
    {
        var directed = brief.Transfers.Matters;
        if (directed.OrderByDescending(m => m.DocumentCount).ThenByDescending(m => m.Claims.Count).FirstOrDefault() is { } main)
        {
            yield return $"Most is said about {words.Phrase(main).Full}, in {Listing.Count(main.Claims.Count, "claim")} of {Listing.Count(main.DocumentCount, "document")}: "
                + string.Join("; ", main.Standing.Groups.Select(g => $"{StanceWords.By(g.Stance)} {readings.Subjects(g.Witnesses)}")) + ".";
        }

        if (directed.Count > 1)
        {
            var contested = directed.Count(m => m.Standing.Outcome == Outcome.Contested);
            var open = directed.Count(m => m.Standing.Outcome is Outcome.Expected or Outcome.Possible or Outcome.Open or Outcome.Doubted);
            yield return $"Of {Listing.Count(directed.Count, "transfer")} spoken of, {Number(contested)} {(contested == 1 ? "is" : "are")} asserted by some and denied by others, "
                + $"and {Number(open)} {(open == 1 ? "is" : "are")} at most planned, likely or possible.";
        }

        if (brief.Matters.Where(m => m.Frame == Frame.Visit).FirstOrDefault(m => m.Differences.Any(d => d.Kind == DifferenceKind.Places)) is { } meeting)
        {
            var places = meeting.Differences.First(d => d.Kind == DifferenceKind.Places).Values
                .Select(v => $"at {v.Value ?? v.Words} by {readings.Subjects(v.Witnesses)}");
            yield return $"{Listing.Capital(words.Phrase(meeting).Full)} is placed {Listing.And([.. places])}.";
        }
    }

    private static string Number(int number) => number == 0 ? "none" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The states that most claims speak of.</summary>
    private List<string> MainStates() =>
        [.. brief.Matters.SelectMany(m => m.From.Concat(m.To).Distinct().SelectMany(s => m.Claims.Select(c => (Side: s, c.Witness.Claim.Id)))).Distinct()
            .GroupBy(s => s.Side).Where(g => g.Key.Id is not null)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(2).Select(g => brief.Names.Of(g.Key))];

    private int VoiceCount() =>
        brief.Records.SelectMany(r => r.Claims.Select(Voice.Of).Concat(r.Statements.Select(s => Voice.Of(s.Speaker)))).Distinct().Count();
}
