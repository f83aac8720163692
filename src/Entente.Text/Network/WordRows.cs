using System.Numerics;
using Entente.Text.Learning;
using Entente.Text.Naming;
using Entente.Text.Words;

namespace Entente.Text.Network;

/// <summary>Which rows of the network's three tables stand for a word: one for the word, where it is known, some for its ends, and some for how it looks.</summary>
internal sealed class WordRows
{
    /// <summary>Most parts of a word.</summary>
    public const int Most = 12;

    /// <summary>Rows of the table of looks.</summary>
    public const int LookRows = 512;

    /// <summary>Most looks of a word.</summary>
    public const int MostLooks = 1 + KnownNames.Marks;

    private readonly uint[] keys;
    private readonly int[] rows;
    private readonly uint partRows;

    /// <summary>Known words.</summary>
    public int Count { get; }

    /// <summary>The words with row numbers from 1 in this order, by the hash of their folded form. Row 0 is for all others.</summary>
    public WordRows(ReadOnlySpan<uint> words, int partRows)
    {
        Count = words.Length;
        var size = 16;
        while (size < words.Length * 2) size *= 2;
        (keys, rows, this.partRows) = (new uint[size], new int[size], (uint)partRows);
        for (var i = 0; i < words.Length; i++)
        {
            var slot = (int)(words[i] & (uint)(size - 1));
            while (rows[slot] != 0 && keys[slot] != words[i]) slot = (slot + 1) & (size - 1);
            (keys[slot], rows[slot]) = (words[i], i + 1);
        }
    }

    public int Word(WordTraits word)
    {
        for (var slot = (int)(word.Lower & (uint)(keys.Length - 1)); rows[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
            if (keys[slot] == word.Lower) return rows[slot];
        return 0;
    }

    /// <summary>Fills <paramref name="f"/> with the rows of the word's parts; returns how many.</summary>
    public int Parts(WordTraits w, Span<int> f)
    {
        var n = 0;
        f[n++] = Row(2, w.Exact);
        f[n++] = Row(3, w.Lower);
        if (w.Prefix1 != 0) f[n++] = Row(4, w.Prefix1);
        if (w.Prefix2 != 0) f[n++] = Row(5, w.Prefix2);
        if (w.Prefix3 != 0) f[n++] = Row(6, w.Prefix3);
        if (w.Suffix1 != 0) f[n++] = Row(7, w.Suffix1);
        if (w.Suffix2 != 0) f[n++] = Row(8, w.Suffix2);
        if (w.Suffix3 != 0) f[n++] = Row(9, w.Suffix3);
        if (w.Suffix4 != 0) f[n++] = Row(10, w.Suffix4);
        return n;
    }

    /// <summary>Fills <paramref name="f"/> with the rows of the word's looks: its shape, and each mark of the known names; returns how many.</summary>
    public static int Looks(WordTraits w, uint marks, Span<int> f)
    {
        var n = 0;
        f[n++] = KnownNames.Marks + (int)(w.Shape % (LookRows - KnownNames.Marks));
        for (; marks != 0; marks &= marks - 1) f[n++] = BitOperations.TrailingZeroCount(marks);
        return n;
    }

    private int Row(uint template, uint part) => (int)(FeatureHash.Of(template, part) % partRows);
}
