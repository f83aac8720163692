using System.Runtime.InteropServices;
using System.Text;
using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>Writes what <see cref="NetworkFile"/> reads.</summary>
internal static class NetworkWriter
{
    public static byte[] Write(NetworkParameters p, Inventory inventory)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var shape = p.Shape;
        foreach (var number in (ReadOnlySpan<int>)[NetworkFile.Magic, shape.Word, shape.Parts, shape.Looks, shape.Hidden, shape.Layers, shape.Heads, shape.Relations, shape.PartRows]) writer.Write(number);
        foreach (var strings in (string[][])[inventory.Tags, inventory.TagPartNames, inventory.Relations, NameLabels.Names]) Strings(writer, strings);
        writer.Write(inventory.Words.Length);
        foreach (var word in inventory.Words) writer.Write(word);
        Table(writer, p["words"], inventory.Words.Length + 1);
        Table(writer, p["parts"], shape.PartRows);
        Table(writer, p["looks"], WordRows.LookRows);
        for (var l = 0; l < shape.Layers; l++) Dense(writer, p, $"layer{l}", $"layer{l}.gates");
        Dense(writer, p, "tags");
        Dense(writer, p, "asks");
        Dense(writer, p, "turn");
        Dense(writer, p, "answers", "root");
        Dense(writer, p, "below");
        Dense(writer, p, "above", "above.root");
        Dense(writer, p, "relations");
        Dense(writer, p, "names.read");
        Dense(writer, p, "names0", "moves0");
        return stream.ToArray();
    }

    /// <summary>The weights as bytes, what else the layer has as it is.</summary>
    public static void Dense(BinaryWriter writer, ParameterSet p, string name, params ReadOnlySpan<string> more)
    {
        var weights = p[name];
        var (scales, bytes) = (new float[weights.Columns], new sbyte[weights.Value.Length]);
        for (var c = 0; c < weights.Columns; c++) scales[c] = Quantise(weights.Value.AsSpan(c), bytes.AsSpan(c), weights.Rows, weights.Columns);
        Write(writer, scales, bytes);
        foreach (var part in (string[])[name + ".bias", .. more])
            foreach (var value in p[part].Value) writer.Write((Half)value);
    }

    /// <summary>The first rows of a table, as bytes.</summary>
    public static void Table(BinaryWriter writer, Parameter p, int rows)
    {
        var (scales, bytes) = (new float[rows], new sbyte[rows * p.Columns]);
        for (var r = 0; r < rows; r++) scales[r] = Quantise(p.Value.AsSpan(r * p.Columns), bytes.AsSpan(r * p.Columns), p.Columns, 1);
        Write(writer, scales, bytes);
    }

    // So many numbers, which lie apart by the stride: the largest becomes 127. Returns what 1 stands for.
    private static float Quantise(ReadOnlySpan<float> from, Span<sbyte> to, int count, int stride)
    {
        var top = 1e-12f;
        for (var i = 0; i < count; i++) top = Math.Max(top, Math.Abs(from[i * stride]));
        for (var i = 0; i < count; i++) to[i * stride] = (sbyte)MathF.Round(from[i * stride] / (top / 127));
        return top / 127;
    }

    private static void Write(BinaryWriter writer, float[] scales, sbyte[] bytes)
    {
        writer.Write(MemoryMarshal.AsBytes<float>(scales));
        writer.Write(MemoryMarshal.AsBytes<sbyte>(bytes));
    }

    private static void Strings(BinaryWriter writer, string[] strings)
    {
        writer.Write(strings.Length);
        foreach (var s in strings)
        {
            var bytes = Encoding.UTF8.GetBytes(s);
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }
}
