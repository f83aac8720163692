using Entente.Extraction.Attribution;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>Whose words a token stands in.</summary>
internal sealed class Voices(IReadOnlyList<AttributedStatement> statements, VoiceLexicon lexicon)
{
    private readonly Dictionary<int, (AttributedStatement? Voice, bool IsCrowd)> around = [];

    /// <summary>The innermost told statement of somebody in particular whose content holds the token; null where the author speaks.</summary>
    public AttributedStatement? Around(Token token) => At(token).Voice;

    /// <summary>True where nobody in particular says it, whoever tells of them.</summary>
    public bool IsOfCrowd(Token token) => At(token).IsCrowd;

    private (AttributedStatement? Voice, bool IsCrowd) At(Token token)
    {
        if (around.TryGetValue(token.Index, out var known)) return known;
        var holding = statements.Where(s => s.IsTold && s.Record.Content.Any(c => c.Start <= token.Start && token.End <= c.End)).OrderBy(s => s.Record.Content.Sum(c => c.Length)).ToList();
        return around[token.Index] = (holding.Find(s => !IsCrowd(s.Record.Speaker)), holding.Count > 0 && IsCrowd(holding[0].Record.Speaker));
    }

    /// <summary>"Everyone says", "some believe": nobody who could be held to it, so it is the claim of whoever tells of them, who leaves open what they hold to be so.</summary>
    private bool IsCrowd(Speaker speaker) => speaker is { Kind: SpeakerKind.Unnamed, ActorId: null } && lexicon.Crowd.Contains(speaker.Text.ToLowerInvariant());

    /// <summary>The part of a span that lies in what is said: what a voice is held to does not reach past its words.</summary>
    public static TextSpan Within(TextSpan span, TextSpan said) => new(Math.Max(span.Start, said.Start), Math.Min(span.End, said.End));

    /// <summary>The speaker as a holder. Of voices that speak together the first gives the id, and all are among those spoken for.</summary>
    public Holder? Holder(AttributedStatement? statement)
    {
        if (statement?.Record.Speaker is not { Kind: not SpeakerKind.Author } speaker) return null;
        var together = statement.Voice is { Members.Count: > 1 };
        return new Holder(speaker.Name, speaker.ActorId ?? (together ? speaker.SpokenFor.FirstOrDefault() : null), speaker.SpokenFor);
    }
}
