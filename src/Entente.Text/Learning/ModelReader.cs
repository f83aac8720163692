using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Entente.Text.Learning;

/// <summary>Reads a model file: a length, then a Brotli stream of numbers and strings. Throws <see cref="InvalidDataException"/> on a damaged one.</summary>
internal sealed class ModelReader
{
    private readonly byte[] data;
    private int at;

    private ModelReader(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < 4) throw new InvalidDataException("The model file is too short.");
        data = new byte[BitConverter.ToInt32(packed)];
        if (!BrotliDecoder.TryDecompress(packed[4..], data, out var written) || written != data.Length)
            throw new InvalidDataException("The model file is damaged.");
    }

    /// <summary>Reads a file's bytes.</summary>
    public static ModelReader From(ReadOnlySpan<byte> file) => new(file);

    /// <summary>The model embedded under <c>models/NAME.bin</c>.</summary>
    public static ModelReader Embedded(string name)
    {
        using var resource = typeof(ModelReader).Assembly.GetManifestResourceStream($"models/{name}.bin") ?? throw new InvalidOperationException($"The model {name} is not embedded.");
        var packed = new byte[resource.Length];
        resource.ReadExactly(packed);
        return new ModelReader(packed);
    }

    public byte Byte() => at < data.Length ? data[at++] : throw new InvalidDataException("The model file ends too soon.");

    /// <summary>An unsigned number in groups of seven bits, low first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Int()
    {
        var value = 0u;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var b = Byte();
            value |= (uint)(b & 127) << shift;
            if (b < 128) return (int)value;
        }

        throw new InvalidDataException("The model file holds a number that is too long.");
    }

    public string String()
    {
        var length = Int();
        if (length > data.Length - at) throw new InvalidDataException("The model file ends too soon.");
        var text = Encoding.UTF8.GetString(data, at, length);
        at += length;
        return text;
    }

    public string[] Strings()
    {
        var strings = new string[Int()];
        for (var i = 0; i < strings.Length; i++) strings[i] = String();
        return strings;
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > data.Length - at) throw new InvalidDataException("The model file ends too soon.");
        at += count;
        return data.AsSpan(at - count, count);
    }
}
