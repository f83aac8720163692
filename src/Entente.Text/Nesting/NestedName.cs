namespace Entente.Text;

/// <summary>
/// A name over the tokens <c>[First, End)</c> of the whole text, with its place among the names around it.
/// </summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Parent">Index in <see cref="AnalysedText.NestedNames"/> of the innermost name that holds it, always a smaller one; -1 for an outermost name.</param>
public readonly record struct NestedName(int First, int End, NameKind Kind, int Parent);
