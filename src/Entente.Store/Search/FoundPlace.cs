using Entente.Records;

namespace Entente.Store.Search;

/// <summary>A paragraph in which something was found.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Span">Where it stands in the document's text; null for the document's title.</param>
/// <param name="Text">Its words.</param>
/// <param name="Hits">What was found, in text order, without overlaps: in the document's text, or in the title where the span is null.</param>
public sealed record FoundPassage(string Document, TextSpan? Span, string Text, IReadOnlyList<TextSpan> Hits);

/// <summary>Where something was found, without the words.</summary>
/// <param name="Row">By which the passage is asked for again; of the case as it is now.</param>
/// <param name="Span">Null for the document's title.</param>
public sealed record FoundPlace(long Row, string Document, TextSpan? Span);

/// <summary>A page of what was found.</summary>
/// <param name="Total">How many passages there are in all.</param>
/// <param name="IsRanked">False where what is asked for stands in so many passages that ranking them would take long and tell little; they then come by document and place.</param>
/// <param name="Passages">Best first (BM25), then by document and place.</param>
public sealed record SearchResult(int Total, bool IsRanked, IReadOnlyList<FoundPassage> Passages);
