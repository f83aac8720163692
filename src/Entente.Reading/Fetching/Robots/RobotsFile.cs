using System.Globalization;
using System.Text;

namespace Entente.Reading.Fetching.Robots;

/// <summary>
/// What a robots.txt asks of one crawler (RFC 9309): the rules of all groups that name it, or of the groups for <c>*</c> where none does. <c>Crawl-delay</c> is no part of
/// the standard, but widely written.
/// </summary>
internal sealed class RobotsFile
{
    /// <summary>In bytes; the standard asks that at least these be read. What stands beyond is left out, with the line that the limit cuts.</summary>
    public const int Longest = 500 * 1024;

    private readonly IReadOnlyList<RobotsRule> rules;

    private RobotsFile(IReadOnlyList<RobotsRule> rules, TimeSpan crawlDelay) => (this.rules, CrawlDelay) = (rules, crawlDelay);

    /// <summary>For a host without a robots.txt.</summary>
    public static RobotsFile Empty { get; } = new([], TimeSpan.Zero);

    /// <summary>Time to leave between two pages; the longest where several are asked for.</summary>
    public TimeSpan CrawlDelay { get; }

    /// <summary>Never fails: a line that is no rule is passed over.</summary>
    /// <param name="bytes">UTF-8; what is not is read as replacement characters, which match nothing.</param>
    /// <param name="agent">The crawler's product token.</param>
    public static RobotsFile Parse(ReadOnlySpan<byte> bytes, string agent)
    {
        if (bytes.Length > Longest) bytes = bytes[..(bytes[..Longest].LastIndexOfAny((byte)'\n', (byte)'\r') + 1)];
        var groups = Groups(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        var own = groups.Where(g => g.Agents.Exists(a => a.Equals(agent, StringComparison.OrdinalIgnoreCase))).ToList();
        if (own.Count == 0) own = groups.Where(g => g.Agents.Contains("*")).ToList();
        return own.Count == 0 ? Empty : new RobotsFile([.. own.SelectMany(g => g.Rules)], own.Max(g => g.Delay));
    }

    /// <summary>True where the page may be fetched. The longest rule that matches decides, and of two as long the one that allows.</summary>
    /// <param name="pathAndQuery">Of the address, with its first slash.</param>
    public bool Allows(string pathAndQuery)
    {
        var path = RobotsPath.Of(pathAndQuery);
        if (path == "/robots.txt") return true;
        RobotsRule? best = null;
        foreach (var rule in rules)
            if ((best is null || rule.Length > best.Length || rule.Length == best.Length && rule.Allows) && rule.Matches(path)) best = rule;
        return best is null || best.Allows;
    }

    private static List<Group> Groups(string text)
    {
        var groups = new List<Group>();
        var isOpen = false; // lines that name crawlers stand together; the first rule ends their list
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var said = line.IndexOf('#') is var comment and >= 0 ? line[..comment] : line;
            if (said.IndexOf(':') is not (var colon and > 0)) continue;
            var key = said[..colon].Trim();
            var value = said[(colon + 1)..].Trim();
            if (Is(key, "user-agent"))
            {
                if (!isOpen) groups.Add(new Group());
                isOpen = true;
                groups[^1].Agents.Add(Token(value));
            }
            else if (groups.Count == 0)
            {
                continue;
            }
            else if (Is(key, "allow") || Is(key, "disallow"))
            {
                isOpen = false;
                if (value.Length > 0) groups[^1].Rules.Add(new RobotsRule(Is(key, "allow"), value.ToString()));
            }
            else if (Is(key, "crawl-delay") && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            {
                groups[^1].Delay = TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.FromDays(1).TotalSeconds));
            }
        }

        return groups;
    }

    private static bool Is(ReadOnlySpan<char> key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);

    // Of "Entente/1.0 (reader)" only the token counts; a name with other characters in it is another crawler's.
    private static string Token(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAny(" \t/(;");
        return (end < 0 ? value : value[..end]).ToString();
    }

    private sealed class Group
    {
        public List<string> Agents { get; } = [];

        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan Delay { get; set; }
    }
}
