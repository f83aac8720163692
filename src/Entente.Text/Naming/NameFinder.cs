using Entente.Text.Learning;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Text.Naming;

/// <summary>Finds names of persons, organisations and places: the best label sequence under a structured perceptron (Collins 2002).</summary>
internal sealed class NameFinder(LinearModel model, Vocabulary vocabulary) : IAnalysisStep
{
    public Layers Needs => Layers.Tokens | Layers.Tags;

    public Layers Gives => Layers.Names;

    public void Apply(AnalysedText text)
    {
        var words = vocabulary.Of(text);
        var tags = new uint[words.Length];
        for (var t = 0; t < tags.Length; t++) tags[t] = TagSet.FineOf(text.Upos![t], text.Xpos![t]);
        var names = new List<Name>();
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (first, end) = (text.SentenceStarts[s], text.SentenceStarts[s + 1]);
            Find(words.AsSpan(first..end), tags.AsSpan(first..end), first, names);
        }

        text.SetNames([.. names]);
    }

    private void Find(ReadOnlySpan<WordTraits> words, ReadOnlySpan<uint> tags, int first, List<Name> names)
    {
        const int k = NameLabels.Count;
        Span<uint> features = stackalloc uint[NameFeatures.Most];
        var scores = new int[words.Length * k];
        var steps = new int[words.Length * k * k];
        for (var t = 0; t < words.Length; t++)
        {
            model.Score(features[..NameFeatures.Fill(words, tags, t, features)], scores.AsSpan(t * k, k));
            for (var before = 0; before < k; before++)
                model.Score(features[..NameFeatures.FillStep(words[t], tags[t], before, features)], steps.AsSpan((t * k + before) * k, k));
        }

        var labels = new int[words.Length];
        NameSearch.Run(scores, steps, labels);
        for (var t = 0; t < labels.Length; t++)
        {
            if (!NameLabels.Starts(labels[t])) continue;
            var end = t;
            while (!NameLabels.Ends(labels[end])) end++;
            names.Add(new Name(first + t, first + end + 1, NameLabels.KindOf(labels[t])));
        }
    }
}
