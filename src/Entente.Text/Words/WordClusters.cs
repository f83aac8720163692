using Entente.Text.Learning;

namespace Entente.Text.Words;

/// <summary>Classes of words that occur in like surroundings, at three grains, learnt from unlabelled text. Class 0 is "unknown".</summary>
internal sealed class WordClusters
{
    private readonly uint[] keys;
    private readonly (ushort Coarse, ushort Middle, ushort Fine)[] values;

    /// <summary>Reads ascending hashes of lower-case words as differences, then the three classes column by column.</summary>
    public WordClusters(ModelReader reader)
    {
        var count = reader.Int();
        var size = 16;
        while (size < count * 2) size *= 2;
        (keys, values) = (new uint[size], new (ushort, ushort, ushort)[size]);
        var slots = new int[count];
        var key = 0u;
        for (var i = 0; i < count; i++)
        {
            key += (uint)reader.Int();
            var slot = (int)(key & (uint)(size - 1));
            while (keys[slot] != 0) slot = (slot + 1) & (size - 1);
            keys[slot] = key;
            slots[i] = slot;
        }

        foreach (var slot in slots) values[slot].Coarse = (ushort)reader.Int();
        foreach (var slot in slots) values[slot].Middle = (ushort)reader.Int();
        foreach (var slot in slots) values[slot].Fine = (ushort)reader.Int();
    }

    /// <summary>The classes of the word whose <see cref="WordTraits.Lower"/> is given.</summary>
    public (ushort Coarse, ushort Middle, ushort Fine) Of(uint lower)
    {
        for (var slot = (int)(lower & (uint)(keys.Length - 1)); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
            if (keys[slot] == lower) return values[slot];
        return default;
    }
}
