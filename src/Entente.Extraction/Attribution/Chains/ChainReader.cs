using Entente.Records;

namespace Entente.Extraction.Attribution.Chains;

/// <summary>Puts the links of each statement in order, from the outlet to what the speaker rests on.</summary>
internal sealed class ChainReader(Reading reading, Speakers speakers, IReadOnlyList<Draft> drafts, IReadOnlyDictionary<int, (Speaker Speaker, Mentions.Mention? Mention)> voices, int?[] outer)
{
    /// <summary>Neighbours of one voice stand once. A mind that the statement lies in ("Bern believes that …") passes nothing on and is left out.</summary>
    public IReadOnlyList<ChainLink> Of(int draft)
    {
        var links = new List<ChainLink>();
        if (reading.Context.Outlet is { Length: > 0 } outlet) links.Add(new ChainLink(LinkKind.Outlet, new Speaker { Text = "", Name = outlet, Kind = SpeakerKind.Body }));
        foreach (var credit in reading.Credits.Where(c => c.IsWhole))
            Add(links, LinkKind.Agency, new Speaker { Text = credit.Words, Span = credit.Span, Name = credit.Name, ActorId = credit.ActorId, Kind = SpeakerKind.Body });
        var around = new Stack<int>();
        for (var o = outer[draft]; o is { } at; o = outer[at]) around.Push(at);
        foreach (var at in around)
            if (drafts[at].IsTold) Add(links, at, rests: false);
        Add(links, draft, rests: true);
        return links;
    }

    private void Add(List<ChainLink> links, int draft, bool rests)
    {
        foreach (var relay in drafts[draft].Relays) Add(links, LinkKind.Relay, speakers.Of(relay));
        if (voices.TryGetValue(draft, out var voice)) Add(links, LinkKind.Voice, voice.Speaker);
        if (rests)
            foreach (var source in drafts[draft].Sources) Add(links, LinkKind.Source, speakers.Of(source));
    }

    private static void Add(List<ChainLink> links, LinkKind kind, Speaker voice)
    {
        if (links is [.., var last] && Same(last.Voice, voice))
        {
            if (kind == LinkKind.Voice) links[^1] = last.Kind == LinkKind.Outlet ? last : new ChainLink(kind, voice);
            return;
        }

        links.Add(new ChainLink(kind, voice));
    }

    private static bool Same(Speaker a, Speaker b) => a.ActorId is { } id && b.ActorId is { } other ? id == other : a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase);
}
