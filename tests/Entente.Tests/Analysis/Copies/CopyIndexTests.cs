using System.Diagnostics;
using Entente.Analysis.Copies;
using Entente.Records;

namespace Entente.Tests.Analysis.Copies;

/// <summary>What holds for many documents, whatever the order in which they come.</summary>
public class CopyIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_links_and_groups_do_not_depend_on_the_order_of_adding(int seed)
    {
        var documents = Story(seed, copies: 60);
        var expected = Shown(CopyIndex.Of(documents));
        for (var trial = 0; trial < 6; trial++)
        {
            var index = new CopyIndex();
            var returned = new MadeText(trial).Shuffled(documents).SelectMany(d => index.Add(d)).Select(Line).ToHashSet();
            Assert.Equal(expected, Shown(index));
            Assert.Superset(index.Links.Select(Line).ToHashSet(), returned);
        }
    }

    [Fact]
    public void Added_in_order_no_link_is_taken_back()
    {
        var index = new CopyIndex();
        var returned = Story(4, copies: 60).OrderBy(d => d, Comparer<Document>.Create(PairComparison.Order)).SelectMany(d => index.Add(d)).Select(Line).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(index.Links.Select(Line).Order(StringComparer.Ordinal), returned);
    }

    [Fact]
    public void A_document_is_added_once()
    {
        var document = MadeText.Document("a", "The ferry sails at nine.");
        var index = new CopyIndex();
        index.Add(document);
        Assert.Empty(index.Add(document));
        Assert.Equal(1, index.Count);
    }

    /// <summary>A paragraph stands in all of them, so that places among the first of a key are given up and taken again.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void What_is_taken_out_leaves_the_links_of_the_rest_and_may_come_back(int seed)
    {
        var made = new MadeText(seed);
        var (held, index) = (new List<Document>(), new CopyIndex());
        var waiting = made.Shuffled(Story(seed, copies: 60)).ToList();
        for (var step = 0; step < 200; step++)
        {
            var (from, to) = held.Count == 0 || waiting.Count > 0 && made.Next(5) > 1 ? (waiting, held) : (held, waiting);
            var document = from[made.Next(from.Count)];
            from.Remove(document);
            to.Add(document);
            if (to == held) index.Add(document);
            else index.Remove(document.Id);
            if (step % 4 == 0) Assert.Equal(Shown(CopyIndex.Of(held)), Shown(index));
            Assert.Equal(held.Count, index.Count);
        }

        index.Remove("nobody's");
        Assert.Equal(Shown(CopyIndex.Of(held)), Shown(index));
    }

    [Fact]
    public void A_text_that_hundreds_print_links_each_to_the_first_and_not_all_to_all()
    {
        var text = MadeText.Prose(new MadeText(9).Words(200));
        var index = CopyIndex.Of(Enumerable.Range(0, 500).Select(i => MadeText.Document($"d{i:D3}", text, i)));
        Assert.InRange(index.Links.Count, 499, 500 * 16);
        var group = Assert.Single(CopyGroups.Of(index.Links));
        Assert.Equal("d000", group.Original.Id);
        Assert.All(group.Copies, c => Assert.Equal("d000", c.Earlier.Id));
        Assert.Equal(500, group.Documents.Count());
    }

    [Fact]
    public void Twice_the_documents_are_not_four_times_the_comparisons()
    {
        long Compared(int count)
        {
            var made = new MadeText(10);
            var note = made.Words(40); // below every article
            return CopyIndex.Of(Enumerable.Range(0, count).Select(i => MadeText.Document($"d{i:D5}", MadeText.Prose([.. made.Words(80), .. note]), i % 365))).Compared;
        }

        Assert.InRange((double)Compared(2000) / Compared(1000), 1, 2.3);
    }

    [Fact]
    public void Ten_thousand_documents_and_their_copies()
    {
        var made = new MadeText(12);
        var originals = Enumerable.Range(0, 8000).Select(i => made.Words(120)).ToArray();
        var documents = originals.Select((words, i) => MadeText.Document($"o{i:D5}", MadeText.Prose(words), i % 300)).ToList();
        for (var i = 0; i < 2000; i++) documents.Add(MadeText.Document($"c{i:D5}", MadeText.Prose(made.Exchanged(originals[i], 0.05)), (i % 300) + 1));
        var links = CopyIndex.Of(documents).Links;
        Assert.All(links, l => Assert.Equal(l.Later.Id[1..], l.Earlier.Id[1..]));
        Assert.Equal(2000, links.Count(l => l.IsCopy));
    }

    [Fact]
    public void Repetitive_text_does_not_stop_the_search()
    {
        string Refrain(int period) => string.Join(' ', Enumerable.Range(0, 60_000).Select(i => "v" + (i % period)));
        var documents = new[] { 1, 2, 7, 50, 5000, 30_000 }.SelectMany(p => new[] { MadeText.Document($"a{p}", Refrain(p)), MadeText.Document($"b{p}", "x " + Refrain(p)) }).ToList();
        var watch = Stopwatch.StartNew();
        CopyIndex.Of(documents);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 120);
    }

    [Fact]
    public void What_was_set_aside_on_the_page_is_no_copying()
    {
        var made = new MadeText(13);
        var note = MadeText.Prose(made.Words(60));
        DocumentRecord Record(string id)
        {
            var own = MadeText.Prose(made.Words(60));
            return new(MadeText.Document(id, own + "\n\n" + note), [], [], [new Residue(new TextSpan(own.Length, own.Length + 2 + note.Length), "layout.newsletter")]);
        }

        DocumentRecord[] records = [Record("a"), Record("b")];
        Assert.Single(CopyIndex.Of(records.Select(r => r.Document)).Links);
        Assert.Empty(CopyIndex.Of(records).Links);
    }

    [Fact]
    public void A_text_without_words_is_no_copy_of_another() =>
        Assert.Empty(CopyIndex.Of([MadeText.Document("a", ""), MadeText.Document("b", "…"), MadeText.Document("c", "\ud83d\ude00")]).Links);

    // Copies of copies, shortened, mixed, with and without days, and a paragraph that stands in all of them.
    private static List<Document> Story(int seed, int copies)
    {
        var made = new MadeText(seed);
        var (sources, note) = (new List<string[]> { made.Words(200), made.Words(250), made.Words(150) }, made.Words(30));
        for (var i = 0; i < copies; i++)
        {
            var (a, b) = (sources[made.Next(sources.Count)], sources[made.Next(sources.Count)]);
            sources.Add(made.Next(3) switch
            {
                0 => made.Exchanged(a, 0.05),
                1 => [.. made.Exchanged(a[(a.Length / 3)..], 0.1), .. made.Words(60)],
                _ => [.. a[..(a.Length / 2)], .. made.Words(30), .. b[(b.Length / 2)..]],
            });
        }

        return [.. sources.Select((words, i) => MadeText.Document($"{made.Next(1000):D3}-{i}", MadeText.Prose([.. words, .. note]), made.Next(8) == 0 ? null : made.Next(20)))];
    }

    private static List<string> Shown(CopyIndex index) =>
        [.. index.Links.Select(Line), .. CopyGroups.Of(index.Links).Select(g => g.Original.Id + ": " + string.Join(", ", g.Copies.Select(c => c.Later.Id + " from " + c.Earlier.Id)))];

    private static string Line(CopyLink link) => $"{link.Later.Id} {link.Earlier.Id} {link.Kind} {link.Share:R} {link.QuotedShare:R} {string.Join(' ', link.Spans)}";
}
