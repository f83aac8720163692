using Entente.Text.Naming;
using Entente.Text.Words;

namespace Entente.Text.Network;

/// <summary>What the network makes of the words of some sentences, before it reads anything from it.</summary>
internal readonly struct Encoder(WordNetwork network, Vocabulary vocabulary)
{
    /// <summary>
    /// A row of twice the hidden size for each token of the pieces, whose first tokens and last end are given. The result is one of the scratch's first four arrays
    /// and stays until those are used again; what stands for the words before their sentence is read lies in array 7.
    /// </summary>
    public float[] Run(AnalysedText text, List<int> pieces, Scratch scratch)
    {
        var (shape, rows, first) = (network.Shape, pieces[^1] - pieces[0], pieces[0]);
        var (input, output) = (shape.Input, 2 * shape.Hidden);
        var x = scratch.Floats(0, rows * Math.Max(input, output));
        LookUp(text, pieces, x.AsSpan(0, rows * input), scratch);
        x.AsSpan(0, rows * input).CopyTo(scratch.Floats(7, rows * input));
        var y = scratch.Floats(1, rows * output);
        for (var l = 0; l < network.Layers.Length; l++)
        {
            var (layer, width) = (network.Layers[l], l == 0 ? input : output);
            var parts = layer.Input.Columns / output; // three, or four where the layer changes the width
            var u = scratch.Floats(2, rows * layer.Input.Columns);
            layer.Input.Apply(scratch.Rows(0).Fill(x, width, width, rows), u);
            for (var i = 0; i + 1 < pieces.Count; i++)
                for (var d = 0; d < 2; d++)
                {
                    var own = u.AsSpan(d * parts * shape.Hidden);
                    var mixed = parts == 4 ? own[(3 * shape.Hidden)..] : x.AsSpan(d * shape.Hidden);
                    Recurrence.Run(own, layer.Input.Columns, mixed, parts == 4 ? layer.Input.Columns : width, layer.Gates.AsSpan(d * 4 * shape.Hidden), shape.Hidden,
                        pieces[i] - first, pieces[i + 1] - first, d == 1, y.AsSpan(d * shape.Hidden), output);
                }

            (x, y) = (y, l == 0 ? scratch.Floats(3, rows * output) : x);
        }

        return x;
    }

    private void LookUp(AnalysedText text, List<int> pieces, Span<float> x, Scratch scratch)
    {
        var (shape, first) = (network.Shape, pieces[0]);
        var rows = pieces[^1] - first;
        var words = scratch.Traits(rows).AsSpan(0, rows);
        var marks = scratch.Marks(rows).AsSpan(0, rows);
        for (var r = 0; r < rows; r++) words[r] = vocabulary.Of(text.Forms[first + r]);
        for (var i = 0; i + 1 < pieces.Count; i++) KnownNames.English.Mark(words[(pieces[i] - first)..(pieces[i + 1] - first)], marks[(pieces[i] - first)..]);
        x.Clear();
        Span<int> found = stackalloc int[WordRows.MostLooks];
        for (var r = 0; r < rows; r++)
        {
            var row = x.Slice(r * shape.Input, shape.Input);
            network.Words.Add(network.Rows.Word(words[r]), row[..shape.Word]);
            foreach (var part in found[..network.Rows.Parts(words[r], found)]) network.Parts.Add(part, row.Slice(shape.Word, shape.Parts));
            foreach (var look in found[..WordRows.Looks(words[r], marks[r], found)]) network.Looks.Add(look, row[(shape.Word + shape.Parts)..]);
        }
    }
}
