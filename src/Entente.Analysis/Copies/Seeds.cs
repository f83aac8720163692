using System.Numerics;

namespace Entente.Analysis.Copies;

/// <summary>The places of every <see cref="Tiling.Shortest"/> words in a row of one text. Equal ones have one number.</summary>
internal sealed class Seeds
{
    private readonly ulong[] hashes; // an open table, a number more than the seed's in slots, 0 for a free slot
    private readonly int[] slots;
    private readonly int[] last, before, count; // by number, by place, by number

    public Seeds(CopyText text)
    {
        Text = text;
        var places = Math.Max(0, text.Words.Length - Tiling.Shortest + 1);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, places * 2));
        (hashes, slots) = (new ulong[size], new int[size]);
        (last, before, count) = (new int[places], new int[places], new int[places]);
        var numbers = 0;
        for (var j = 0; j < places; j++)
        {
            var hash = Hash(text.Words, j);
            var slot = Slot(hash);
            if (slots[slot] == 0)
            {
                (hashes[slot], slots[slot]) = (hash, ++numbers);
                before[j] = -1;
            }
            else before[j] = last[slots[slot] - 1];

            last[slots[slot] - 1] = j;
            count[slots[slot] - 1]++;
        }
    }

    public CopyText Text { get; }

    /// <summary>Where another text has one of these, in order, and which.</summary>
    public List<(int Place, int Number)> Find(uint[] words)
    {
        var found = new List<(int, int)>();
        for (var i = 0; i + Tiling.Shortest <= words.Length; i++)
            if (slots[Slot(Hash(words, i))] is var number and > 0) found.Add((i, number - 1));
        return found;
    }

    public int Count(int number) => count[number];

    /// <summary>The last place of a number.</summary>
    public int Last(int number) => last[number];

    /// <summary>The place of the same number before; -1 for none.</summary>
    public int Before(int place) => before[place];

    // Unlike those of the index, these hashes serve one comparison, and runs are extended word by word: they need speed more than strength.
    private static ulong Hash(uint[] words, int at) => FixedHash.Mix(
        (words[at] * 0x9E3779B97F4A7C15UL) ^ (words[at + 1] * 0xC2B2AE3D27D4EB4FUL) ^ (words[at + 2] * 0x165667B19E3779F9UL) ^ (words[at + 3] * 0x27D4EB2F165667C5UL));

    private int Slot(ulong hash)
    {
        var mask = slots.Length - 1;
        var slot = (int)hash & mask;
        while (slots[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }
}
