using Entente.Analysis.Passages;
using Entente.Records;
using Entente.Tests.Text;

namespace Entente.Tests.Analysis;

public class FlatTextTests
{
    [Fact]
    public void Spans_that_nest_and_overlap_are_cut_at_every_edge()
    {
        var segments = FlatText.Of("aaaabbbbccccdddd", [new(0, 12), new(4, 8), new(6, 16)]);
        Assert.Equal(["0:4 by 0", "4:6 by 0 1", "6:8 by 0 2 1", "8:12 by 0 2", "12:16 by 2"], segments.Select(s => $"{s.Span} by {string.Join(' ', s.Layers)}"));
    }

    [Fact]
    public void The_longest_layer_comes_first_and_equals_in_the_order_given() =>
        Assert.Equal([3, 0, 2, 1], FlatText.Of("abcdef", [new(1, 5), new(2, 4), new(1, 5), new(0, 6)]).Single(s => s.Span.Start == 2).Layers);

    [Fact]
    public void Empty_layers_and_those_beyond_the_text_cover_nothing() =>
        Assert.Equal([new TextSpan(0, 2), new TextSpan(2, 3)], FlatText.Of("abc", [new(1, 1), new(2, 90), new(3, 4), new(70, 71)]).Select(s => s.Span));

    [Fact]
    public void An_empty_text_has_no_segments() => Assert.Empty(FlatText.Of("", [new(0, 3)], [0, 1]));

    [Theory]
    [InlineData("a\ud83d\ude00b", 2)]
    [InlineData("a\r\nb", 2)]
    public void What_is_one_character_is_not_parted(string text, int within)
    {
        Assert.Equal([new TextSpan(0, 3), new TextSpan(3, 4)], FlatText.Of(text, [new(0, within)]).Select(s => s.Span));
        Assert.Equal([new TextSpan(0, 1), new TextSpan(1, 4)], FlatText.Of(text, [new(within, 4)]).Select(s => s.Span));
        Assert.Equal([new TextSpan(0, 1), new TextSpan(1, 4)], FlatText.Of(text, [], [within]).Select(s => s.Span));
    }

    [Fact]
    public void Segments_tile_any_text_and_say_truly_what_covers_them() => AnyText.Check(AnyText.Strings(40), 800, text =>
    {
        var layers = Enumerable.Range(0, text.Length).Select(i => new TextSpan(i * 7 % (text.Length + 2), (i * 7 % (text.Length + 2)) + i * 5 % 9)).ToList();
        var segments = FlatText.Of(text, layers, [text.Length / 2, text.Length / 3]);
        Assert.Equal(text, string.Concat(segments.Select(s => s.Span.In(text))));
        Assert.All(segments, s => Assert.True(s.Span.Length > 0 && !Parts(text, s.Span.Start) && !Parts(text, s.Span.End)));
        foreach (var segment in segments)
        {
            Assert.Equal(segment.Layers.Distinct(), segment.Layers);
            for (var i = 0; i < layers.Count; i++)
            {
                var (start, end) = (layers[i].Start - (Parts(text, layers[i].Start) ? 1 : 0), layers[i].End + (Parts(text, layers[i].End) ? 1 : 0));
                Assert.Equal(layers[i].Length > 0 && start < segment.Span.End && segment.Span.Start < end, segment.Layers.Contains(i));
            }
        }
    });

    [Fact]
    public void A_thousand_nested_layers_are_cut_without_waiting()
    {
        var text = new string('x', 4000);
        Assert.Equal(2001, FlatText.Of(text, [.. Enumerable.Range(0, 1000).Select(i => new TextSpan(i + 1, 3999 - i))]).Count);
    }

    private static bool Parts(string text, int at) =>
        at > 0 && at < text.Length && (char.IsSurrogatePair(text[at - 1], text[at]) || text[at - 1] == '\r' && text[at] == '\n');
}
