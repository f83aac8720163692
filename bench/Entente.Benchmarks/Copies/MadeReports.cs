using System.Globalization;
using System.Text;
using Entente.Records;

namespace Entente.Benchmarks.Copies;

/// <summary>What a made report took over from its source.</summary>
internal enum Borrowing { None, Identical, Near, Rewritten, Passage }

/// <param name="Source">Number of the report it was made from; its own where <paramref name="Borrowing"/> is none.</param>
internal sealed record MadeReport(Document Document, int Source, Borrowing Borrowing);

/// <summary>
/// Made reports of known descent: seven of ten are originals of 200 to 900 words, the rest take from them. Identical ones have other marks and line breaks; near ones lack up
/// to a tenth of the sentences and have 2 words in 100 exchanged; rewritten ones keep 65 sentences in 100, with 10 words in 100 of these exchanged, in another order
/// of paragraphs, and a third of their own; the last kind has one or two paragraphs of the source, with 4 words in 100 exchanged, in a report of its own.
/// </summary>
internal sealed class MadeReports
{
    private static readonly DateOnly FirstDay = new(2023, 1, 1);

    private readonly Random random;
    private readonly Wordsmith smith;
    private readonly List<(List<List<string[]>> Paragraphs, int Day)> originals = [];
    private readonly List<int> numbers = [];

    private MadeReports(int seed) => smith = new Wordsmith(random = new Random(seed));

    public static List<MadeReport> Of(int count, int seed = 2023)
    {
        var maker = new MadeReports(seed);
        return [.. Enumerable.Range(0, count).Select(maker.Next)];
    }

    private MadeReport Next(int number)
    {
        var borrowing = number < 5 ? Borrowing.None : random.NextDouble() switch { < 0.05 => Borrowing.Identical, < 0.15 => Borrowing.Near, < 0.25 => Borrowing.Rewritten, < 0.30 => Borrowing.Passage, _ => Borrowing.None };
        if (borrowing == Borrowing.None)
        {
            originals.Add((Original(random.Next(200, 901)), random.Next(365)));
            numbers.Add(number);
            return new(Written(number, originals[^1].Paragraphs, originals[^1].Day, '“', '”', "\n\n"), number, borrowing);
        }

        // A few sources have most of the copies.
        var chosen = (int)(originals.Count * Math.Pow(random.NextDouble(), 3));
        var (source, day) = originals[chosen];
        var (text, open, close, gap) = borrowing switch
        {
            Borrowing.Identical => (source, '"', '"', "\n"),
            Borrowing.Near => (Shortened(source, 0.9 + (0.1 * random.NextDouble()), 0.02), '“', '”', "\n\n"),
            Borrowing.Rewritten => (Rewritten(source), '“', '”', "\n\n"),
            _ => (WithPassage(source), '“', '”', "\n\n"),
        };
        return new(Written(number, text, day + random.Next(4), open, close, gap), numbers[chosen], borrowing);
    }

    private List<List<string[]>> Original(int words)
    {
        var speech = random.NextDouble() < 0.5 ? smith.Speech() : -1;
        var paragraphs = new List<List<string[]>>();
        for (var written = 0; written < words;)
        {
            List<string[]> paragraph = [.. Enumerable.Range(0, random.Next(2, 5)).Select(_ => smith.Sentence())];
            if (speech >= 0 && random.NextDouble() < 0.3) paragraph.Add(["“", .. smith.Quotation(speech), "”"]);
            written += paragraph.Sum(s => s.Length);
            paragraphs.Add(paragraph);
        }

        return paragraphs;
    }

    private List<List<string[]>> Shortened(List<List<string[]>> source, double kept, double exchanged) =>
        [.. source.Select(p => p.Where(_ => random.NextDouble() < kept).Select(s => Exchanged(s, exchanged)).ToList()).Where(p => p.Count > 0)];

    private List<List<string[]>> Rewritten(List<List<string[]>> source)
    {
        var taken = Shortened(source, 0.65, 0.10).Concat(Original(source.Sum(p => p.Sum(s => s.Length)) / 3)).ToArray();
        random.Shuffle(taken);
        return [.. taken];
    }

    private List<List<string[]>> WithPassage(List<List<string[]>> source)
    {
        var own = Original(random.Next(200, 901));
        var from = random.Next(source.Count);
        own.InsertRange(random.Next(own.Count), source.Skip(from).Take(random.Next(1, 3)).Select(p => p.Select(s => Exchanged(s, 0.04)).ToList()));
        return own;
    }

    private string[] Exchanged(string[] sentence, double rate) => sentence[0] == "“" ? sentence : [.. sentence.Select(w => random.NextDouble() < rate ? smith.Word() : w)];

    private static Document Written(int number, List<List<string[]>> paragraphs, int day, char open, char close, string gap)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            if (text.Length > 0) text.Append(gap);
            foreach (var sentence in paragraph)
            {
                if (sentence[0] == "“") text.Append(open).AppendJoin(' ', sentence[1..^1]).Append('.').Append(close).Append(' ');
                else text.Append(char.ToUpperInvariant(sentence[0][0])).Append(sentence[0].AsSpan(1)).Append(' ').AppendJoin(' ', sentence[1..]).Append(". ");
            }
        }

        // Ids in no order of their own, as hashes are.
        var id = ((uint)number * 2654435761u).ToString("x8", CultureInfo.InvariantCulture) + number.ToString("x8", CultureInfo.InvariantCulture);
        return new Document { Id = id, Sha256 = id, Text = text.ToString(), Body = new TextSpan(0, text.Length), Published = FirstDay.AddDays(day), PublishedFrom = PublishedFrom.Metadata };
    }
}
