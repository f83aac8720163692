using Entente.Text;
using Entente.Text.Tokenizing;

namespace Entente.Training;

/// <summary>Learns where sentences end from the gold sentences of each paragraph.</summary>
internal static class TrainSentences
{
    public static byte[] Run(List<AnalysedText> texts, int epochs)
    {
        var perceptron = new Perceptron(["inside", "end"]);
        var shuffle = new Shuffle(20230913);
        var (features, scores) = (new uint[SentenceFeatures.Most], new int[2]);
        for (var epoch = 0; epoch < epochs; epoch++)
            foreach (var i in shuffle.Order(texts.Count))
                foreach (var (text, first, last) in ParagraphsOf(texts[i]))
                    Paragraph(perceptron, text, first, last, features, scores);
        return ModelWriter.Linear(perceptron, 8, 1);
    }

    private static IEnumerable<(AnalysedText Text, int First, int Last)> ParagraphsOf(AnalysedText text)
    {
        for (var s = 0; s < text.SentenceCount;)
        {
            var next = s + 1;
            while (next < text.SentenceCount && !text.SentenceAt(next).StartsParagraph) next++;
            yield return (text, text.SentenceAt(s).First, text.SentenceAt(next - 1).End);
            s = next;
        }
    }

    private static void Paragraph(Perceptron perceptron, AnalysedText text, int first, int last, uint[] features, int[] scores)
    {
        var buffer = new TokenBuffer(text.Text);
        for (var t = first; t < last; t++) buffer.Add(text[t].Start, text[t].End, text[t].JoinsNext);
        var count = last - first;
        var (sentence, quotes) = (0, 0);
        for (var t = 0; t + 1 < count; t++)
        {
            quotes = SentenceSplitter.QuotesAfter(buffer, t, quotes);
            var ends = text[first + t].Sentence.Index != text[first + t + 1].Sentence.Index;
            if (SentenceFeatures.IsCandidate(buffer, t, count))
            {
                var n = SentenceFeatures.Fill(buffer, 0, count, sentence, t, quotes, features);
                perceptron.Score(features.AsSpan(0, n), scores);
                perceptron.Tick();
                if (scores[1] > scores[0] != ends) perceptron.Update(features.AsSpan(0, n), ends ? 1 : 0, ends ? 0 : 1);
            }

            if (!ends) continue;
            (sentence, quotes) = (t + 1, 0);
        }
    }
}
