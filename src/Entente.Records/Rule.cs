namespace Entente.Records;

/// <summary>A rule that makes record lines, as <c>explain</c> and the brief name it.</summary>
/// <param name="Id">Dotted, lower case, stable ("attribution.according-to").</param>
/// <param name="Description">One sentence that an analyst understands.</param>
public sealed record Rule(string Id, string Description);
