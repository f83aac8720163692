using Entente.Text.Learning;

namespace Entente.Text.Tokenizing;

/// <summary>
/// Text to paragraphs, words and sentences in UD English's conventions. Any string will do; the text is never altered, no surrogate pair is cut, and no sentence has more
/// than 400 tokens. Thread-safe; time grows with the length of the text.
/// </summary>
public sealed class Tokenizer
{
    private static readonly Lazy<Tokenizer> Embedded = new(() => new Tokenizer(new SentenceSplitter(new LinearModel(ModelReader.Embedded("sentences")))));
    private readonly SentenceSplitter sentences;

    internal Tokenizer(SentenceSplitter sentences) => this.sentences = sentences;

    /// <summary>With the embedded model of sentence ends, loaded at first use.</summary>
    public static Tokenizer English => Embedded.Value;

    /// <summary>
    /// Tokenizes <c>text[start..end]</c> as if nothing stood around it; offsets count in the whole text. Throws <see cref="ArgumentOutOfRangeException"/> where the
    /// range lies outside it.
    /// </summary>
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
