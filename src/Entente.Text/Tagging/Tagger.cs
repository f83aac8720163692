using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Tagging;

/// <summary>
/// Tags each word with part of speech and features at once, from left to right, by an averaged perceptron over the word, its
/// neighbours and the two tags before it (Collins 2002, with a greedy search).
/// </summary>
internal sealed class Tagger(LinearModel model, Vocabulary vocabulary) : IAnalysisStep
{
    private readonly TagSet tags = new(model.Labels);

    public Layers Needs => Layers.Tokens;

    public Layers Gives => Layers.Tags;

    public void Apply(AnalysedText text)
    {
        var words = vocabulary.Of(text);
        var n = text.TokenCount;
        var (upos, xpos, feats) = (new string[n], new string[n], new string[n]);
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[model.Labels.Length];
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (first, end) = (text.SentenceStarts[s], text.SentenceStarts[s + 1]);
            var sentence = words.AsSpan(first..end);
            var (tag1, tag2) = (0u, 0u);
            for (var t = 0; t < sentence.Length; t++)
            {
                var count = TagFeatures.AddHistory(sentence, t, tag1, tag2, features, TagFeatures.Fill(sentence, t, features));
                model.Score(features[..count], scores);
                var best = LinearModel.Best(scores);
                while (!ClosedClasses.Admits(tags.Xpos[best], text.Forms[first + t]))
                {
                    scores[best] = int.MinValue;
                    best = LinearModel.Best(scores);
                }

                (upos[first + t], xpos[first + t], feats[first + t]) = (tags.Upos[best], tags.Xpos[best], tags.Feats[best]);
                (tag1, tag2) = (tags.Fine[best], tag1);
            }
        }

        text.SetTags(upos, xpos, feats);
    }
}
