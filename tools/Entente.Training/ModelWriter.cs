using System.IO.Compression;
using System.Text;

namespace Entente.Training;

/// <summary>Writes what <see cref="Text.Learning.ModelReader"/> reads.</summary>
internal sealed class ModelWriter
{
    private readonly MemoryStream raw = new();

    public void Byte(byte b) => raw.WriteByte(b);

    public void Int(uint value)
    {
        for (; value > 127; value >>= 7) raw.WriteByte((byte)(value & 127 | 128));
        raw.WriteByte((byte)value);
    }

    public void Strings(string[] strings)
    {
        Int((uint)strings.Length);
        foreach (var s in strings) String(s);
    }

    private void String(string s)
    {
        var bytes = Encoding.UTF8.GetBytes(s);
        Int((uint)bytes.Length);
        raw.Write(bytes);
    }

    /// <summary>A linear model: labels, then keys, counts, classes and weights, each a column of its own, which compresses best; then, of lemmas, the hashes of words and the keys and lemmas known by heart, in ascending order.</summary>
    public static byte[] Linear(Perceptron perceptron, double scale, int least, uint[]? words = null, IEnumerable<KeyValuePair<uint, string>>? byHeart = null)
    {
        var (labels, features) = (perceptron.Labels, perceptron.Average(scale, least));
        var writer = new ModelWriter();
        writer.Strings(labels);
        writer.Int((uint)features.Count);
        writer.Int((uint)features.Sum(f => f.Entries.Count));
        var last = 0u;
        foreach (var (key, _) in features)
        {
            writer.Int(key - last);
            last = key;
        }

        foreach (var (_, entries) in features) writer.Byte((byte)entries.Count);
        foreach (var (_, entries) in features)
            foreach (var (label, _) in entries)
                if (labels.Length <= 256) writer.Byte((byte)label); else writer.Int((uint)label);
        foreach (var (_, entries) in features)
            foreach (var (_, weight) in entries) writer.Byte((byte)weight);
        if (words is not null) writer.Hashes(words);
        if (byHeart is not null) writer.ByKey([.. byHeart.OrderBy(p => p.Key)]);
        return writer.Pack();
    }

    // Ascending, as differences.
    private void Hashes(uint[] hashes)
    {
        Int((uint)hashes.Length);
        var last = 0u;
        foreach (var hash in hashes)
        {
            Int(hash - last);
            last = hash;
        }
    }

    private void ByKey(KeyValuePair<uint, string>[] entries)
    {
        Int((uint)entries.Length);
        var last = 0u;
        foreach (var (key, value) in entries)
        {
            Int(key - last);
            last = key;
            String(value);
        }
    }

    public byte[] Pack()
    {
        var data = raw.ToArray();
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(data.Length) + 4];
        BitConverter.TryWriteBytes(packed, data.Length);
        if (!BrotliEncoder.TryCompress(data, packed.AsSpan(4), out var written, quality: 9, window: 24)) throw new InvalidOperationException("Brotli failed.");
        return packed[..(written + 4)];
    }
}
