using Entente.Text.Naming;
using Entente.Text.Words;

namespace Entente.Tests.Text;

public sealed class KnownNamesTests
{
    private const int Places = 2, Organisations = 3;

    [Theory]
    [InlineData("They met in Oslo today", "0 0 0 p1A 0")]
    [InlineData("they met in oslo today", "0 0 0 p1a 0")]
    [InlineData("She reads the Oslo Daily News Post", "0 0 0 o2A o3A o3A 0")] // the longest name
    [InlineData("She reads the Oslo Daily", "0 0 0 p1A 0")] // the beginning of a name is none
    [InlineData("from Port - Louis to Port Vila", "0 p2A p3a p3A 0 p2A p3A")] // a hyphen that the tokenizer divides
    public void Words_are_marked_by_kind_place_in_the_name_and_capital(string text, string expected)
    {
        var known = new KnownNames();
        foreach (var place in new[] { "Oslo", "Port-Louis", "Port Vila" }) known.Add(place, Places);
        known.Add("Oslo Daily News", Organisations);
        WordTraits[] words = [.. text.Split(' ').Select(w => new WordTraits(w))];
        var marks = new uint[words.Length];
        known.Mark(words, marks);
        Assert.Equal(expected, string.Join(' ', marks.Select(Read)));
    }

    [Fact]
    public void A_name_of_two_kinds_has_the_marks_of_both()
    {
        var known = new KnownNames();
        known.Add("Jordan", Places);
        known.Add("jordan", Organisations);
        var marks = new uint[1];
        known.Mark([new WordTraits("Jordan")], marks);
        Assert.Equal((1u << 13) | (1u << 19), marks[0]);
    }

    [Fact]
    public void The_embedded_lists_are_sorted_and_hold_each_name_once()
    {
        foreach (var resource in typeof(KnownNames).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("names/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(KnownNames).Assembly.GetManifestResourceStream(resource)!);
            string[] lines = [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
            Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
            Assert.Equal(lines[1..].Distinct().Order(StringComparer.Ordinal), lines[1..]);
            Assert.All(lines, l => Assert.Equal(l.Trim(), l));
        }
    }

    private static string Read(uint mark)
    {
        if (mark == 0) return "0";
        var bit = System.Numerics.BitOperations.TrailingZeroCount(mark);
        return $"{"gfpox"[bit / 6]}{bit % 6 / 2 + 1}{(bit % 2 == 1 ? 'A' : 'a')}";
    }
}
