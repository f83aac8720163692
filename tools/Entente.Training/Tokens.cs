using Entente.Text;

namespace Entente.Training;

/// <summary>Copies of the token layer.</summary>
internal static class Tokens
{
    /// <summary>The same text and tokens with no other layer.</summary>
    public static AnalysedText Copy(AnalysedText text) => new(text.Text, text.RangeStart, text.RangeEnd, text.Starts, text.Ends, text.JoinsNext, text.SentenceStarts, text.ParagraphStarts);
}
