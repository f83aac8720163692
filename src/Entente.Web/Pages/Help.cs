using Entente.Analysis.Origins;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Records.Measures;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>One degree of the scale.</summary>
/// <param name="Stance">Name of the mark.</param>
/// <param name="Label">FactBank's.</param>
public sealed record ScaleLine(string Stance, string Label, string Words, string Meaning);

/// <summary>Words and keys, from the lists that the program itself uses.</summary>
/// <param name="First">What a newcomer needs to know, in a minute.</param>
/// <param name="Keys">Each with what it does.</param>
/// <param name="Places">Keys of the navigation, after a g, each with its page.</param>
/// <param name="Scale">From certainly so to certainly not so.</param>
/// <param name="Statuses">In the order in which the rules are tried; the first that holds is the status.</param>
/// <param name="MayBeOne">Why the lower count of origins merges more than the higher.</param>
/// <param name="IsOne">What both counts merge.</param>
/// <param name="Elements">Parts of a measure, in the order in which they are tested.</param>
/// <param name="States">Of an element.</param>
/// <param name="Readings">What follows from the elements.</param>
/// <param name="Verifications">How well a paragraph is established.</param>
public sealed record Help(
    IReadOnlyList<NamedValue> First, IReadOnlyList<NamedValue> Keys, IReadOnlyList<NamedValue> Places, IReadOnlyList<NamedValue> Words, IReadOnlyList<ScaleLine> Scale, IReadOnlyList<NamedValue> Statuses,
    IReadOnlyList<string> IsOne, IReadOnlyList<string> MayBeOne, IReadOnlyList<NamedValue> Elements, IReadOnlyList<NamedValue> States, IReadOnlyList<NamedValue> Readings, IReadOnlyList<NamedValue> Verifications)
{
    public static Help Of(CaseView view, PageQuery query)
    {
        _ = (view, query);
        return new Help(
            HelpWords.First, [.. PageKey.All.Select(k => new NamedValue(k.Key, k.Does))], [.. PagePlace.All.Select(p => new NamedValue("g " + p.Key, p.Name))], HelpWords.All,
            [.. MethodWords.Scale.Select(s => new ScaleLine(StanceWords.Mark(Stances.Of(s.Certainty)), s.Certainty.Label(), StanceWords.Word(s.Certainty), s.Meaning))],
            [.. StatusRule.All.Select(r => new NamedValue(AccountWords.Word(r.Status), r.Text))],
            [.. Grounds(isCertain: true)], [.. Grounds(isCertain: false)],
            [.. Enum.GetValues<ElementKind>().Select(k => new NamedValue(k.Label(), MeasureWords.Meaning(k)))],
            [.. Enum.GetValues<ElementState>().Select(s => new NamedValue(s.Label().Replace('-', ' '), MeasureWords.Meaning(s)))],
            [.. Enum.GetValues<ExposureReading>().Select(r => new NamedValue(r.Label(), MeasureWords.Meaning(r)))],
            [.. Enum.GetValues<Verification>().OrderDescending().Select(v => new NamedValue(MeasureWords.Of(v), MeasureWords.Meaning(v)))]);
    }

    private static IEnumerable<string> Grounds(bool isCertain) => Enum.GetValues<MergeGround>().Where(g => OriginMerge.IsShown(g) == isCertain).Select(OriginWords.Of);
}
