using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>Who speaks, before the mention is looked up.</summary>
/// <param name="Head">Head token of the phrase that stands in for the voice in this statement; null where nobody is mentioned.</param>
/// <param name="Referent">Head token of what a relative pronoun stands for; the head itself for other words.</param>
internal readonly record struct Voice(Token? Head, Token? Referent)
{
    /// <summary>A voice that the text gives no word for.</summary>
    public static readonly Voice None = new(null, null);

    public static Voice Of(Token head) => new(head, head);

    public bool IsNamed => Head is not null;

    /// <summary>"I" and "we": in somebody's quoted words, that somebody.</summary>
    public bool IsFirstPerson => Head is { Upos: "PRON" } h && (h.Has("Person=1") || h.Lemma is "I" or "we");
}

/// <summary>A statement in the making.</summary>
internal sealed class Draft
{
    public required Rule Rule { get; init; }
    public SpeechAct Act { get; init; }

    /// <summary>Head of the cue; null where layout attributes.</summary>
    public Token? Cue { get; init; }

    /// <summary>All words of the cue.</summary>
    public TextSpan? CueSpan { get; init; }

    public Voice Voice { get; set; }

    /// <summary>All words that stand for the voice, where they are known; else the phrase of its head is taken.</summary>
    public TextSpan? VoiceSpan { get; set; }

    /// <summary>The speaker where layout names it.</summary>
    public TextSpan? NameSpan { get; init; }

    /// <summary>In order, without overlap.</summary>
    public required List<TextSpan> Content { get; set; }

    /// <summary>Head of the content; null where no tree has been looked at.</summary>
    public Token? Root { get; set; }

    /// <summary>True where what is said is a question, a demand or a warning against something: the speaker commits to nothing.</summary>
    public bool IsOpen { get; init; }

    /// <summary>False where a mind is read rather than words: "intends to", "favours".</summary>
    public bool IsTold { get; init; } = true;

    /// <summary>True for the speaker's own words without quotation marks.</summary>
    public bool IsUnmarked { get; init; }

    /// <summary>Heads of the phrases for those who passed the words on, the nearest to the reader first.</summary>
    public List<Token> Relays { get; } = [];

    /// <summary>Heads of the phrases for what the voice says it rests on, in order of the text.</summary>
    public List<Token> Sources { get; } = [];

    public int Start => Content[0].Start;

    public int End => Content[^1].End;

    public bool Holds(TextSpan span) => Content.Any(c => c.Contains(span));
}
