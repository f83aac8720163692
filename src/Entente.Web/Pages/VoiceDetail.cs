using Entente.Analysis.Origins;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>A finding that counts the voice among its origins.</summary>
/// <param name="As">Under what name it counts, where that is not the voice's own: a government for its spokesman.</param>
/// <param name="Without">How the finding would stand without it, in a sentence; null where it would stand as it does.</param>
public sealed record RestingLine(FindingRow Finding, string? As, string? Without);

/// <summary>One voice across the case.</summary>
/// <param name="Names">What the documents call it.</param>
/// <param name="SpokenForBy">Who speaks in its name, those who say most first.</param>
/// <param name="MoreSpeakers">How many of them are left out.</param>
/// <param name="Said">By day of publication, what bears no day last.</param>
/// <param name="Resting">Those that would stand elsewhere without it first.</param>
/// <param name="MoreResting">How many findings are left out.</param>
/// <param name="Subject">By which a judgement names it; null for an author, who is judged by the document.</param>
/// <param name="Judgements">Those that stand and name it.</param>
public sealed record VoiceDetail(
    VoiceRow Voice, string? Document, IReadOnlyList<string> Names, IReadOnlyList<VoiceRow> SpokenForBy, int MoreSpeakers,
    IReadOnlyList<RestingLine> Resting, int MoreResting, Slice<SpokenLine> Said, string? Subject, IReadOnlyList<JudgedLine> Judgements)
{
    private const int PageSize = 30;
    private const int MostSpeakers = 20;
    private const int MostResting = 30;

    public static VoiceDetail? Of(CaseView view, PageQuery query)
    {
        if (view.Voices[query.Part("key")] is not { } voice) return null;
        var speakers = view.Voices.SpeakingFor(voice.Key).ToList();
        var resting = view.Voices.RestingOn(voice.Key).OrderBy(r => !r.IsLinchpin).ToList();
        return new VoiceDetail(
            VoiceRow.Of(view, voice), voice.Kind == Records.SpeakerKind.Author ? voice.Said[0].Document.Id : null, voice.Names, [.. speakers.Take(MostSpeakers).Select(v => VoiceRow.Of(view, v))], Math.Max(0, speakers.Count - MostSpeakers),
            [.. resting.Take(MostResting).Select(r => LineOf(view, voice, r))], Math.Max(0, resting.Count - MostResting),
            Slice.From(voice.Said, query, PageSize).Select(s => SpokenLine.Of(view, voice, s)), SubjectOf(voice), [.. SubjectOf(voice) is { } subject ? view.Review.On(subject).Select(j => JudgedLine.Of(view, j)) : []]);
    }

    private static string? SubjectOf(CaseVoice voice) => voice.Kind == Records.SpeakerKind.Author ? null : voice.Key.StartsWith("name ", StringComparison.Ordinal) ? voice.Names.FirstOrDefault() : voice.Key;

    private static RestingLine LineOf(CaseView view, CaseVoice voice, RestingFinding resting)
    {
        var (account, origin) = resting;
        var without = !resting.IsLinchpin ? null
            : account.Linchpin.Voices.Count == 1 ? $"Without it: {AccountWords.Word(account.Linchpin.Without!.Value)}."
            : $"Without it and {Listing.Count(account.Linchpin.Voices.Count - 1, "other")}: {AccountWords.Word(account.Linchpin.Without!.Value)}.";
        var name = origin.ActorId is { } id && id != voice.Key && origin.Kind == OriginKind.Voice ? view.Brief.Names.Of(id) : null;
        return new RestingLine(FindingRow.Of(view, account), name, without);
    }
}
