using Entente.Records;
using Entente.Text;

namespace Entente.Extraction;

/// <summary>From tokens to the spans of the record.</summary>
internal static class TokenSpans
{
    /// <summary>From the first code unit of token <paramref name="first"/> to the last of token <paramref name="end"/> - 1.</summary>
    public static TextSpan Span(this AnalysedText text, int first, int end) => new(text[first].Start, text[end - 1].End);

    public static TextSpan Span(this Token token) => new(token.Start, token.End);

    /// <summary>The words as they stand in the text.</summary>
    public static string Words(this AnalysedText text, TextSpan span) => text.Text[span.Start..span.End];
}
