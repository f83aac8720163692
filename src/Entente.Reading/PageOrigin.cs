namespace Entente.Reading;

/// <summary>What a server said of a page.</summary>
/// <param name="Url">The address that gave the bytes, after all redirects, without a fragment.</param>
/// <param name="IsHtml">False for plain text and Markdown.</param>
/// <param name="Charset">The encoding's name, not yet looked up; null where none was said.</param>
public sealed record PageOrigin(string Url, bool IsHtml, string? Charset);
