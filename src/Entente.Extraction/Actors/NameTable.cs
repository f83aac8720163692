using Entente.Text;

namespace Entente.Extraction.Actors;

/// <summary>
/// Names of one or more words, looked up as a whole or as the longest that begins at a token. A name written in capitals is found only in
/// capitals, so that "us" is not the US; from four letters on a capital initial is enough ("Nato"). Other names are found in running text when they begin with a
/// capital, or small where the word means nothing else ("kyiv").
/// </summary>
internal sealed class NameTable<T>(IEnumerable<string> commonWords)
    where T : struct
{
    private readonly HashSet<string> common = [.. commonWords.Select(w => NameKey.Of(w))];
    private readonly Dictionary<string, Entry> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> longestByFirstWord = new(StringComparer.Ordinal); // in words

    /// <summary>The first to claim a key keeps it.</summary>
    /// <param name="small">May stand in small letters in running text where the word means nothing else.</param>
    public void Add(string name, T value, bool small = false)
    {
        var key = KeyOf(name);
        if (key.Length == 0) throw new ArgumentException("A name needs a letter or digit.", nameof(name));
        byKey.TryAdd(key, new Entry(value, name, NameKey.IsCapitals(name) && !key.Contains(' '), small));
        var words = key.AsSpan().Count(' ') + 1;
        var first = key[..(key.IndexOf(' ') is var gap and > 0 ? gap : key.Length)];
        longestByFirstWord[first] = Math.Max(words, longestByFirstWord.GetValueOrDefault(first));
    }

    public bool Contains(string key) => byKey.ContainsKey(key);

    public T? Find(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[160];
        return NameKey.Write(name, buffer) is var length and > 0 && Lookup(WithoutArticle(buffer[..length]), name) is { } entry ? entry.Value : null;
    }

    public (T Value, string Name, int End) Longest(AnalysedText text, int token)
    {
        Span<char> buffer = stackalloc char[160];
        var first = text[token];
        if (NameKey.Write(first.Form, buffer) is var length and > 0 is false) return default;
        ReadOnlySpan<char> key = buffer[..length];
        var gap = key.IndexOf(' ');
        if (!longestByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(gap > 0 ? key[..gap] : key, out var words)) return default;
        var last = Math.Min(first.Sentence.End, token + (words * 2)); // hyphens are tokens of their own
        for (var end = last; end > token; end--)
        {
            var written = text.Text.AsSpan(first.Start..text[end - 1].End);
            if (written[^1] is '-' or '.' && end - token > 1 && text[end - 1].Form is "-" or ".") continue;
            if (NameKey.Write(written, buffer) is var n and > 0 && Lookup(buffer[..n], written) is { } entry && FitsCase(entry, buffer[..n], written))
                return (entry.Value, entry.Name, end);
        }

        return default;
    }

    private Entry? Lookup(ReadOnlySpan<char> key, ReadOnlySpan<char> written) =>
        byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var entry) && (!entry.Capitals || NameKey.IsCapitals(written) || (key.Length > 3 && char.IsUpper(written[0])))
            ? entry
            : null;

    private bool FitsCase(Entry entry, ReadOnlySpan<char> key, ReadOnlySpan<char> written) =>
        char.IsUpper(written[0]) || (entry.Small && !entry.Capitals && key.Length > 3 && key.IndexOf(' ') < 0 && !common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key));

    private static string KeyOf(string name) => WithoutArticle(NameKey.Of(name)).ToString();

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> key) => key.StartsWith("the ") ? key[4..] : key;

    private sealed record Entry(T Value, string Name, bool Capitals, bool Small);
}
