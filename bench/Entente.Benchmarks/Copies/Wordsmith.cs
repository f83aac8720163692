namespace Entente.Benchmarks.Copies;

/// <summary>
/// Draws running text of invented words as news has them: few words often and many seldom (Zipf), set phrases that turn up everywhere, and speeches that
/// many quote. Without these, unrelated texts would have nothing in common and the search would look better than it is.
/// </summary>
internal sealed class Wordsmith
{
    private const int Vocabulary = 20_000, Phrases = 3_000, Speeches = 150, SpeechWords = 160;
    private const double PhraseRate = 0.06;

    private static readonly string[] Onsets = ["b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w"];
    private static readonly string[] Rimes = ["a", "ale", "an", "ar", "e", "ed", "el", "en", "er", "i", "in", "ion", "o", "ol", "on", "or", "u", "und", "us", "y"];

    private readonly Random random;
    private readonly string[][] phrases, speeches;

    public Wordsmith(Random random)
    {
        this.random = random;
        phrases = [.. Enumerable.Range(0, Phrases).Select(_ => Words(random.Next(3, 9)))];
        speeches = [.. Enumerable.Range(0, Speeches).Select(_ => Words(SpeechWords))];
    }

    /// <summary>A sentence without its full stop: 12 to 29 words, or a few more where it ends with a set phrase.</summary>
    public string[] Sentence()
    {
        var (words, length) = (new List<string>(), random.Next(12, 30));
        while (words.Count < length)
        {
            if (random.NextDouble() < PhraseRate) words.AddRange(phrases[Rank(Phrases)]);
            else words.Add(Word());
        }

        return [.. words];
    }

    /// <summary>One common word after a seldom one.</summary>
    public string Word() => Name(Rank(Vocabulary));

    /// <summary>A stretch of 15 to 40 words from one of the speeches.</summary>
    public string[] Quotation(int speech)
    {
        var length = random.Next(15, 41);
        var from = random.Next(SpeechWords - length);
        return speeches[speech][from..(from + length)];
    }

    public int Speech() => Rank(Speeches);

    private string[] Words(int count) => [.. Enumerable.Range(0, count).Select(_ => Word())];

    // Probability falls with the rank as 1/rank.
    private int Rank(int count) => (int)Math.Pow(count, random.NextDouble()) - 1;

    private static string Name(int rank)
    {
        var name = "";
        for (var rest = rank + 1; rest > 0; rest /= Onsets.Length * Rimes.Length)
            name += Onsets[rest % Onsets.Length] + Rimes[rest / Onsets.Length % Rimes.Length];
        return name;
    }
}
