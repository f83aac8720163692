namespace Entente.Store;

/// <summary>What a document was read from, and how.</summary>
/// <param name="Bytes">The file as it was.</param>
/// <param name="Rules">Version of the rules that read it.</param>
/// <param name="Encoding">Name of the encoding that was given at reading, by the user or the server; null where none was.</param>
/// <param name="Served">What a server said the page is, <c>html</c> or <c>text</c>; null for a file.</param>
public sealed record Original(byte[] Bytes, string Rules, string? Encoding = null, string? Served = null);
