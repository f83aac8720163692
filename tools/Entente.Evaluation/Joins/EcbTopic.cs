using Entente.Analysis.Joins;

namespace Entente.Evaluation.Joins;

/// <summary>The documents and mentions that are joined together.</summary>
/// <param name="Event">The gold event of each mention, by its id.</param>
internal sealed record EcbTopic(string Name, IReadOnlyList<EventDocument> Documents, IReadOnlyList<EventMention> Mentions, IReadOnlyDictionary<string, string> Event, IReadOnlyDictionary<string, string> StoryOf)
{
    public static EcbTopic Of(string name, IReadOnlyList<EcbDocument> documents, EventMentionReader reader, bool asClaims)
    {
        var read = documents.Select(d => reader.Read(d) is var r && asClaims ? ClaimView.Of(d, r.Mentions) : r).ToList();
        return new EcbTopic(name, [.. read.Select(r => r.Document)], [.. read.SelectMany(r => r.Mentions)],
            documents.SelectMany(d => d.Mentions).ToDictionary(m => m.Id, m => m.Event), documents.ToDictionary(d => d.Name, d => d.Story));
    }

    /// <summary>The sub-topics, each for itself.</summary>
    public IEnumerable<EcbTopic> Stories() => StoryOf.Values.Distinct().Order(StringComparer.Ordinal)
        .Select(s => this with { Name = $"{Name} {s}", Documents = [.. Documents.Where(d => StoryOf[d.Id] == s)], Mentions = [.. Mentions.Where(m => StoryOf[m.Document] == s)] });

    /// <summary>The number of each mention's group.</summary>
    public IEnumerable<int> Joined()
    {
        var group = new Dictionary<string, int>();
        var events = EventJoiner.Join(Mentions, Documents).Events;
        for (var e = 0; e < events.Count; e++) foreach (var m in events[e]) group[m.Id] = e;
        return Mentions.Select(m => group[m.Id]);
    }
}
