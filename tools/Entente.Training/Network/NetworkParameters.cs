using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>All that the language network learns.</summary>
internal sealed class NetworkParameters : ParameterSet
{
    public NetworkParameters(NetworkShape shape, Inventory inventory)
    {
        Shape = shape;
        Table("words", inventory.Words.Length + 2, shape.Word, 0.1f); // the first for unknown words, the last for covered ones
        Table("parts", shape.PartRows, shape.Parts, 0.1f);
        Table("looks", WordRows.LookRows, shape.Looks, 0.1f);
        var (input, output) = (shape.Input, 2 * shape.Hidden);
        for (var l = 0; l < shape.Layers; l++)
        {
            Dense($"layer{l}", l == 0 ? input : output, (l == 0 && input != output ? 8 : 6) * shape.Hidden);
            Row($"layer{l}.gates", 8 * shape.Hidden);
        }

        Dense("tags", output, inventory.TagPartNames.Length);
        Dense("asks", output, shape.Heads);
        Dense("turn", shape.Heads, shape.Heads);
        Dense("answers", output, shape.Heads);
        Row("root", shape.Heads);
        Dense("below", output, shape.Relations);
        Dense("above", output, shape.Relations);
        Row("above.root", shape.Relations);
        Dense("relations", shape.Relations, inventory.Relations.Length);
        Dense("names.read", output, shape.Relations);
        for (var c = 0; c < Example.Customs; c++)
        {
            Dense($"names{c}", shape.Relations, NameLabels.Count);
            Add($"moves{c}", NameLabels.Count, NameLabels.Count, false);
        }

        Dense("guess", output, 128);
        Dense("guesses", 128, Batch.Guessable + Batch.GuessableKinds);
        Pack();
    }

    public NetworkShape Shape { get; }
}
