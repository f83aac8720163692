using Entente.Text;
using Entente.Text.Learning;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>Learns the joint tags of words, on the tagger's own tags of the words before.</summary>
internal static class TrainTags
{
    public static byte[] Run(Vocabulary vocabulary, List<AnalysedText> texts, int epochs)
    {
        var sentences = texts.SelectMany(t => t.Sentences).ToArray();
        var labels = LabelsOf(texts);
        var number = new Dictionary<string, int>();
        for (var i = 0; i < labels.Length; i++) number[labels[i]] = i;
        var tags = new TagSet(labels);
        var perceptron = new Perceptron(labels);
        var shuffle = new Shuffle(20231013);
        var (features, scores) = (new uint[TagFeatures.Most], new int[labels.Length]);
        var words = texts.ToDictionary(t => t, vocabulary.Of);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var i in shuffle.Order(sentences.Length))
            {
                var sentence = sentences[i];
                var text = sentence.Tokens.First().Document;
                var span = words[text].AsSpan(sentence.First..sentence.End);
                var (tag1, tag2) = (0u, 0u);
                for (var t = 0; t < span.Length; t++)
                {
                    var n = TagFeatures.AddHistory(span, t, tag1, tag2, features, TagFeatures.Fill(span, t, features));
                    perceptron.Score(features.AsSpan(0, n), scores);
                    perceptron.Tick();
                    var best = LinearModel.Best(scores);
                    if (number.TryGetValue(LabelOf(text[sentence.First + t]), out var gold) && gold != best)
                    {
                        perceptron.Update(features.AsSpan(0, n), gold, best);
                        wrong++;
                    }

                    (tag1, tag2) = (tags.Fine[best], tag1);
                }
            }

            Console.Error.WriteLine($"  tags: epoch {epoch + 1}, {wrong} wrong");
        }

        return ModelWriter.Linear(perceptron, Settings.Shipped.TagScale, Settings.Shipped.TagLeast);
    }

    // Tags seen once are mostly slips of the treebank.
    private static string[] LabelsOf(List<AnalysedText> texts) =>
        [.. texts.SelectMany(t => t.Tokens).CountBy(LabelOf).Where(p => p.Value > 1).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)];

    private static string LabelOf(Token token) => $"{token.Upos}\t{token.Xpos}\t{token.Feats}";
}
