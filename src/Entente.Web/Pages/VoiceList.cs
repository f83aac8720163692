using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Who speaks in the case, those who say most first.</summary>
/// <param name="Kind">Chosen kind; null for all.</param>
/// <param name="For">Chosen actor that voices speak for or are; null for all.</param>
public sealed record VoiceList(string? Kind, string? For, string? Words, IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Actors, Slice<VoiceRow> Voices)
{
    private const string Named = "named";

    public static VoiceList Of(CaseView view, PageQuery query)
    {
        var all = view.Voices.All;
        List<Choice> kinds = [new(Named, Named, all.Count(IsNamed)), .. all.GroupBy(v => v.Kind).OrderBy(g => g.Key).Select(g => new Choice(StanceWords.Word(g.Key), StanceWords.Word(g.Key), g.Count()))];
        List<Choice> actors = [.. all.SelectMany(v => v.SpokenFor).CountBy(id => id, StringComparer.Ordinal).Select(p => new Choice(p.Key, VoiceRef.OfActor(view, p.Key).Name, p.Value)).OrderBy(c => c.Name, StringComparer.Ordinal)];
        var (kind, actor, words) = (query.OneOf("kind", kinds.Select(k => k.Value)), query.OneOf("for", actors.Select(a => a.Value)), query.Text("q"));
        var left = all.Where(v => IsOf(v, kind) && (actor is null || v.Key == actor || v.SpokenFor.Contains(actor, StringComparer.Ordinal)) && (words is null || IsCalled(v, words))).ToList();
        return new VoiceList(kind, actor, words, kinds, actors, Slice.From(left, query).Select(v => VoiceRow.Of(view, v)));
    }

    private static bool IsNamed(CaseVoice voice) => voice.Kind is not (SpeakerKind.Unnamed or SpeakerKind.Author);

    private static bool IsOf(CaseVoice voice, string? kind) => kind is null || (kind == Named ? IsNamed(voice) : kind == StanceWords.Word(voice.Kind));

    private static bool IsCalled(CaseVoice voice, string words) =>
        voice.Name.Contains(words, StringComparison.OrdinalIgnoreCase) || voice.Names.Any(n => n.Contains(words, StringComparison.OrdinalIgnoreCase));
}
