using Entente.Text.Learning;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Text.Parsing;

/// <summary>A greedy transition parser, one linear decision a move, trained with a dynamic oracle (Goldberg and Nivre 2013).</summary>
internal sealed class Parser(LinearModel model, Vocabulary vocabulary) : IAnalysisStep
{
    private readonly Moves moves = new(model.Labels);

    public Layers Needs => Layers.Tokens | Layers.Tags;

    public Layers Gives => Layers.Trees;

    public void Apply(AnalysedText text)
    {
        var words = vocabulary.Of(text);
        var tags = new uint[words.Length];
        for (var t = 0; t < tags.Length; t++) tags[t] = TagSet.FineOf(text.Upos![t], text.Xpos![t]);
        var heads = new int[words.Length];
        var relations = new string[words.Length];
        var state = new ParserState();
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (first, end) = (text.SentenceStarts[s], text.SentenceStarts[s + 1]);
            Parse(state, words.AsSpan(first..end), tags.AsSpan(first..end));
            for (var t = first; t < end; t++)
            {
                var head = state.Heads[t - first];
                heads[t] = head == end - first ? -1 : head + first;
                relations[t] = moves.Relations[state.Labels[t - first]];
            }
        }

        text.SetTrees(heads, relations);
    }

    private void Parse(ParserState state, ReadOnlySpan<WordTraits> words, ReadOnlySpan<uint> tags)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[model.Labels.Length];
        state.Reset(words.Length);
        while (!state.IsFinal)
        {
            model.Score(features[..ParserFeatures.Fill(state, words, tags, features)], scores);
            var best = -1;
            for (var c = 0; c < scores.Length; c++)
                if ((best < 0 || scores[c] > scores[best]) && moves.Allows(state, c)) best = c;
            state.Apply(moves.Kind[best], moves.Label[best]);
        }
    }
}
