using System.Security.Cryptography;
using System.Text;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Tests.Store;

public sealed class SearchTests : IDisposable
{
    private readonly CaseFile store = CaseFile.InMemory();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Paragraphs_are_found_by_words_in_any_form_and_their_places_are_exact()
    {
        var text = "Grain talks\n\n😀 Café owners 👩🏽‍🌾 shipped 𝟒𝟎 tonnes; \u202Bshipping\u202C went on — naïve?\n\nNothing here.";
        var id = Add(text, "Grain talks");
        var found = Assert.Single(Found("shipping CAFE"));
        Assert.Equal(id, found.Document);
        Assert.StartsWith("😀 Café owners", found.Span!.Value.In(text), StringComparison.Ordinal);
        Assert.Equal(["Café", "shipped", "shipping"], found.Hits.Select(h => h.In(text)));
        Assert.Equal(["naïve"], Found("naive")[0].Hits.Select(h => h.In(text)));
    }

    [Fact]
    public void A_title_is_found_beside_the_body_and_has_no_place_in_it()
    {
        Add("Nothing is said here.", "Tariffs on barley");
        var found = Assert.Single(Found("barley"));
        Assert.Null(found.Span);
        Assert.Equal("barley", Assert.Single(found.Hits).In("Tariffs on barley"));
    }

    [Fact]
    public void Phrases_and_beginnings_are_understood_and_every_word_is_needed()
    {
        Add("The minister shipped grain.\nGrain was shipped by the minister.\nMinisterial grain.");
        Assert.Equal(2, Count("minister shipped"));
        Assert.Equal(1, Count("\"minister shipped\""));
        Assert.Equal(1, Count("“grain was shipped”"));
        Assert.Equal(3, Count("minist*"));
        Assert.Equal(0, Count("minister coal"));
        Assert.Equal(3, Count("grain AND") + Count("grain")); // "and" is a word
    }

    [Fact]
    public void The_order_is_that_of_the_texts_and_not_of_the_reading_and_few_are_the_first_of_many()
    {
        string[] texts = [.. Enumerable.Range(0, 40).Select(n => $"Report {n}: the ferry left with grain.")];
        using var other = CaseFile.InMemory();
        foreach (var text in texts) Add(text);
        foreach (var text in texts.Reverse()) Add(text, into: other);
        var all = Found("ferry").ConvertAll(p => p.Document);
        Assert.Equal(40, all.Count);
        Assert.Equal(all, Found("ferry", other).Select(p => p.Document));
        var (total, some) = store.Search("ferry", 15);
        Assert.Equal(40, total);
        Assert.Equal(all[..15], some.Select(p => p.Document));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("*")]
    [InlineData("NOT")]
    [InlineData("grain NOT coal")]
    [InlineData("words:grain")]
    [InlineData("{words} : grain")]
    [InlineData("^grain")]
    [InlineData("NEAR(grain coal, 2)")]
    [InlineData("grain) OR (coal")]
    [InlineData("grain + coal")]
    [InlineData("'; DROP TABLE passage; --")]
    [InlineData("\0grain\0")]
    [InlineData("\uD83D grain \uDE00")]
    [InlineData("\u0001grain\u0002")]
    [InlineData("— … ?!")]
    [InlineData("-grain")]
    [InlineData("grain\" OR \"coal")]
    public void Nothing_that_is_typed_is_an_operator(string typed)
    {
        Add("Some grain.");
        Assert.Equal(Count(typed), Found(typed).Count);
        Assert.Equal(1, Count("grain"));
    }

    [Fact]
    public void Whatever_is_typed_hits_are_words_of_the_text()
    {
        const string Signs = "ab é\u0301\"“”*^:()-+{}'\0\u0001\u0002\u202B😀\uD83D\uDE00\n\tANDORNOTNEAR漢ß𝟒";
        var random = new Random(7);
        var texts = new Dictionary<string, string>();
        for (var n = 0; n < 60; n++)
        {
            var text = Any(random, Signs, 200) + "\nab b";
            texts[Add(text, random.Next(2) == 0 ? Any(random, Signs, 20) : null)] = text;
        }

        var hits = 0;
        for (var n = 0; n < 1500; n++)
        {
            foreach (var passage in Found(Any(random, Signs, 1 + random.Next(12))))
            {
                Assert.NotEmpty(passage.Hits);
                hits += passage.Hits.Count;
                if (passage.Span is not { } span) continue;
                Assert.All(passage.Hits, h => Assert.True(span.Contains(h) && h.Length > 0));
                var stored = store.Find(passage.Document)!.Document.Text;
                Assert.Equal(stored.Length, texts[passage.Document].Length);
                Assert.All(passage.Hits, h => Assert.False(char.IsLowSurrogate(stored[h.Start]) && h.Start > 0 && char.IsHighSurrogate(stored[h.Start - 1])));
            }
        }

        Assert.True(hits > 1000, $"Only {hits} hits: the test means nothing.");
        Assert.Empty(store.Audit());
    }

    [Fact]
    public void The_index_follows_a_document_that_is_read_again_and_verification_sees_when_it_does_not()
    {
        var id = Add("Some grain was shipped.");
        var record = store.Find(id)!;
        const string Other = "Some coal was mined.";
        Assert.True(store.ReadAgain(record with { Document = record.Document with { Text = Other, Body = new TextSpan(0, Other.Length) } }, "2", DateTimeOffset.UnixEpoch).Replaced);
        Assert.Equal((0, 1), (Count("grain"), Count("coal")));
        Assert.Empty(store.Audit());
    }

    [Fact]
    public void A_long_paragraph_is_cut_and_all_of_it_is_found()
    {
        var text = string.Join(' ', Enumerable.Range(0, 1500).Select(n => $"word{n}"));
        Add(text);
        foreach (var n in (int[])[0, 399, 800, 1499])
        {
            var found = Assert.Single(Found($"word{n}"));
            Assert.True(found.Span!.Value.Length <= 2000);
            Assert.Equal($"word{n}", Assert.Single(found.Hits).In(text));
        }
    }

    private static string Any(Random random, string signs, int most) => string.Concat(Enumerable.Range(0, most).Select(_ => signs[random.Next(signs.Length)]));

    private int Count(string typed) => store.Search(typed, 0).Total;

    private List<(string Document, TextSpan? Span, IReadOnlyList<TextSpan> Hits)> Found(string typed, CaseFile? of = null) =>
        [.. (of ?? store).Search(typed, 100).Places.Select(p => (p.Document, p.Span, (of ?? store).HitsIn(typed, p.Row)))];

    private string Add(string text, string? title = null, CaseFile? into = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text + "\n" + title);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var document = new Document { Id = sha[..16], Sha256 = sha, Path = sha, Title = title, Text = text, Body = new TextSpan(0, text.Length) };
        Assert.Equal((true, null), (into ?? store).Add(new DocumentRecord(document, [], [], []), bytes, "1"));
        return document.Id;
    }
}
