using System.Runtime.InteropServices;
using Entente.Text.Learning;
using Entente.Text.Words;

namespace Entente.Text.Naming;

/// <summary>
/// Names known beforehand, by kind, as evidence for the network: what a word is called elsewhere, not what it is here. Matching ignores case and takes
/// the longest name at each word. Any number of threads may read once all names are in.
/// </summary>
internal sealed class KnownNames
{
    /// <summary>Bits of a word's marks: for each kind, its place in the name (alone, first, later), and whether the text writes a capital.</summary>
    public const int Marks = 5 * MarksOfKind;

    /// <summary>Bits of each kind.</summary>
    public const int MarksOfKind = 6;

    private static readonly string[] Kinds = ["given-names", "family-names", "places", "organisations", "other-names"];

    private const uint More = 1u << 31;

    private readonly Dictionary<uint, uint> beginnings = []; // of names, by hash: bits of the kinds that end here, and More where a longer name goes on

    /// <summary>The lists that lie in <c>Naming/Known</c>.</summary>
    public static KnownNames English { get; } = Embedded();

    /// <summary>Takes in a name of a kind, from 0, with its words divided by spaces.</summary>
    public void Add(string name, int kind)
    {
        Add(name.Split(' '), kind);
        // The tokenizer divides at hyphens and before the possessive.
        var divided = name.Replace("-", " - ", StringComparison.Ordinal).Replace("'s", " 's", StringComparison.Ordinal);
        if (divided.Length != name.Length) Add(divided.Split(' ', StringSplitOptions.RemoveEmptyEntries), kind);
    }

    /// <summary>Fills the marks of each word of a sentence; bit <c>MarksOfKind·kind + 2·place + capital</c>.</summary>
    public void Mark(ReadOnlySpan<WordTraits> words, Span<uint> marks)
    {
        marks[..words.Length].Clear();
        for (var i = 0; i < words.Length;)
        {
            var (end, kinds) = Longest(words, i);
            for (var t = i; t < end; t++)
                for (var kind = 0; kind < Kinds.Length; kind++)
                    if ((kinds & (1u << kind)) != 0) marks[t] |= 1u << (MarksOfKind * kind + 2 * (end == i + 1 ? 0 : t == i ? 1 : 2) + (char.IsUpper(words[t].Form[0]) ? 1 : 0));
            i = Math.Max(end, i + 1);
        }
    }

    private (int End, uint Kinds) Longest(ReadOnlySpan<WordTraits> words, int first)
    {
        var (end, kinds, hash) = (first, 0u, 0u);
        for (var t = first; t < words.Length; t++)
        {
            hash = FeatureHash.Of((uint)(t - first), hash, words[t].Lower);
            var value = beginnings.GetValueOrDefault(hash);
            if ((value & ~More) != 0) (end, kinds) = (t + 1, value & ~More);
            if ((value & More) == 0) break;
        }

        return (end, kinds);
    }

    private void Add(string[] words, int kind)
    {
        var hash = 0u;
        for (var i = 0; i < words.Length; i++)
        {
            hash = FeatureHash.Of((uint)i, hash, WordTraits.LowerHash(words[i]));
            CollectionsMarshal.GetValueRefOrAddDefault(beginnings, hash, out _) |= i + 1 < words.Length ? More : 1u << kind;
        }
    }

    private static KnownNames Embedded()
    {
        var names = new KnownNames();
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            using var resource = typeof(KnownNames).Assembly.GetManifestResourceStream($"names/{Kinds[kind]}.txt") ?? throw new InvalidOperationException($"The names {Kinds[kind]} are not embedded.");
            using var reader = new StreamReader(resource);
            while (reader.ReadLine() is { } line)
                if (line.Length > 0 && line[0] != '#') names.Add(line, kind);
        }

        return names;
    }
}
