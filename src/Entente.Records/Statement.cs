namespace Entente.Records;

/// <summary>What kind of voice a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>A named individual.</summary>
    Person,

    /// <summary>An office-holder named by the office ("a Kremlin spokesperson", "the foreign minister").</summary>
    Office,

    /// <summary>A state, by name or by metonym (a capital, a seat of government).</summary>
    State,

    /// <summary>An organisation, organ, agency, outlet or publication.</summary>
    Body,

    /// <summary>A voice that the text describes but does not name ("analysts", "a senior official", "reports").</summary>
    Unnamed,

    /// <summary>The document's own author.</summary>
    Author,
}

/// <summary>How the words are rendered.</summary>
public enum StatementKind
{
    /// <summary>The speaker's own words, in quotation marks or as an unmarked reply or block quotation.</summary>
    Direct,

    /// <summary>Reported in the author's words.</summary>
    Indirect,

    /// <summary>Reported with some of the speaker's own words in quotation marks.</summary>
    Mixed,
}

/// <summary>What the speaker does by the words, as the cue names it.</summary>
public enum SpeechAct
{
    /// <summary>Plain assertion, the default.</summary>
    Say,
    /// <summary>Denies the content.</summary>
    Deny,
    /// <summary>Lays the content at somebody's door.</summary>
    Accuse,
    /// <summary>Warns of or against the content.</summary>
    Warn,
    /// <summary>Commits to the content.</summary>
    Promise,
    /// <summary>Asks a question.</summary>
    Ask,
    /// <summary>Asks that something be done.</summary>
    Demand,
    /// <summary>Makes an act of one's own public.</summary>
    Announce,
    /// <summary>Holds the content to be so: belief, expectation, estimate, doubt.</summary>
    Believe,
    /// <summary>Means or wishes to bring the content about.</summary>
    Intend,
    /// <summary>Confirms what others said.</summary>
    Confirm,
    /// <summary>Refuses to speak to it.</summary>
    Decline,
    /// <summary>Praises or agrees.</summary>
    Praise,
    /// <summary>Blames or disagrees.</summary>
    Criticise,
}

/// <summary>The voice of a statement.</summary>
public sealed record Speaker
{
    /// <summary>The words of the mention in this statement; empty where the voice is not mentioned beside its words.</summary>
    public required string Text { get; init; }

    /// <summary>Where the mention stands; null where the voice is known only from elsewhere (a reply in an interview).</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Fullest name the document gives this voice ("Tom Collina" for "he").</summary>
    public required string Name { get; init; }

    /// <summary>Id in the actor catalogue; null for a voice it does not know.</summary>
    public string? ActorId { get; init; }

    /// <summary>Actors in whose name the voice speaks, in order of the text; ISO 3166-1 alpha-3 for states.</summary>
    public IReadOnlyList<string> SpokenFor { get; init; } = [];

    /// <summary>What kind of voice it is.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>Number and office of a voice without a name; null for one that has a name.</summary>
    public UnnamedVoice? Unnamed { get; init; }

    /// <summary>Why it is not known whom the words stand for; null where it is, or where there was nothing to find out.</summary>
    public string? Unresolved { get; init; }

    /// <summary>How it is known whom the words stand for, in plain words; null for a name that needs no finding out.</summary>
    public string? ResolvedBy { get; init; }
}

/// <summary>The words that attribute: a verb, a noun, "according to".</summary>
public sealed record Cue(TextSpan Span, string Text);

/// <summary>An attributed stretch of text.</summary>
public sealed record Statement
{
    /// <summary>Stable under re-reading: a hash of document, content and speaker spans.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>Whose words.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>Null where layout alone attributes (a reply, a block quotation with the name below).</summary>
    public Cue? Cue { get; init; }

    /// <summary>How the words are rendered.</summary>
    public StatementKind Kind { get; init; }

    /// <summary>What the speaker does by them.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>One or more spans in text order that do not overlap; several where the cue interrupts the words.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>How sure the speaker is of the content's main proposition.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Why: the ids of what moved the certainty, outermost first ("negation", "modal:could", "cue:denied").</summary>
    public IReadOnlyList<string> CertaintyPath { get; init; } = [];

    /// <summary>What it denies, or how it keeps from confirming; null for all other statements.</summary>
    public Denial? Denial { get; init; }

    /// <summary>Id of the statement in whose content this one stands.</summary>
    public string? Within { get; init; }

    /// <summary>
    /// Through whom the words reach the reader, from the outlet inward: outlet, agency, whoever passed them on, the voices of the statements
    /// around, the speaker, what the speaker rests on. Each adds a step between reader and event.
    /// </summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];

    /// <summary>Id of the rule that made it.</summary>
    public required string Rule { get; init; }
}
