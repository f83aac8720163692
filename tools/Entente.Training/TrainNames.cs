using Entente.Text;
using Entente.Text.Naming;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>
/// Learns names as a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). A part of the features is hidden at each
/// step, so that no word is known by itself alone.
/// </summary>
internal sealed class TrainNames
{
    private const int K = NameLabels.Count;

    private readonly SparseWeights weights = new(K, 0.1f);
    private readonly Shuffle shuffle = new(20231225);
    private readonly uint[] features = new uint[NameFeatures.Most];

    /// <summary>The texts carry predicted tags and gold names.</summary>
    public static byte[] Run(Vocabulary vocabulary, List<AnalysedText> texts, int epochs)
    {
        var training = new TrainNames();
        var sentences = texts.SelectMany(t => Prepare(vocabulary, t)).ToArray();
        training.weights.Admit(sentences.SelectMany(training.Occurrences));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var loss = 0.0;
            foreach (var i in training.shuffle.Order(sentences.Length)) loss += training.Learn(sentences[i]);
            Console.Error.WriteLine($"  names: epoch {epoch + 1}, loss {loss:F0}");
        }

        return ModelWriter.Linear(NameLabels.Names, training.weights.Rounded(Settings.Shipped.NameScale, Settings.Shipped.NameLeast));
    }

    private IEnumerable<uint> Occurrences(Labelled sentence)
    {
        for (var t = 0; t < sentence.Words.Length; t++)
        {
            var n = NameFeatures.Fill(sentence.Words, sentence.Tags, t, features);
            for (var i = 0; i < n; i++) yield return features[i];
            n = NameFeatures.FillStep(sentence.Words[t], sentence.Tags[t], t == 0 ? 0 : sentence.Labels[t - 1], features);
            for (var i = 0; i < n; i++) yield return features[i];
        }
    }

    // One step on one sentence; returns the negative log-likelihood.
    private double Learn(Labelled sentence)
    {
        var n = sentence.Words.Length;
        var (wordRows, stepRows) = (new List<int>[n], new List<int>[n * K]);
        var (words, steps) = (new float[n * K], new float[n * K * K]);
        for (var t = 0; t < n; t++)
        {
            wordRows[t] = Rows(NameFeatures.Fill(sentence.Words, sentence.Tags, t, features), words.AsSpan(t * K, K));
            for (var before = 0; before < (t == 0 ? 1 : K); before++)
                stepRows[t * K + before] = Rows(NameFeatures.FillStep(sentence.Words[t], sentence.Tags[t], before, features), steps.AsSpan((t * K + before) * K, K));
        }

        var chain = new NameChain(words, steps, n);
        for (var t = 0; t < n; t++)
        {
            var gold = sentence.Labels[t];
            for (var label = 0; label < K; label++) Climb(wordRows[t], label, (label == gold ? 1 : 0) - chain.Word(t, label));
            for (var before = 0; before < (t == 0 ? 1 : K); before++)
                for (var label = 0; label < K; label++)
                    if (NameLabels.Follows(before, label))
                        Climb(stepRows[t * K + before], label, (label == gold && before == (t == 0 ? 0 : sentence.Labels[t - 1]) ? 1 : 0) - chain.Step(t, before, label));
        }

        return chain.Total - chain.Score(sentence.Labels);
    }

    private List<int> Rows(int count, Span<float> scores)
    {
        var rows = new List<int>(count);
        for (var i = 0; i < count; i++)
        {
            if (weights.Row(features[i]) is not (>= 0 and var row) || shuffle.Next(10) < Settings.Shipped.NameTenthsHidden) continue;
            rows.Add(row);
            weights.AddTo(row, scores);
        }

        return rows;
    }

    private void Climb(List<int> rows, int label, float gradient)
    {
        if (MathF.Abs(gradient) < 1e-3f) return;
        foreach (var row in rows) weights.Climb(row, label, gradient);
    }

    private static IEnumerable<Labelled> Prepare(Vocabulary vocabulary, AnalysedText text)
    {
        var words = vocabulary.Of(text);
        var labels = new int[words.Length];
        foreach (var name in text.Names) NameLabels.Mark(labels.AsSpan(name.First..name.End), name.Kind);
        foreach (var s in text.Sentences)
            yield return new Labelled(words[s.First..s.End], [.. s.Tokens.Select(t => TagSet.FineOf(t.Upos, t.Xpos))], labels[s.First..s.End]);
    }

    private sealed record Labelled(WordTraits[] Words, uint[] Tags, int[] Labels);
}
