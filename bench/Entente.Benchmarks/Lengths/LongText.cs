using Entente.Benchmarks.Texts;

namespace Entente.Benchmarks.Lengths;

/// <summary>A kind of text that can be had at any length: <paramref name="Make"/> gives about so many UTF-16 code units.</summary>
internal sealed record LongText(string Name, Func<int, string> Make)
{
    /// <summary>Ordinary prose and what has broken analysers: no ends, one endless word, deep nesting, no case, lists and tables.</summary>
    public static readonly IReadOnlyList<LongText> All =
    [
        new("prose", length => ProseGenerator.Of(BenchmarkTexts.Samples, length)),
        new("repeated", length => Repeat(BenchmarkTexts.Samples + "\n\n", length)),
        new("no-punctuation", length => OneSentence(ProseGenerator.Of(BenchmarkTexts.Samples, length))),
        new("one-word", length => new string('a', length)),
        new("one-address", length => "https://example.org/" + new string('a', length)),
        new("brackets", length => new string('(', length / 2) + new string(')', length / 2)),
        new("spaced-brackets", length => Repeat(") ", length)),
        new("quotes", length => Repeat("\"'", length)),
        new("stops", length => Repeat(". ", length)),
        new("apostrophes", length => Repeat("a's'", length)),
        new("hyphens", length => Repeat("non-1-", length)),
        new("initials", length => Repeat("U.S.A.", length)),
        new("spaces", length => new string(' ', length)),
        new("lines", length => new string('\n', length)),
        new("invisible", length => "a" + new string('\u200b', length)),
        new("joiners", length => Repeat("!\u200d", length)),
        new("marks", length => "a" + new string('\u0301', length)),
        new("high-letters", length => Repeat("\ud835\udc00", length)),
        new("capitals", length => ProseGenerator.Of(BenchmarkTexts.Samples, length).ToUpperInvariant()),
        new("names", length => Repeat("Ana Bero, Kim Dallo, the Orim Council, Sella Tarn, ", length)),
        new("table", length => Repeat("Orim\t12,400\t3.5%\t2023-09-13\n", length)),
        new("conjunctions", length => Repeat("and he said that she knew that ", length)),
    ];

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length + 1));

    private static string OneSentence(string prose) => string.Concat(prose.Select(c => char.IsLetter(c) ? char.ToLowerInvariant(c) : ' '));
}
