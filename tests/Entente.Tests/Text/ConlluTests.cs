using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Tests.Text;

public class ConlluTests
{
    private const string Report = "The foreign minister of Norway, Ingrid Dahl, denied on Tuesday that her country had sold ammunition to Chad. “We haven't delivered anything,” she said.\n\nAnalysts weren't convinced.";

    [Fact]
    public void It_comes_back_as_it_went()
    {
        var written = Conllu.Analysed(Report);
        var read = Assert.Single(Conllu.Read(written));
        Assert.Equal(written, Conllu.Written(read));
        Assert.Equal(Report, read.Text);
    }

    [Fact]
    public void Any_text_comes_back_with_its_words() => AnyText.Check(AnyText.Strings(50), 150, text =>
    {
        var analysed = TextAnalyser.English.Analyse(text);
        var written = Conllu.Written(analysed);
        var read = Conllu.Read(written);
        if (analysed.TokenCount == 0) Assert.Empty(read);
        else Assert.Equal(analysed.Tokens.Select(t => (t.Form, t.Lemma, t.HeadIndex, t.JoinsNext, t.Sentence.Index)), read.Single().Tokens.Select(t => (t.Form, t.Lemma, t.HeadIndex, t.JoinsNext, t.Sentence.Index)));
        Assert.Equal(analysed.TokenCount == 0 ? "" : written, Conllu.Written(read));
    });

    [Fact]
    public void Words_are_kept_through_the_analysis()
    {
        var written = Conllu.Analysed(Report);
        var tokens = Assert.Single(Conllu.Read(written, Layers.None));
        Assert.Equal(Layers.Tokens, tokens.Layers);
        Assert.Equal(written, Conllu.Written(TextAnalyser.English.Complete(tokens)));
    }

    [Fact]
    public void All_parts_of_the_format_are_read()
    {
        var found = Conllu.Read(
            "\ufeff# newdoc id = one\n# newpar\n# sent_id = a\n# text = Don't   go to Du.\n"
            + Row("1-2", "Don't") + Row("1", "Do", "4") + Row("2", "n't", "4") + "# a comment out of place\n" + Row("2.1", "ghost", "_") + Row("3", "_", "4") + Row("4", "go", "0") + Row("5-6", "du", misc: "Name=B-LOC|SpaceAfter=No")
            + Row("5", "de", "6") + Row("6", "le", "4", "Name=B-ORG") + Row("7", ".", "4") + "   \n\n"
            + Row("1", "New York", "0", "SpaceAfter=No") + "\n# newpar = 2\r\n" + Row("1", "End", "0").Replace("\n", "\r\n", StringComparison.Ordinal) + "# newdoc\n" + Row("1", "Two", "0"));
        Assert.Equal(["Don't _ go du. New York\n\nEnd", "Two"], found.Select(t => t.Text));
        Assert.Equal(["Do", "n't", "_", "go", "d", "u", ".", "New York", "End"], found[0].Tokens.Select(t => t.Form)); // "de le" does not spell "du"
        Assert.Equal([true, false, false, false, true, false, false, false, false], found[0].Tokens.Select(t => t.JoinsNext));
        Assert.Equal([new Name(5, 6, NameKind.Organisation)], found[0].Names);
        Assert.Equal([true, false, true], found[0].Sentences.Select(s => s.StartsParagraph));
    }

