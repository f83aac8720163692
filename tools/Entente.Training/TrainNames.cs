using Entente.Text;
using Entente.Text.Naming;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>Learns names by a structured perceptron: whole sentences are labelled, then the weights moved where gold and guess differ.</summary>
internal static class TrainNames
{
    /// <summary>The texts carry predicted tags and gold names.</summary>
    public static byte[] Run(Vocabulary vocabulary, List<AnalysedText> texts, int epochs)
    {
        var perceptron = new Perceptron(NameLabels.Names);
        var shuffle = new Shuffle(20231225);
        var sentences = texts.SelectMany(t => Prepare(vocabulary, t)).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var i in shuffle.Order(sentences.Length)) if (Learn(perceptron, sentences[i])) wrong++;
            Console.Error.WriteLine($"  names: epoch {epoch + 1}, {wrong} sentences wrong");
        }

        return ModelWriter.Linear(perceptron, 8, 1);
    }

    private static bool Learn(Perceptron perceptron, Labelled sentence)
    {
        const int k = NameLabels.Count;
        var (words, tags, gold) = (sentence.Words, sentence.Tags, sentence.Labels);
        var features = new uint[NameFeatures.Most];
        var (scores, steps, guess) = (new int[words.Length * k], new int[words.Length * k * k], new int[words.Length]);
        for (var t = 0; t < words.Length; t++)
        {
            perceptron.Score(features.AsSpan(0, NameFeatures.Fill(words, tags, t, features)), scores.AsSpan(t * k, k));
            for (var before = 0; before < k; before++)
                perceptron.Score(features.AsSpan(0, NameFeatures.FillStep(words[t], tags[t], before, features)), steps.AsSpan((t * k + before) * k, k));
        }

        NameSearch.Run(scores, steps, guess);
        perceptron.Tick();
        if (guess.AsSpan().SequenceEqual(gold)) return false;
        for (var t = 0; t < words.Length; t++)
        {
            if (guess[t] != gold[t]) perceptron.Update(features.AsSpan(0, NameFeatures.Fill(words, tags, t, features)), gold[t], guess[t]);
            var (goldBefore, guessBefore) = t == 0 ? (0, 0) : (gold[t - 1], guess[t - 1]);
            if (guess[t] == gold[t] && goldBefore == guessBefore) continue;
            perceptron.Move(features.AsSpan(0, NameFeatures.FillStep(words[t], tags[t], goldBefore, features)), gold[t], 1);
            perceptron.Move(features.AsSpan(0, NameFeatures.FillStep(words[t], tags[t], guessBefore, features)), guess[t], -1);
        }

        return true;
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
