using Entente.Records;

namespace Entente.Analysis.Copies;

/// <summary>
/// The words of a document as copies are sought among them. A word is a run of letters and digits with the apostrophes in it ("don’t"), the commas of a number
/// ("1,000") and the full stops of an abbreviation ("U.S."), folded and hashed to 32 bits; two words of one hash count as the same.
/// </summary>
internal sealed class CopyText
{
    private CopyText(uint[] words, int[] starts, int[] ends, bool[] quoted)
    {
        (Words, Starts, Ends, Quoted) = (words, starts, ends, quoted);
        QuotedCount = quoted.Count(q => q);
    }

    public uint[] Words { get; }

    /// <summary>First UTF-16 code unit of each word in the document's text.</summary>
    public int[] Starts { get; }

    /// <summary>One past the last code unit of each word.</summary>
    public int[] Ends { get; }

    /// <summary>True for a word between quotation marks.</summary>
    public bool[] Quoted { get; }

    public int QuotedCount { get; }

    public int UnquotedCount => Words.Length - QuotedCount;

    /// <summary>From the first to the last of the words <c>[first, end)</c>, of which there is one at least.</summary>
    public TextSpan Span(int first, int end) => new(Starts[first], Ends[end - 1]);

    /// <param name="aside">Stretches that do not count, as if they were not there; they may overlap.</param>
    public static CopyText Of(Document document, IEnumerable<TextSpan> aside)
    {
        var text = document.Text;
        var (words, starts, ends, quoted) = (new List<uint>(), new List<int>(), new List<int>(), new List<bool>());
        var skipped = new Pointer([.. aside.Order()]);
        foreach (var paragraph in Paragraphs.Of(text, document.Body))
        {
            var quotations = new Pointer([.. QuotedStretches.Of(text, paragraph)]);
            for (var at = paragraph.Start; at < paragraph.End;)
            {
                if (!WordFolding.IsWord(text[at]))
                {
                    at++;
                    continue;
                }

                var start = at;
                var hash = Read(text, ref at, paragraph.End);
                if (skipped.Holds(start)) continue;
                words.Add((uint)(FixedHash.Mix(hash) >> 32));
                starts.Add(start);
                ends.Add(at);
                quoted.Add(quotations.Holds(start));
            }
        }

        return new CopyText([.. words], [.. starts], [.. ends], [.. quoted]);
    }

    private static ulong Read(string text, ref int at, int end)
    {
        var hash = FixedHash.Seed;
        for (var piece = 0; at < end; at++)
        {
            var c = text[at];
            if (WordFolding.IsWord(c)) (hash, piece) = (WordFolding.Append(hash, c), piece + 1);
            else if (!WordFolding.IsIgnored(c))
            {
                if (at + 1 >= end || !WordFolding.IsWord(text[at + 1])) break;
                var isStop = c == '.' && piece == 1 && char.IsLetter(text[at + 1]) && (at + 2 >= end || !WordFolding.IsWord(text[at + 2]));
                if (!isStop && !WordFolding.IsApostrophe(c) && !(c == ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))) break;
                piece = 0;
            }
        }

        return hash;
    }

    // Asked for offsets that never fall.
    private struct Pointer(TextSpan[] spans)
    {
        private int at;

        public bool Holds(int offset)
        {
            while (at < spans.Length && spans[at].End <= offset) at++;
            return at < spans.Length && spans[at].Contains(offset);
        }
    }
}
