using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Entente.Cases.Tests.Program;

public sealed class RulesVersionTests
{
    /// <summary>A build that reads otherwise must not name the same rules; one from another folder must.</summary>
    [Theory]
    [InlineData("Entente.Cases")]
    [InlineData("Entente.Extraction")]
    [InlineData("Entente.Reading")]
    [InlineData("Entente.Records")]
    [InlineData("Entente.Text")]
    public void What_reads_carries_the_hashes_of_its_sources_and_of_nothing_else(string part)
    {
        var folder = Path.Combine(Root(), "src", part);
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(folder, f).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(folder, f).StartsWith("bin", StringComparison.Ordinal));
        var carried = Assembly.Load(part).GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "Sources").Value!.Split(' ');
        Assert.Equal(files.Select(f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))).Order(StringComparer.Ordinal), carried.Select(c => c.ToUpperInvariant()).Order(StringComparer.Ordinal));
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
