using Entente.Text.Learning;
using Entente.Text.Tagging;
using Entente.Text.Tokenizing;
using Entente.Text.Words;

namespace Entente.Text.Parsing;

/// <summary>A transition parser with a small beam and a globally trained linear model (Zhang and Nivre 2011).</summary>
internal sealed class Parser(LinearModel model, Vocabulary vocabulary) : IAnalysisStep
{
    /// <summary>States kept side by side. Speed falls and accuracy rises with it.</summary>
    public const int Beam = 6;

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
        var labels = new int[SentenceSplitter.Longest];
        var search = new BeamSearch(model, moves, Beam);
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (first, end) = (text.SentenceStarts[s], text.SentenceStarts[s + 1]);
            if (ClosingSpeech.Find(text, first, end) is { } cut && Parse(cut.Speech, end) == cut.Verb)
            {
                var content = Parse(first, cut.Content);
                (heads[content], relations[content]) = (cut.Verb, "ccomp");
                for (var mark = cut.Content; mark < cut.Speech; mark++)
                    (heads[mark], relations[mark]) = (text.Forms[mark] == "," ? cut.Verb : content, "punct");
            }
            else
            {
                Parse(first, end);
            }
        }

        text.SetTrees(heads, relations);

        // Parses [first, end) as a tree of its own; returns its root.
        int Parse(int first, int end)
        {
            var (n, root) = (end - first, first);
            if (labels.Length < n) labels = new int[n];
            search.Start(n);
            for (var move = 0; move < 2 * n; move++) search.Step(words.AsSpan(first..end), tags.AsSpan(first..end), gold: -1);
            search.Tree(search.Beam[0], heads.AsSpan(first..end), labels);
            for (var t = first; t < end; t++)
            {
                if (heads[t] == n) root = t;
                heads[t] = heads[t] == n ? -1 : heads[t] + first;
                relations[t] = moves.Relations[labels[t - first]];
            }

            return root;
        }
    }
}
