namespace Entente.Web.Hosting;

/// <summary>A page that every other leads to.</summary>
/// <param name="Key">After a g.</param>
internal sealed record PagePlace(string Name, string Address, string Key)
{
    /// <summary>In the order of the navigation.</summary>
    public static IReadOnlyList<PagePlace> All { get; } =
    [
        new("Situation", "/situation", "s"), new("Findings", "/findings", "f"), new("Timeline", "/timeline", "t"), new("Ledger", "/ledger", "l"), new("Measures", "/measures", "m"),
        new("Voices", "/voices", "v"), new("Documents", "/documents", "d"), new("Review", "/review", "r"), new("Read", "/read", "a"),
    ];
}
