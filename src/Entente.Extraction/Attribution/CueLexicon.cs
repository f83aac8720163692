namespace Entente.Extraction.Attribution;

/// <summary>Words that attribute, with the act they name.</summary>
public sealed class CueLexicon;
