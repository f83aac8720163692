namespace Entente.Analysis.Findings;

/// <summary>Dotted item classes (<c>arms.ammunition</c>).</summary>
public static class ItemClass
{
    /// <summary>The first part of the path; null for null.</summary>
    public static string? Root(string? path) => path is null ? null : path.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? path[..dot] : path;

    /// <summary>The longest path that all share; null where they share none or there are none.</summary>
    public static string? Common(IEnumerable<string?> paths)
    {
        string[]? common = null;
        foreach (var path in paths)
        {
            if (path is null) continue;
            var parts = path.Split('.');
            common = common is null ? parts : [.. common.Zip(parts).TakeWhile(p => p.First == p.Second).Select(p => p.First)];
        }

        return common is { Length: > 0 } ? string.Join('.', common) : null;
    }
}
