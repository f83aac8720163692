namespace Entente.Briefs.Wording;

/// <summary>Item classes for readers.</summary>
internal static class ItemWords
{
    /// <summary><c>energy.oil.refined</c> to "energy (oil, refined)".</summary>
    public static string Of(string? itemClass)
    {
        if (itemClass is null) return "goods of a kind not stated";
        var parts = itemClass.Replace('-', ' ').Split('.');
        return parts.Length == 1 ? parts[0] : $"{parts[0]} ({string.Join(", ", parts[1..])})";
    }
}
