namespace Entente.Records;

/// <summary>Whom a document credits for its text: an agency in a dateline, a paper whose article was taken over.</summary>
/// <param name="Kind">Where it stands, in lower case: <c>dateline</c>, <c>byline</c>, <c>tail</c>, <c>contribution</c>, <c>republication</c>, <c>copyright</c>.</param>
/// <param name="Words">The words of the name.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Name">Of the catalogue; the words where it does not know the name.</param>
/// <param name="ActorId">Null for an agency the catalogue does not know.</param>
public sealed record CreditLine(string Kind, string Words, TextSpan Span, string Name, string? ActorId)
{
    /// <summary>True where the whole is somebody else's report, rather than a part of it or the rights.</summary>
    public bool IsWhole => Kind is "dateline" or "byline" or "tail" or "republication";
}
