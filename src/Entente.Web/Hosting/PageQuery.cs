using System.Globalization;
using Entente.Records;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Entente.Web.Hosting;

/// <summary>What an address asks for. What it says wrongly is noted in <see cref="Problems"/> and otherwise passed over.</summary>
public sealed class PageQuery(HttpRequest request)
{
    private readonly List<string> problems = [];

    /// <summary>In words for the reader, in the order of asking.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Path without a query, escaped as in an address.</summary>
    public string Path => request.Path.HasValue ? request.Path.ToUriComponent() : "/";

    /// <summary>True where the address is a path alone.</summary>
    public bool IsPlain => !request.QueryString.HasValue;

    /// <summary>A part of the path as it was before escaping; the server alone leaves slashes escaped.</summary>
    public string Part(string name) => (request.RouteValues[name] as string ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Trimmed; null where it is not given or empty.</summary>
    public string? Text(string name) => request.Query[name].ToString().Trim() is { Length: > 0 } text ? text : null;

    public DateOnly? Day(string name)
    {
        var (day, problem) = DayOf(Text(name));
        if (problem is not null) problems.Add(problem);
        return day;
    }

    /// <summary>A day as links and fields write it; neither where nothing is written.</summary>
    internal static (DateOnly? Day, string? Problem) DayOf(string? written) =>
        string.IsNullOrEmpty(written) ? (null, null) : IsoDay.Read(written) is { } day ? (day, null) : (null, $"‘{written}’ is not a day; write it as 2023-10-05.");

    /// <summary>Which page of a list, from 1.</summary>
    public int Page()
    {
        if (Text("page") is not { } text) return 1;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        problems.Add($"‘{text}’ is not a number from 1.");
        return 1;
    }

    /// <summary>A range of characters of a text, written as 120-164; null where none is given.</summary>
    /// <param name="length">Of the text, in UTF-16 code units.</param>
    public TextSpan? Range(string name, int length)
    {
        if (Text(name) is not { } text) return null;
        var (parts, start, end) = (text.Split('-'), 0, 0);
        if (parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out start) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out end) && start < end && end <= length)
            return new TextSpan(start, end);
        problems.Add(FormattableString.Invariant($"‘{text}’ names no words of this text; write it as 0-{Math.Min(length, 20)}, the end at most {length}."));
        return null;
    }

    /// <summary>One of the words, without regard to case; null where none is given.</summary>
    public string? OneOf(string name, IEnumerable<string> words)
    {
        if (Text(name) is not { } text) return null;
        if (words.FirstOrDefault(w => w.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } word) return word;
        problems.Add($"‘{text}’ is not known here.");
        return null;
    }

    /// <summary>This address with some of its query changed; a null takes the name out. A change of anything but the page goes back to the first.</summary>
    public string With(params (string Name, string? Value)[] changes)
    {
        var query = request.Query.Where(q => changes.All(c => c.Name != q.Key) && (q.Key != "page" || changes.Any(c => c.Name == "page")))
            .SelectMany(q => q.Value.Select(v => (q.Key, Value: v)))
            .Concat(changes.Select(c => (Key: c.Name, c.Value)))
            .Where(q => !string.IsNullOrEmpty(q.Value)).ToList();
        return Path + new QueryBuilder(query.Select(q => KeyValuePair.Create(q.Key, q.Value!))).ToQueryString();
    }
}
