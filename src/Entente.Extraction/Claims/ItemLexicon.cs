namespace Entente.Extraction.Claims;

/// <summary>Words for things to dotted item classes.</summary>
public sealed class ItemLexicon;
