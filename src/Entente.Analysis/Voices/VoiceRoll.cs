using Entente.Analysis.Testimony;
using Entente.Records;

namespace Entente.Analysis.Voices;

/// <summary>A statement with the document it stands in.</summary>
public sealed record Utterance(Document Document, Statement Statement);

/// <summary>A voice with all that it says.</summary>
/// <param name="Names">The names that the documents give it, most frequent first.</param>
/// <param name="SpokenFor">Actors in whose name it speaks anywhere, in order.</param>
public sealed record VoiceEntry(Voice Voice, SpeakerKind Kind, IReadOnlyList<string> Names, IReadOnlyList<string> SpokenFor, IReadOnlyList<Utterance> Utterances);

/// <summary>An author with the claims that no other voice holds.</summary>
public sealed record AuthorEntry(Document Document, IReadOnlyList<Witness> Claims);

/// <summary>Who speaks in the case.</summary>
/// <param name="Named">Those with most statements first.</param>
/// <param name="Unnamed">Voices that the texts describe but do not name, by description.</param>
/// <param name="Authors">In the order of the documents.</param>
public sealed record VoiceRoll(IReadOnlyList<VoiceEntry> Named, IReadOnlyList<VoiceEntry> Unnamed, IReadOnlyList<AuthorEntry> Authors)
{
    /// <summary>All of them, authors included.</summary>
    public int Count => Named.Count + Unnamed.Count + Authors.Count;

    public static VoiceRoll Of(IReadOnlyList<DocumentRecord> records)
    {
        var originals = CaseFile.Originals(records);
        var entries = originals.SelectMany(Utterances)
            .GroupBy(u => Voice.Of(u.Statement.Speaker).Key + (u.Statement.Speaker.Kind == SpeakerKind.Unnamed ? " unnamed" : ""), StringComparer.Ordinal)
            .Select(Entry).ToList();
        return new VoiceRoll(
            [.. entries.Where(e => e.Kind != SpeakerKind.Unnamed).OrderByDescending(e => e.Utterances.Count).ThenBy(e => e.Voice.Key, StringComparer.Ordinal)],
            [.. entries.Where(e => e.Kind == SpeakerKind.Unnamed).OrderBy(e => e.Voice.Key, StringComparer.Ordinal)],
            [.. from claims in Witness.Of(records).Where(w => w.Voice.IsAuthor).GroupBy(w => w.Document.Id)
                select new AuthorEntry(claims.First().Document, [.. claims])]);
    }

    private static VoiceEntry Entry(IEnumerable<Utterance> utterances)
    {
        List<Utterance> all = [.. utterances];
        var first = all[0].Statement.Speaker;
        return new VoiceEntry(
            Voice.Of(first),
            first.Kind,
            [.. all.GroupBy(u => u.Statement.Speaker.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)],
            [.. all.SelectMany(u => u.Statement.Speaker.SpokenFor).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            all);
    }

    private static IEnumerable<Utterance> Utterances(DocumentRecord record) =>
        record.Statements.OrderBy(s => s.Content[0]).ThenBy(s => s.Id, StringComparer.Ordinal).Select(s => new Utterance(record.Document, s));
}
