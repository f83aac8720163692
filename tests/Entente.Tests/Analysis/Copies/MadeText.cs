using Entente.Records;

namespace Entente.Tests.Analysis.Copies;

/// <summary>Texts of invented words, drawn from a seed, so that two have next to nothing in common but what was put there.</summary>
internal sealed class MadeText(int seed)
{
    private static readonly DateOnly Day = new(2023, 3, 1);

    private readonly Random random = new(seed);

    public static Document Document(string id, string text, int? day = 0) => new()
    {
        Id = id, Sha256 = id, Text = text, Body = new TextSpan(0, text.Length), Published = day is { } d ? Day.AddDays(d) : null,
    };

    public string[] Words(int count) => [.. Enumerable.Range(0, count).Select(_ => "w" + random.Next(100_000))];

    /// <summary>Each word exchanged with the probability.</summary>
    public string[] Exchanged(string[] words, double rate) => [.. words.Select(w => random.NextDouble() < rate ? Words(1)[0] : w)];

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        random.Shuffle(all);
        return all;
    }

    public int Next(int below) => random.Next(below);

    /// <summary>Sentences of about 15 words in paragraphs of about 60.</summary>
    public static string Prose(IEnumerable<string> words) =>
        string.Join("\n\n", words.Chunk(60).Select(p => string.Join(' ', p.Chunk(15).Select(s => char.ToUpperInvariant(s[0][0]) + string.Join(' ', s)[1..] + "."))));
}
