using System.Reflection;

namespace Entente.Benchmarks.Texts;

/// <summary>
/// The texts that the parts are measured on: the samples, prose generated from them, and the text files of the folder that the environment
/// variable <c>ENTENTE_BENCH_TEXTS</c> names.
/// </summary>
public static class BenchmarkTexts
{
    /// <summary>Code units of the generated text: some 4,000 words.</summary>
    private const int Generated = 24_000;

    /// <summary>All reports of <c>samples/</c> that are plain text, without their front matter, in the order of their names.</summary>
    public static string Samples { get; } = string.Join("\n\n", SampleFiles().Select(Body));

    public static IEnumerable<BenchmarkText> All()
    {
        yield return new("samples", Samples);
        yield return new("generated", ProseGenerator.Of(Samples, Generated));
        if (Environment.GetEnvironmentVariable("ENTENTE_BENCH_TEXTS") is { Length: > 0 } folder)
            yield return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), Folder(folder));
    }

    private static string Folder(string folder) => string.Join("\n\n", Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private static IEnumerable<string> SampleFiles()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("samples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    private static string Body(string file) =>
        file.StartsWith("---\n", StringComparison.Ordinal) && file.IndexOf("\n---\n", StringComparison.Ordinal) is var end and > 0 ? file[(end + 5)..].Trim() : file;
}
