using Entente.Records;

namespace Entente.Reading.PlainText;

/// <summary>The headline of a text without metadata: its first line, if it stands alone and reads like one.</summary>
internal static class Headline
{
    private const int Longest = 160;

    public static string? In(string text, TextSpan body)
    {
        var rest = body.In(text).AsSpan().TrimStart();
        var stop = rest.IndexOfAny('\r', '\n');
        if (stop < 0) return null; // a text of one line has no headline
        var line = rest[..stop].Trim().TrimStart('#').Trim();
        if (line.Length is 0 or > Longest || line.IndexOf(' ') < 0) return null;
        if (line[^1] is '.' or ':' or ';' or ',') return null;

        // A line that runs on into the next one is wrapped prose.
        var next = rest[stop..].TrimStart("\r\n");
        var alone = rest[stop..].Length - next.Length > 1 && rest[stop..(rest.Length - next.Length)].Count('\n') > 1;
        return alone || next.Length == 0 || !char.IsLower(next[0]) ? line.ToString() : null;
    }
}
