namespace Entente.Extraction;

/// <summary>What is known of a document beside its text.</summary>
/// <param name="DocumentId">Goes into the ids of the records.</param>
/// <param name="Published">Relative dates resolve from it; without it they stay relative.</param>
/// <param name="Outlet">Who published.</param>
/// <param name="Title">Headline, where it is not part of the text.</param>
public sealed record DocumentContext(string DocumentId, DateOnly? Published = null, string? Outlet = null, string? Title = null);
