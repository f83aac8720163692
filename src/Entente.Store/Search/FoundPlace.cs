using Entente.Records;

namespace Entente.Store.Search;

/// <summary>A paragraph, or a title, in which something was found.</summary>
/// <param name="Row">By which what was found in it is asked for; of the case as it is now.</param>
/// <param name="Document">Its id.</param>
/// <param name="Span">Where it stands in the document's text; null for the document's title.</param>
public sealed record FoundPlace(long Row, string Document, TextSpan? Span);
