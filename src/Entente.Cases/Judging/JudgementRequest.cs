using Entente.Records;

namespace Entente.Cases.Judging;

/// <summary>A place in the text as an analyst names it: by its offsets, by its words, or by both, which must then agree.</summary>
/// <param name="Span">Null where the words stand once in the line, or once in the article.</param>
/// <param name="Text">Null where the span says it.</param>
public sealed record NamedPlace(TextSpan? Span, string? Text);

/// <summary>A judgement as an analyst asks for it, not yet held against the case.</summary>
/// <param name="Kind">What is decided.</param>
/// <param name="Subject">Id of a document, statement or claim; a voice by id or name; an outlet; the number of a judgement.</param>
/// <param name="Who">As they name themselves.</param>
/// <param name="When">UTC; kept to the second.</param>
/// <param name="Why">The reason, or the note; never empty.</param>
public sealed record JudgementRequest(JudgementKind Kind, string Subject, string Who, DateTimeOffset When, string Why)
{
    /// <summary>The other claim or voice, for the kinds that name two.</summary>
    public string? Object { get; init; }

    /// <summary>For <see cref="JudgementKind.Correct"/>: which part.</summary>
    public CorrectedField? Field { get; init; }

    /// <summary>
    /// A grade, or the new value of the part: a FactBank label; a frame; an actor's id or name, several with semicolons; an item class; an amount
    /// (<c>40 tonnes</c>, <c>40..60 tonnes</c>, <c>40.. tonnes</c>); a place; a TIMEX3 value. <c>none</c> empties a role, <c>author</c> gives a claim to the
    /// document's author. Null where the words at <see cref="Places"/> say it.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>Where the words of the new value stand: one for most parts, as many as parties, one or more for a content.</summary>
    public IReadOnlyList<NamedPlace> Places { get; init; } = [];

    /// <summary>Whom a corrected speaker or holder speaks for, by id; empty for what the catalogue says.</summary>
    public IReadOnlyList<string> SpokenFor { get; init; } = [];
}
