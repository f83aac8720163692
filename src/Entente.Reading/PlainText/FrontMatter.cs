namespace Entente.Reading.PlainText;

/// <summary>
/// Lines of <c>key: value</c> between two lines of <c>---</c> at the very start of a text. Anything else between the two lines
/// means that they are rules drawn on the page, and there is no front matter.
/// </summary>
internal sealed class FrontMatter
{
    private const int MostLines = 64;
    private static readonly FrontMatter None = new(0, []);
    private readonly Dictionary<string, string> values;

    private FrontMatter(int end, Dictionary<string, string> values) => (End, this.values) = (end, values);

    /// <summary>First code unit after the closing line; 0 without front matter.</summary>
    public int End { get; }

    /// <summary>The value of a key in lower case; null where it is absent or empty.</summary>
    public string? this[string key] => values.GetValueOrDefault(key);

    public static FrontMatter Of(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = 0;
        for (var n = 0; n <= MostLines && at < text.Length; n++)
        {
            var stop = text.IndexOf('\n', at);
            var line = text.AsSpan(at, (stop < 0 ? text.Length : stop) - at).TrimEnd();
            at = stop < 0 ? text.Length : stop + 1;
            if (n == 0)
            {
                if (line is not "---") return None;
            }
            else if (line is "---")
            {
                return values.Count == 0 ? None : new FrontMatter(at, values);
            }
            else if (line.Length > 0 && line[0] != '#' && !Take(line, values))
            {
                return None;
            }
        }

        return None;
    }

    private static bool Take(ReadOnlySpan<char> line, Dictionary<string, string> values)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0) return false;
        var key = line[..colon].Trim();
        foreach (var c in key) if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        var value = line[(colon + 1)..].Trim();
        if (value.Length >= 2 && value[0] is '"' or '\'' && value[^1] == value[0]) value = value[1..^1].Trim();
        if (key.Length > 0 && value.Length > 0) values[key.ToString().ToLowerInvariant()] = value.ToString();
        return key.Length > 0;
    }
}
