namespace Entente.Analysis.Exposures;

/// <summary>Dotted item classes as measures use them.</summary>
internal static class ItemPath
{
    /// <summary>True for the class itself and for all below it.</summary>
    public static bool IsWithin(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] == '.');

    /// <summary>For the middle of a sentence: "arms (ammunition, artillery)".</summary>
    public static string Words(string path)
    {
        var parts = path.Replace('-', ' ').Split('.');
        return parts.Length == 1 ? parts[0] : $"{parts[0]} ({string.Join(", ", parts[1..])})";
    }
}
