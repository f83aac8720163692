using System.Text.RegularExpressions;

namespace Entente.Tests.House;

/// <summary>Rules of the house that the compiler does not know.</summary>
public class SourceRuleTests
{
    /// <summary>The layers that compute: what they give may depend on their input alone.</summary>
    private static readonly string[] PureProjects = ["Entente.Text", "Entente.Records", "Entente.Extraction", "Entente.Analysis", "Entente.Briefs"];

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\b|\bStopwatch\b|\bEnvironment\.TickCount", "reads a clock")]
    [InlineData(@"\bFile\.(Read|Write|Open|Exists)|\bDirectory\.|\bHttpClient\b|\bConsole\.", "does IO")]
    [InlineData(@"\bGuid\.NewGuid|\bRandom\.Shared|\bnew Random\(\)", "draws at random")]
    public void A_layer_that_computes_does_not(string pattern, string fault) =>
        AssertNone(Violations(PureProjects, pattern).Select(place => $"{place} {fault}"));

    [Fact]
    public void SQL_stands_in_the_store_alone() =>
        AssertNone(Violations(AllProjects().Where(p => p != "Entente.Store"), @"""[^""]*\b(SELECT\s+.*\bFROM\b|INSERT\s+INTO|DELETE\s+FROM|CREATE\s+TABLE)\b"));

    [Fact]
    public void The_network_is_asked_by_the_reading_alone() =>
        AssertNone(Violations(AllProjects().Where(p => p != "Entente.Reading"), @"\b(HttpClient|HttpMessageInvoker|SocketsHttpHandler|WebRequest|TcpClient|Dns)\b|\bnew Socket\("));

    [Fact]
    public void No_file_is_a_junk_drawer() =>
        AssertNone(SourceFiles(AllProjects()).Where(f => Regex.IsMatch(Path.GetFileNameWithoutExtension(f), "(Helpers?|Utils?|Utilities|Common|Core|Manager)$")));

    [Fact]
    public void No_file_grows_past_six_hundred_lines() =>
        AssertNone(SourceFiles(AllProjects()).Select(f => (File: f, Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 600).Select(f => $"{Path.GetFileName(f.File)}: {f.Lines}"));

    [Fact]
    public void Case_is_folded_without_a_culture() =>
        AssertNone(Violations(AllProjects(), @"\.To(Lower|Upper)\(\)"));

    private static void AssertNone(IEnumerable<string> faults) => Assert.Equal("", string.Join('\n', faults));

    private static IEnumerable<string> AllProjects() => Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(p => Path.GetFileName(p)!);

    private static IEnumerable<string> Violations(IEnumerable<string> projects, string pattern)
    {
        var regex = new Regex(pattern);
        return SourceFiles(projects).SelectMany(file => File.ReadLines(file)
            .Select((line, i) => (line, i))
            .Where(l => !l.line.TrimStart().StartsWith("//", StringComparison.Ordinal) && regex.IsMatch(l.line))
            .Select(l => $"{Path.GetRelativePath(Repository.Root, file)}:{l.i + 1}"));
    }

    private static IEnumerable<string> SourceFiles(IEnumerable<string> projects) => projects
        .SelectMany(p => Directory.GetFiles(Path.Combine(Repository.Root, "src", p), "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
