using Entente.Records.Measures;

namespace Entente.Cases.Lexicons;

/// <summary>The regimes that travel with the program (<c>data/measures/</c>), read once a process, and files of the same form.</summary>
public static class ShippedRegimes
{
    private const string Folder = "data/measures/";
    private static readonly Lazy<IReadOnlySet<string>> Classes = new(() => ItemFile.Classes(LexiconNode.Shipped("data/items.yaml")));
    private static readonly Lazy<IReadOnlyList<Regime>> Loaded = new(() => [.. Names().Select(n => RegimeFile.Read(LexiconNode.Shipped(n), Classes.Value))]);

    /// <summary>In the order of their files' names. Throws <see cref="FormatException"/> with file and line where a file is not as its header says.</summary>
    public static IReadOnlyList<Regime> Load() => Loaded.Value;

    /// <summary>A file that is not shipped. Throws <see cref="FormatException"/> with <paramref name="file"/> and line.</summary>
    public static Regime Read(TextReader reader, string file) => RegimeFile.Read(LexiconNode.Read(reader, file), Classes.Value);

    private static IEnumerable<string> Names() =>
        typeof(ShippedRegimes).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
