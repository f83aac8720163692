using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Text.Network;

/// <summary>
/// Reads a network's file: shape, labels, word hashes, then matrices in a fixed order. Tables of rows stand as signed bytes with a scale a row and are read
/// where they lie; dense layers' weights as signed bytes with a scale a column; all else as 16-bit floating point. Little-endian, not packed, so that opening
/// it costs little more than reading it. Throws <see cref="InvalidDataException"/> on a damaged file.
/// </summary>
internal sealed class NetworkFile
{
    public const int Magic = 0x324E4E45;

    private readonly byte[] data;
    private int at;

    public NetworkFile(byte[] data, int magic = Magic)
    {
        this.data = data;
        if (Int() != magic) throw new InvalidDataException("This is not a network of this version.");
    }

    /// <summary>The network embedded under <c>models/network.bin</c>.</summary>
    public static NetworkFile Embedded() => Embedded(typeof(NetworkFile).Assembly, "network", Magic) ?? throw new InvalidOperationException("The network is not embedded.");

    /// <summary>The file embedded in an assembly under <c>models/NAME.bin</c>; null where there is none.</summary>
    public static NetworkFile? Embedded(System.Reflection.Assembly assembly, string name, int magic)
    {
        using var resource = assembly.GetManifestResourceStream($"models/{name}.bin");
        if (resource is null) return null;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new NetworkFile(bytes, magic);
    }

    public int Int() => BitConverter.ToInt32(Bytes(4).Span);

    public string[] Strings()
    {
        var strings = new string[Int()];
        for (var i = 0; i < strings.Length; i++) strings[i] = Encoding.UTF8.GetString(Bytes(Int()).Span);
        return strings;
    }

    public uint[] Hashes() => MemoryMarshal.Cast<byte, uint>(Bytes(4 * Int()).Span).ToArray();

    public float[] Floats(int count)
    {
        var values = new float[count];
        var halves = MemoryMarshal.Cast<byte, Half>(Bytes(2 * count).Span);
        for (var i = 0; i < count; i++) values[i] = (float)halves[i];
        return values;
    }

    public ByteMatrix Matrix(int rows, int columns) => new(Scales(columns), MemoryMarshal.Cast<byte, sbyte>(Bytes(rows * columns).Span), rows, columns);

    /// <summary>One matrix as several, each with so many of its rows.</summary>
    public ByteMatrix[] Matrices(int columns, params ReadOnlySpan<int> rows)
    {
        var (parts, all, before) = (new ByteMatrix[rows.Length], 0, 0);
        var scales = Scales(columns);
        foreach (var count in rows) all += count;
        var bytes = MemoryMarshal.Cast<byte, sbyte>(Bytes(all * columns).Span);
        for (var i = 0; i < parts.Length; before += rows[i++]) parts[i] = new ByteMatrix(scales, bytes[(before * columns)..], rows[i], columns);
        return parts;
    }

    public Table Table(int rows, int columns) => new(Scales(rows).ToArray(), Bytes(rows * columns), columns);

    private ReadOnlySpan<float> Scales(int count) => MemoryMarshal.Cast<byte, float>(Bytes(4 * count).Span);

    private ReadOnlyMemory<byte> Bytes(int count)
    {
        if (count < 0 || count > data.Length - at) throw new InvalidDataException("The network's file ends too soon.");
        at += count;
        return data.AsMemory(at - count, count);
    }
}
