namespace Entente.Records;

/// <summary>Which part of a record line is otherwise than it was read.</summary>
public enum CorrectedField
{
    /// <summary>Of a statement: its speaker, and with it whose the claims in it are.</summary>
    Speaker,
    /// <summary>Of a claim: whose it is.</summary>
    Holder,
    /// <summary>Of either.</summary>
    Certainty,
    /// <summary>Of a claim.</summary>
    Frame,
    /// <summary>Of a claim.</summary>
    Agent,
    /// <summary>Of a claim.</summary>
    Recipient,
    /// <summary>Of a claim: the words and the class.</summary>
    Item,
    /// <summary>Of a claim.</summary>
    Quantity,
    /// <summary>Of a claim.</summary>
    Place,
    /// <summary>Of a claim.</summary>
    Time,
    /// <summary>Of a claim: the clause that says it; the word that names the event stays inside.</summary>
    Evidence,
    /// <summary>Of a statement: what is said. Claims that stand outside it go to the statement around it, or to the author.</summary>
    Content,
}

/// <summary>A part of the text with its words, so that a text that has changed is noticed.</summary>
public sealed record QuotedSpan(TextSpan Span, string Text);

/// <summary>
/// What stands in the place of what was read. Only the member that <see cref="Field"/> names counts; where it is null or empty the part is
/// left without a value, which <see cref="CorrectedField.Holder"/> understands as the document's author.
/// </summary>
public sealed record Correction(CorrectedField Field)
{
    /// <summary>For <see cref="CorrectedField.Speaker"/> and <see cref="CorrectedField.Holder"/>.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>For <see cref="CorrectedField.Certainty"/>; never null there.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>For <see cref="CorrectedField.Frame"/>; never null there.</summary>
    public Frame? Frame { get; init; }

    /// <summary>For <see cref="CorrectedField.Agent"/> and <see cref="CorrectedField.Recipient"/>.</summary>
    public IReadOnlyList<Party> Parties { get; init; } = [];

    /// <summary>For <see cref="CorrectedField.Item"/>.</summary>
    public Item? Item { get; init; }

    /// <summary>For <see cref="CorrectedField.Quantity"/>.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>For <see cref="CorrectedField.Place"/>.</summary>
    public Place? Place { get; init; }

    /// <summary>For <see cref="CorrectedField.Time"/>.</summary>
    public TimeValue? Time { get; init; }

    /// <summary>For <see cref="CorrectedField.Evidence"/>, one; for <see cref="CorrectedField.Content"/>, one or more in text order.</summary>
    public IReadOnlyList<QuotedSpan> Spans { get; init; } = [];

    /// <summary>Every stretch of text that the correction names, with the words that must stand there.</summary>
    public IEnumerable<QuotedSpan> Quotes()
    {
        if (Speaker is { Span: { } speaker }) yield return new QuotedSpan(speaker, Speaker.Text);
        foreach (var party in Parties)
            if (party.Span is { } span) yield return new QuotedSpan(span, party.Text);
        if (Item is not null) yield return new QuotedSpan(Item.Span, Item.Text);
        if (Quantity is not null) yield return new QuotedSpan(Quantity.Span, Quantity.Text);
        if (Place is not null) yield return new QuotedSpan(Place.Span, Place.Text);
        if (Time is not null) yield return new QuotedSpan(Time.Span, Time.Text);
        foreach (var span in Spans) yield return span;
    }
}
