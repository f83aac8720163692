namespace Entente.Briefs.Wording;

/// <summary>Item classes for readers.</summary>
internal static class ItemWords
{
    /// <summary>In brackets, without the root, which the event's own name makes plain: a test of <c>arms.missile</c> is "(missile)".</summary>
    public static string Bracketed(string? itemClass)
    {
        if (itemClass is null or "arms") return "";
        var dot = itemClass.IndexOf('.', StringComparison.Ordinal);
        return $" ({itemClass[(dot + 1)..].Replace('-', ' ').Replace(".", ", ", StringComparison.Ordinal)})";
    }

    /// <summary><c>energy.oil.refined</c> to "energy (oil, refined)".</summary>
    public static string Of(string? itemClass)
    {
        if (itemClass is null) return "goods of a kind not stated";
        var parts = itemClass.Replace('-', ' ').Split('.');
        return parts.Length == 1 ? parts[0] : $"{parts[0]} ({string.Join(", ", parts[1..])})";
    }
}
