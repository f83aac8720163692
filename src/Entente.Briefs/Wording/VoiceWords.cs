using Entente.Analysis.Voices;

namespace Entente.Briefs.Wording;

internal static class VoiceWords
{
    /// <summary>The catalogue's name, else the one that the documents use most.</summary>
    public static string Name(VoiceEntry voice, ActorNames names) =>
        voice.Voice.ActorId is { } id && names.Of(id) is var known && known != id ? known : voice.Names[0];

    /// <summary>What kind of voice, for whom it speaks, under what names, how much.</summary>
    public static string Describe(VoiceEntry voice, ActorNames names)
    {
        var name = Name(voice, names);
        var parts = new List<string> { StanceWords.Word(voice.Kind) };
        var spokenFor = voice.SpokenFor.Where(id => id != voice.Voice.ActorId).Select(names.Of).ToList();
        if (spokenFor.Count > 0) parts.Add("speaks for " + Listing.And(spokenFor));
        var others = voice.Names.Where(n => !string.Equals(n, name, StringComparison.OrdinalIgnoreCase)).Select(n => $"“{n}”").ToList();
        if (others.Count > 0) parts.Add("also as " + Listing.And(others, 5));
        parts.Add(Listing.Count(voice.Utterances.Count, "statement") + " in " + Listing.Count(voice.Utterances.Select(u => u.Document.Id).Distinct().Count(), "document"));
        return string.Join(" · ", parts);
    }
}
