using System.Runtime.InteropServices;
using System.Text;
using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>Writes what <see cref="NetworkFile"/> reads.</summary>
internal static class NetworkWriter
{
    public static byte[] Write(NetworkParameters p, NetworkData data)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var shape = p.Shape;
        foreach (var number in (ReadOnlySpan<int>)[NetworkFile.Magic, shape.Word, shape.Parts, shape.Hidden, shape.Layers, shape.Heads, shape.Relations, shape.PartRows]) writer.Write(number);
        foreach (var strings in (string[][])[data.Tags, data.TagPartNames, data.Relations, NameLabels.Names]) Strings(writer, strings);
        writer.Write(data.Words.Length);
        foreach (var word in data.Words) writer.Write(word);
        Table(writer, p["words"], data.Words.Length + 1);
        Table(writer, p["parts"], shape.PartRows);
        for (var l = 0; l < shape.Layers; l++) Dense(writer, p, $"layer{l}", $"layer{l}.gates");
        Dense(writer, p, "tags");
        Dense(writer, p, "asks");
        Dense(writer, p, "turn");
        Dense(writer, p, "answers", "root");
        Dense(writer, p, "below");
        Dense(writer, p, "above", "above.root");
        Dense(writer, p, "relations");
        Dense(writer, p, "names.read");
        Dense(writer, p, "names", "moves");
        return stream.ToArray();
    }

    private static void Dense(BinaryWriter writer, NetworkParameters p, string name, params ReadOnlySpan<string> more)
    {
        foreach (var part in (string[])[name, name + ".bias", .. more])
            foreach (var value in p[part].Value) writer.Write((Half)value);
    }

    // A row's largest number becomes 127.
    private static void Table(BinaryWriter writer, Parameter p, int rows)
    {
        var scales = new float[rows];
        var bytes = new sbyte[rows * p.Columns];
        for (var r = 0; r < rows; r++)
        {
            var row = p.Value.AsSpan(r * p.Columns, p.Columns);
            var top = 1e-12f;
            foreach (var v in row) top = Math.Max(top, Math.Abs(v));
            scales[r] = top / 127;
            for (var c = 0; c < row.Length; c++) bytes[r * p.Columns + c] = (sbyte)MathF.Round(row[c] / scales[r]);
        }

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
