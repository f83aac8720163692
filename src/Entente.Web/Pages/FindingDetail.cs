using Entente.Analysis.Accounts;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Values that cannot all hold of one event, with those who give each.</summary>
public sealed record DifferenceLine(string Kind, IReadOnlyList<GivenLine> Values);

/// <param name="Claims">Their ids.</param>
public sealed record GivenLine(string Value, string By, IReadOnlyList<string> Claims);

/// <summary>A denial beside what is alleged.</summary>
public sealed record DenialLine(string By, string Denies, IReadOnlyList<NamedValue> Slots, string Claim);

/// <summary>A measure that the finding would engage, element by element.</summary>
/// <param name="Verification">How well wording and number of the measure are established.</param>
public sealed record ExposureLine(string Id, string Regime, string Measure, string Symbol, string Verification, string Reading, string Because, IReadOnlyList<ElementCase> Elements);

/// <summary>A finding that this one could be joined with.</summary>
/// <param name="Claim">One of its claims, which a judgement names.</param>
public sealed record JoinableLine(FindingRow Finding, string Claim);

/// <summary>All that the record says of one finding.</summary>
/// <param name="Sentence">Who says what of it.</param>
/// <param name="Account">Status, history, origins, denials, what it rests on, measures: each with its name.</param>
/// <param name="For">Claims of those who say it, expect it or hold it possible.</param>
/// <param name="Against">Claims of those who doubt or deny it.</param>
/// <param name="Open">Claims of those who do not commit.</param>
/// <param name="Joinable">Findings of the same kind, those that share most parties first.</param>
public sealed record FindingDetail(
    FindingRow Finding, string Sentence, IReadOnlyList<NamedValue> Account, IReadOnlyList<DifferenceLine> Differences, IReadOnlyList<DenialLine> Denials,
    IReadOnlyList<ClaimLine> For, IReadOnlyList<ClaimLine> Against, IReadOnlyList<ClaimLine> Open, IReadOnlyList<ExposureLine> Exposures, IReadOnlyList<string> Measures,
    IReadOnlyList<JoinableLine> Joinable)
{
    private const int MostJoinable = 60;

    /// <summary>All of them, in their three groups.</summary>
    internal IEnumerable<ClaimLine> Claims => For.Concat(Against).Concat(Open);

    public static FindingDetail? Of(CaseView view, PageQuery query)
    {
        if (view.Finding(query.Part("id")) is not { } account) return null;
        var (finding, readings, differences) = (account.Finding, new Readings(view.Brief), new DifferenceWords(view.Brief));
        return new FindingDetail(
            FindingRow.Of(view, account), readings.Of(finding), [.. view.Brief.LinesOf(account).Where(l => l.Name is not ("Denial" or "Measures")).Select(l => new NamedValue(l.Name, l.Words))],
            [.. finding.Differences.Select(d => new DifferenceLine(DifferenceWords.Of(d.Kind),
                [.. d.Values.Select(v => new GivenLine(differences.Value(d.Kind, v), readings.Subjects(v.Witnesses) + differences.Note(d, v), [.. v.Witnesses.Select(w => w.Claim.Id)]))]))],
            [.. account.Denials.Select(d => Denial(readings, d))],
            Lines(Stance.Asserted, Stance.Expected, Stance.Possible), Lines(Stance.Denied, Stance.Doubted), Lines(Stance.Open),
            [.. account.Exposures.SelectMany(r => r.Primary).Select(e => Exposure(view, finding, e))],
            [.. account.Exposures.Where(r => r.Exposures.Count > 0 || r.Reading != ExposureReading.NotCovered || finding.IsPassing).Select(r => r.Sentence)],
            [.. view.Brief.Findings.Where(f => f.Id != finding.Id && Kind(f) == Kind(finding)).OrderByDescending(f => f.From.Concat(f.To).Intersect(finding.From.Concat(finding.To)).Count()).Take(MostJoinable)
                .Select(f => new JoinableLine(FindingRow.Of(view, view.Brief.AccountOf(f)), f.Claims[0].Witness.Claim.Id))]);

        static Frame Kind(Finding f) => f.Frame == Frame.Aid ? Frame.Transfer : f.Frame;
        List<ClaimLine> Lines(params Stance[] stances) => [.. finding.Claims.Where(c => stances.Contains(c.Witness.Stance)).Select(c => ClaimLine.Of(view, finding, c))];
    }

    private static DenialLine Denial(Readings readings, DenialReading denial) => new(
        Listing.Capital(readings.Subjects([denial.Denial])), denial.Part.InWords(),
        [.. denial.Slots.Select(s => new NamedValue(AccountWords.Word(s.Slot), s.State switch { SlotState.Denied => "denied", SlotState.NotDenied => "not denied", _ => "falls with it" }))],
        denial.Denial.Claim.Id);

    private static ExposureLine Exposure(CaseView view, Finding finding, Exposure exposure) => new(
        exposure.Id, exposure.Regime, exposure.Measure, exposure.Symbol, MeasureWords.Of(exposure.Verification), exposure.Reading.Label(), exposure.Because,
        ElementCase.Of(view, finding, exposure));
}
