using Entente.Analysis.Testimony;
using Entente.Analysis.Voices;
using Entente.Briefs;
using Entente.Records;

namespace Entente.Cases.Views;

/// <summary>A voice across the documents of a case.</summary>
/// <param name="Key">That of <see cref="Voice.Key"/>.</param>
/// <param name="Name">The catalogue's, else the one that the documents use most; for an author the title of the document.</param>
/// <param name="ActorId">Null for a voice that the catalogue does not know.</param>
/// <param name="Names">What the documents call it, most frequent first; none for authors.</param>
/// <param name="SpokenFor">Ids of those in whose name it speaks anywhere, itself not among them.</param>
/// <param name="Said">In the order of the documents, by their place in the text.</param>
/// <param name="Claims">How many it holds, each once.</param>
/// <param name="First">First day of publication; null where no document of it bears one.</param>
public sealed record CaseVoice(
    string Key, string Name, SpeakerKind Kind, string? ActorId, IReadOnlyList<string> Names, IReadOnlyList<string> SpokenFor, IReadOnlyList<Spoken> Said,
    int Statements, int Claims, int Documents, DateOnly? First, DateOnly? Last);

/// <summary>What a voice says at one place: a statement with the claims in it, or a claim that stands in no statement.</summary>
/// <param name="Statement">Null where an author speaks.</param>
/// <param name="Claims">One at least where there is no statement.</param>
public sealed record Spoken(Document Document, Statement? Statement, IReadOnlyList<Witness> Claims)
{
    internal TextSpan Place => Statement?.Content[0] ?? Claims[0].Claim.Evidence;
}

/// <summary>A voice while its statements and claims are gathered.</summary>
internal sealed class CaseVoiceDraft(Voice voice)
{
    private readonly List<VoiceEntry> entries = [];
    private readonly List<Witness> held = [];

    // One key may be named in one text and described in another; those are two entries.
    public void Add(VoiceEntry entry) => entries.Add(entry);

    public void Add(Witness witness) => held.Add(witness);

    public CaseVoice Make(Brief brief, ILookup<string, Witness> claims)
    {
        var utterances = entries.SelectMany(e => e.Utterances).ToList();
        var own = utterances.Select(u => u.Statement.Id).ToHashSet(StringComparer.Ordinal);
        // What states say as one is a statement of neither, and a claim of each.
        var said = utterances.Select(u => new Spoken(u.Document, u.Statement, [.. claims[u.Statement.Id]]))
            .Concat(held.Where(w => w.Statement is null).Select(w => new Spoken(w.Document, null, [w])))
            .Concat(held.Where(w => w.Statement is { } s && !own.Contains(s.Id)).GroupBy(w => w.Statement!.Id).Select(g => new Spoken(g.First().Document, g.First().Statement, [.. g])))
            .OrderBy(s => brief.NumberOf(s.Document)).ThenBy(s => s.Place).ThenBy(s => s.Statement?.Id, StringComparer.Ordinal).ToList();
        var days = said.Select(s => s.Document.Published).OfType<DateOnly>().ToList();
        List<string> names = [.. entries.SelectMany(e => e.Names).Concat(held.Where(w => w.Voice.Key == voice.Key).Select(w => w.Voice.Name)).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)];
        return new CaseVoice(
            voice.Key, NameOf(brief, names), KindOf(), voice.ActorId, voice.IsAuthor ? [] : names, [.. entries.SelectMany(e => e.SpokenFor).Distinct(StringComparer.Ordinal).Where(id => id != voice.Key).Order(StringComparer.Ordinal)],
            said, said.Count(s => s.Statement is not null), held.Count, said.Select(s => s.Document.Id).Distinct().Count(), days.Count > 0 ? days.Min() : null, days.Count > 0 ? days.Max() : null);
    }

    private string NameOf(Brief brief, List<string> names) =>
        voice.IsAuthor ? Brief.TitleOf(held[0].Document)
        : voice.ActorId is { } id && brief.Names.Of(id) is var known && known != id ? known
        : brief.Names.Of(voice with { Name = names.FirstOrDefault() ?? voice.Name });

    private SpeakerKind KindOf() =>
        voice.IsAuthor ? SpeakerKind.Author
        : entries.Count > 0 ? entries.MaxBy(e => e.Utterances.Count)!.Kind
        : voice.ActorId is { Length: 3 } ? SpeakerKind.State : SpeakerKind.Body;
}
