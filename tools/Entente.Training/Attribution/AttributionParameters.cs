using Entente.Extraction.Attribution.Taught;
using Entente.Text.Network;
using Entente.Training.Network;

namespace Entente.Training.Attribution;

/// <summary>All that the network of attribution learns, by name.</summary>
internal sealed class AttributionParameters : ParameterSet
{
    public AttributionParameters(AttributionShape shape, int seed) : base(seed)
    {
        Shape = shape;
        Dense("carry", shape.States, shape.Carried);
        Table("cues", shape.Rows, shape.Features, 0.05f);
        Dense("cue.read", shape.Word, shape.Cue);
        Dense("cue", shape.Cue, 1);
        Dense("ask", shape.Word, shape.Cue);
        Table("windows", shape.Rows, shape.Features, 0.05f);
        for (var l = 0; l < 2; l++)
        {
            Dense($"layer{l}", l == 0 ? shape.Window : 2 * shape.Hidden, (l == 0 ? 8 : 6) * shape.Hidden);
            Row($"layer{l}.gates", 8 * shape.Hidden);
        }

        Dense("labels", 2 * shape.Hidden, WindowLabels.Count);
        Add("moves", WindowLabels.Count, WindowLabels.Count, false);
        Pack();
    }

    public AttributionShape Shape { get; }

    /// <summary>The file that <see cref="AttributionNetwork"/> reads.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(AttributionNetwork.Magic);
        foreach (var number in (int[])[Shape.States, Shape.Carried, Shape.Features, Shape.Rows, Shape.Cue, Shape.Hidden]) writer.Write(number);
        NetworkWriter.Dense(writer, this, "carry");
        NetworkWriter.Table(writer, this["cues"], Shape.Rows);
        NetworkWriter.Dense(writer, this, "cue.read");
        NetworkWriter.Dense(writer, this, "cue");
        NetworkWriter.Dense(writer, this, "ask");
        NetworkWriter.Table(writer, this["windows"], Shape.Rows);
        for (var l = 0; l < 2; l++) NetworkWriter.Dense(writer, this, $"layer{l}", $"layer{l}.gates");
        NetworkWriter.Dense(writer, this, "labels", "moves");
        return stream.ToArray();
    }
}
