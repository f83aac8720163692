using Entente.Records;

namespace Entente.Extraction.Times;

/// <summary>A phrase that says when, over the tokens <c>[First, End)</c>.</summary>
/// <param name="Value">TIMEX3 value; null where a relative time has no date to count from.</param>
public sealed record TimeExpression(int First, int End, TextSpan Span, string? Value);
