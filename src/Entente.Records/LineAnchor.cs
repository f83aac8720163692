namespace Entente.Records;

/// <summary>The kinds of record line that a judgement can be about.</summary>
public enum LineKind
{
    /// <summary>A statement.</summary>
    Statement,
    /// <summary>A claim.</summary>
    Claim,
}

/// <summary>Where a record line stood when it was judged: ids are hashes of spans, and other rules cut other spans.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Kind">What the line is.</param>
/// <param name="At">The trigger of a claim; of a statement the beginning of its content, at most 40 code units.</param>
/// <param name="Words">What stood there.</param>
/// <param name="Detail">The frame of a claim in upper case; of a statement the words that named its speaker.</param>
/// <param name="Whole">The evidence of a claim; of a statement the first span of its content.</param>
public sealed record LineAnchor(string Document, LineKind Kind, TextSpan At, string Words, string Detail, TextSpan Whole)
{
    private const int MostWords = 40;

    /// <summary>Of a claim in the text that it was read in.</summary>
    public static LineAnchor Of(Claim claim, string text) =>
        new(claim.Document, LineKind.Claim, claim.Trigger, claim.Trigger.In(text), DetailOf(claim), claim.Evidence);

    /// <summary>Of a statement in the text that it was read in.</summary>
    public static LineAnchor Of(Statement statement, string text)
    {
        var content = statement.Content[0];
        var end = Math.Min(content.End, content.Start + MostWords);
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end--;
        var at = new TextSpan(content.Start, end);
        return new(statement.Document, LineKind.Statement, at, at.In(text), DetailOf(statement), content);
    }

    /// <summary>What <see cref="Detail"/> is for the claim.</summary>
    public static string DetailOf(Claim claim) => claim.Frame.ToString().ToUpperInvariant();

    /// <summary>What <see cref="Detail"/> is for the statement.</summary>
    public static string DetailOf(Statement statement) => statement.Speaker.Text;
}
