using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A voice by its name.</summary>
public sealed record VoiceRef(string Key, string Name)
{
    /// <summary>An actor that voices speak for, by catalogue id.</summary>
    public static VoiceRef OfActor(CaseView view, string id) => new(id, view.Voices[id]?.Name ?? view.Brief.Names.Of(id));

    internal static string NameOf(CaseView view, CaseVoice voice) =>
        voice.Kind == SpeakerKind.Author ? FormattableString.Invariant($"The author of D{view.Brief.NumberOf(voice.Said[0].Document)}, {voice.Name}") : Listing.Capital(voice.Name);
}

/// <summary>A voice on one line.</summary>
/// <param name="Kind">Person, office, state, organisation, unnamed, author.</param>
/// <param name="First">Day of publication of the first document that has it; null where none is dated.</param>
public sealed record VoiceRow(string Key, string Name, string Kind, IReadOnlyList<VoiceRef> SpeaksFor, int Statements, int Claims, int Documents, DateOnly? First, DateOnly? Last)
{
    public static VoiceRow Of(CaseView view, CaseVoice voice) => new(
        voice.Key, VoiceRef.NameOf(view, voice), StanceWords.Word(voice.Kind), [.. voice.SpokenFor.Select(id => VoiceRef.OfActor(view, id))],
        voice.Statements, voice.Claims, voice.Documents, voice.First, voice.Last);
}
