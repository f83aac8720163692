using Entente.Text;

namespace Entente.Training;

/// <summary>How many words of some texts are right, layer by layer.</summary>
internal sealed class WordCounts
{
    private static readonly string[] Layers = ["UPOS", "XPOS", "feats", "lemmas", "UAS", "LAS"];
    private readonly int[] right = new int[Layers.Length];

    public int Words { get; private set; }

    /// <summary>The accuracies in percent, by layer.</summary>
    public IEnumerable<KeyValuePair<string, double>> Accuracies => Layers.Select((layer, i) => KeyValuePair.Create(layer, 100.0 * right[i] / Math.Max(1, Words)));

    public void Add(AnalysedText gold, AnalysedText guess)
    {
        foreach (var g in gold.Tokens)
        {
            var p = guess[g.Index];
            Words++;
            var head = p.HeadIndex == g.HeadIndex;
            Count(p.Upos == g.Upos, p.Xpos == g.Xpos, p.Feats == g.Feats, g.Lemma == "_" || p.Lemma == g.Lemma, head, head && Universal(p.Relation) == Universal(g.Relation));
        }
    }

    private void Count(params ReadOnlySpan<bool> layers)
    {
        for (var i = 0; i < layers.Length; i++) if (layers[i]) right[i]++;
    }

    // LAS of CoNLL 2018 leaves the subtypes of relations aside.
    private static string Universal(string relation) => relation.IndexOf(':') is var colon and > 0 ? relation[..colon] : relation;
}
