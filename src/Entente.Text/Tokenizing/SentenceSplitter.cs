using Entente.Text.Learning;

namespace Entente.Text.Tokenizing;

/// <summary>
/// Cuts a paragraph's tokens into sentences: a trained two-way decision at each place where a sentence may end, and a bound that keeps
/// the work after it linear whatever the text.
/// </summary>
internal sealed class SentenceSplitter(LinearModel model)
{
    /// <summary>No sentence has more tokens than this.</summary>
    public const int Longest = 400;

    public void Split(TokenBuffer buffer, int first, int last, List<int> sentenceStarts)
    {
        Span<uint> features = stackalloc uint[SentenceFeatures.Most];
        Span<int> scores = stackalloc int[2];
        var sentence = first;
        var quotes = 0;
        var dateline = Dateline.End(buffer, first, last);
        sentenceStarts.Add(first);
        for (var token = first; token + 1 < last; token++)
        {
            quotes = QuotesAfter(buffer, token, quotes);
            var ends = token - sentence + 1 >= Longest || token == dateline || SentenceFeatures.IsGlue(buffer, token);
            if (!ends && SentenceFeatures.IsCandidate(buffer, token, last))
            {
                var n = SentenceFeatures.Fill(buffer, first, last, sentence, token, quotes, features);
                model.Score(features[..n], scores);
                ends = scores[1] > scores[0];
            }

            if (!ends) continue;
            sentence = token + 1;
            quotes = 0;
            sentenceStarts.Add(sentence);
        }
    }

    /// <summary>Quotes and brackets that stand open after the token, given how many stood open before.</summary>
    public static int QuotesAfter(TokenBuffer buffer, int token, int open)
    {
        var form = buffer.Form(token);
        if (form.Length > 2) return open;
        return form[0] switch
        {
            '“' or '«' or '„' or '(' or '[' => open + 1,
            '”' or '»' or ')' or ']' => Math.Max(0, open - 1),
            '"' when buffer.SpaceBefore(token) => open + 1,
            '"' => Math.Max(0, open - 1),
            _ => open,
        };
    }
}
