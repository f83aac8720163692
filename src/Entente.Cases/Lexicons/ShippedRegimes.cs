using Entente.Records;
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

    /// <summary>Those that travel with the program, then the files in their order. The problem names the file and where in it.</summary>
    public static (IReadOnlyList<Regime>? Regimes, Problem? Problem) With(IReadOnlyList<string> files)
    {
        var regimes = Load().ToList();
        foreach (var file in files)
        {
            try
            {
                using var reader = new StreamReader(file);
                var regime = Read(reader, file);
                if (regimes.Exists(r => r.Id == regime.Id)) return (null, new Problem(file, $"there is a regime '{regime.Id}' already", "give it another id"));
                regimes.Add(regime);
            }
            catch (FormatException e)
            {
                return (null, new Problem(file, e.Message, "docs/measures.md says how such a file is written"));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return (null, new Problem(file, e is FileNotFoundException or DirectoryNotFoundException ? "this file is not there" : "this file cannot be read", "check its path and rights"));
            }
        }

        return (regimes, null);
    }

    private static IEnumerable<string> Names() =>
        typeof(ShippedRegimes).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