    [Theory]
    [InlineData("1\tword\n", "in:1: 2 columns where CoNLL-U has 10; divide the columns by one tab each")]
    [InlineData("1\tword\t_\t\t_\t_\t0\troot\t_\t_\n", "in:1: column 4 is empty; write _")]
    [InlineData("# a\n2\tword\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:2: word 2 where word 1 should come; number the words")]
    [InlineData("1\tword\t_\t_\t_\t_\t0\troot\t_\t_\n1\tword\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:2: word 1 where word 2 should come; number the words of each sentence from 1, with an empty line after it")]
    [InlineData("x\tword\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:1: \"x\" is no id of a word")]
    [InlineData("1.x\tword\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:1: \"1.x\" is no id of a word")]
    [InlineData("1\tword\t_\t_\t_\t_\t_\troot\t_\t_\n", "in:1: the head \"_\" is no number; give the id of the head")]
    [InlineData("\n1\tword\t_\t_\t_\t_\t1\tdep\t_\t_\n", "in:2: word 1: its heads lead round in a circle; check the heads")]
    [InlineData("1\tword\t_\t_\t_\t_\t7\tdep\t_\t_\n", "in:1: word 1: its head is outside the sentence")]
    [InlineData("1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n2\tb\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:2: word 2: a second root, where a sentence has one")]
    [InlineData("1-3\tno\t_\t_\t_\t_\t_\t_\t_\t_\n", "in:1: the multiword token \"no\" is shorter than its 3 words")]
    [InlineData("1-2\t😀\t_\t_\t_\t_\t_\t_\t_\t_\n", "in:1: the multiword token \"😀\" is shorter than its 2 words")]
    [InlineData("2-1\tno\t_\t_\t_\t_\t_\t_\t_\t_\n", "in:1: the multiword token 2-1 has no two words")]
    [InlineData("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t0\troot\t_\t_\n", "in:2: the sentence ends inside a multiword token")]
    [InlineData("0.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_\n", "in:1: a sentence without words")]
    public void A_broken_sentence_is_refused_with_its_place_and_a_remedy(string broken, string message)
    {
        var refused = Assert.Throws<ConlluException>(() => Conllu.Read(broken, Layers.Trees));
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.Contains("; ", refused.Message, StringComparison.Ordinal);

        // Beside others, it is left out without a trace and they are read.
        var faults = new List<ConlluFault>();
        var whole = $"{Row("1-2", "isn't")}{Row("1", "is", "0")}{Row("2", "n't", "1", "Name=B-PER")}\n";
        var text = Assert.Single(Conllu.Read($"{whole}{broken}\n{whole}", report: faults.Add));
        Assert.Equal(message.Split(':', 3)[2].Split(';')[0].Trim(), Assert.Single(faults).Problem);
        Assert.Equal(int.Parse(message.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture) + 4, faults[0].Line);
        Assert.Equal(Conllu.Written(Conllu.Read(whole + whole)), Conllu.Written(text));
    }

    [Fact]
    public void However_it_is_broken_each_sentence_is_read_or_reported()
    {
        var random = new Random(31);
        var written = Conllu.Analysed(Report);
        var sentences = written.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Length;
        for (var round = 0; round < 400; round++)
        {
            var lines = written.Split('\n');
            for (var k = 0; k <= round % 3; k++)
            {
                var at = random.Next(lines.Length);
                if (lines[at].Length == 0) continue;
                var c = random.Next(lines[at].Length);
                lines[at] = random.Next(3) switch { 0 => lines[at].Remove(c, 1), 1 => lines[at].Insert(c, "7"), _ => lines[at][..c] + (char)random.Next(0x20, 0x250) + lines[at][(c + 1)..] };
            }

            var faults = 0;
            var read = Conllu.Read(string.Join('\n', lines), report: _ => faults++);
            Assert.InRange(read.Sum(t => t.SentenceCount) + faults, sentences, sentences + 3); // a line that became blank makes two of one
        }
    }

    [Fact]
    public void A_sentence_of_any_length_is_checked_in_one_pass()
    {
        const int words = 200_000;
        var rows = string.Concat(Enumerable.Range(1, words).Select(i => Row($"{i}", "on", $"{(i == words ? 0 : i + 1)}")));
        Assert.Equal(words, Assert.Single(Conllu.Read(rows, Layers.Trees)).TokenCount);
    }

    [Fact]
    public void The_text_comment_is_what_the_words_spell()
    {
        var written = Conllu.Analysed("It\u00a0 \u200bnever  rained\u200b.");
        Assert.Contains("\n# text = It never rained.\n", written, StringComparison.Ordinal);
        Assert.Contains("rained\train\t", written, StringComparison.Ordinal);
        Assert.Equal(1, written.Split("SpaceAfter=No").Length - 1);
    }

    private static string Row(string id, string form, string head = "_", string misc = "_") => $"{id}\t{form}\t_\t_\t_\t_\t{head}\t{(head == "0" ? "root" : "dep")}\t_\t{misc}\n";
}
