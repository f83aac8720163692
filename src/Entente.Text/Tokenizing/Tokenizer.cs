using Entente.Text.Learning;

namespace Entente.Text.Tokenizing;

/// <summary>Text to paragraphs, words and sentences in UD English's conventions. Any string will do; the text is never altered.</summary>
public sealed class Tokenizer
{
    private static readonly Lazy<Tokenizer> Embedded = new(() => new Tokenizer(new SentenceSplitter(new LinearModel(ModelReader.Embedded("sentences")))));
    private readonly SentenceSplitter sentences;

    internal Tokenizer(SentenceSplitter sentences) => this.sentences = sentences;

    /// <summary>With the embedded model of sentence ends, loaded at first use.</summary>
    public static Tokenizer English => Embedded.Value;

    /// <summary>Tokenizes <c>text[start..end]</c>; offsets count in the whole text. Throws where the range lies outside it.</summary>
    public AnalysedText Tokenize(string text, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        var buffer = new TokenBuffer(text);
        var sentenceStarts = new List<int>();
        var paragraphStarts = new List<bool>();
        foreach (var (from, to) in Paragraphs.Find(text, start, end))
        {
            var first = buffer.Count;
            new WordSplitter(buffer, from, to).Split();
            if (buffer.Count == first) continue;
            paragraphStarts.Add(true);
            sentences.Split(buffer, first, buffer.Count, sentenceStarts);
            while (paragraphStarts.Count < sentenceStarts.Count) paragraphStarts.Add(false);
        }

        return buffer.Seal(start, end, sentenceStarts, paragraphStarts);
    }
}
