using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records.Measures;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>One paragraph in our words, and every finding of the case set against it.</summary>
/// <param name="Paraphrase">Ours, never the wording of the instrument.</param>
/// <param name="VerificationMeaning">What that state of verification means.</param>
/// <param name="VerificationNote">What was seen where, and what rests on general knowledge.</param>
/// <param name="Url">Where it was seen; null where it was not.</param>
/// <param name="Facts">Its terms, each with its name.</param>
/// <param name="Exemptions">What it leaves aside; on a paragraph that is an exemption, what it grants.</param>
/// <param name="Overtaking">The paragraphs that do its work now.</param>
/// <param name="Narrowed">The paragraphs that it is an exemption from.</param>
/// <param name="Untestable">Why no exchange can be set against it; null where one can.</param>
/// <param name="Reading">Chosen reading; null for all.</param>
public sealed record MeasureDetail(
    MeasureRef Measure, string Regime, string Paraphrase, string VerificationMeaning, string? VerificationNote, string? Url, IReadOnlyList<NamedValue> Facts, IReadOnlyList<ExemptionLine> Exemptions,
    IReadOnlyList<MeasureRef> Overtaking, IReadOnlyList<MeasureRef> Narrowed, string? Untestable, string Source, IReadOnlyList<string> Doubts,
    string? Reading, IReadOnlyList<Choice> Readings, Slice<ExposureCase> Exposures)
{
    private const int PageSize = 15;

    public static MeasureDetail? Of(CaseView view, PageQuery query)
    {
        var regimes = view.Measures.Regimes.Select(r => r.Regime.Id);
        if (view.Measures[query.Part("id"), query.OneOf("regime", regimes)] is not { } entry) return null;
        var (regime, measure) = (entry.Regime, entry.Measure);
        List<Choice> readings = [.. ReadingKeys.All.Select(r => new Choice(ReadingKeys.Of(r), MeasureWords.Heading(r), entry.Exposures.Count(e => e.Exposure.Reading == r))).Where(c => c.Count > 0)];
        var reading = ReadingKeys.Parse(query.OneOf("reading", readings.Select(r => r.Value)));
        var shown = entry.Exposures.Where(e => reading is null || e.Exposure.Reading == reading).OrderBy(e => e.Exposure.Role).ThenBy(e => e.Exposure.Reading).ToList();
        return new MeasureDetail(
            MeasureRef.Of(view, regime, measure), regime.Name, measure.Paraphrase, MeasureWords.Meaning(measure.Verification), measure.VerificationNote, measure.Url, [.. Terms(regime, measure)],
            [.. regime.ExemptionsFrom(measure).Select(e => new ExemptionLine(e.Words, e.Measure is { } id && regime[id] is { } by ? MeasureRef.Of(view, regime, by) : null))],
            Refs(measure.OvertakenBy), Refs(measure.Exempts), measure.Untestable, regime.Source, regime.Doubts,
            reading is { } one ? ReadingKeys.Of(one) : null, readings, Slice.From(shown, query, PageSize).Select(e => ExposureCase.Of(view, e)));

        IReadOnlyList<MeasureRef> Refs(IReadOnlyList<string> ids) => [.. ids.Select(id => regime[id]).OfType<Measure>().Select(m => MeasureRef.Of(view, regime, m))];
    }

    private static IEnumerable<NamedValue> Terms(Regime regime, Measure measure)
    {
        yield return new("Names", measure.Names);
        yield return new("Binds", $"{measure.Binds}; {MeasureWords.Force(measure.Force)} (“{measure.Verb}”)");
        yield return new("Direction", MeasureWords.Direction(measure.Direction, regime.TargetName));
        yield return new("In force", MeasureWords.InForce(measure) + (measure.Status == MeasureStatus.InForce ? "" : $"; {measure.Status.Label()}{(measure.StatusReason is { } why ? ": " + why : "")}"));
        yield return new("Adopted", $"{DateWords.Day(measure.Adopted)}, resolution {measure.Resolution}, paragraph {measure.Paragraph}");
        yield return new("About", measure.Kind.Label());
        if (measure.Frames.Count > 0) yield return new("Events", string.Join(", ", measure.Frames.Select(f => f.ToString().ToLowerInvariant())));
        if (measure.Items.Count > 0) yield return new("Goods", string.Join("; ", measure.Items.Select(ItemWords.Of)));
        if (measure.Except.Count > 0) yield return new("Not", string.Join("; ", measure.Except.Select(ItemWords.Of)));
        if (measure.Cap is { } cap) yield return new("Cap", MeasureWords.Ceiling(cap));
        if (measure.Condition is { } condition) yield return new("Condition", $"It would have to be shown that {condition}.");
        foreach (var also in measure.Also)
            yield return new("Also", $"{string.Join("; ", also.Items.Select(ItemWords.Of).DefaultIfEmpty(string.Join(", ", also.Frames.Select(f => f.ToString().ToLowerInvariant()))))}, if it is shown that {also.Condition}");
    }
}

/// <param name="By">The paragraph that grants it; null for this one.</param>
public sealed record ExemptionLine(string Words, MeasureRef? By);
