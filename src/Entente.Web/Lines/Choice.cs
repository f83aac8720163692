namespace Entente.Web.Lines;

/// <summary>A value that a list can be narrowed to.</summary>
/// <param name="Value">As the address has it.</param>
/// <param name="Name">As a reader has it.</param>
/// <param name="Count">How many items would be left with the other filters as they are.</param>
public sealed record Choice(string Value, string Name, int Count);
