using System.Xml.Linq;

namespace Entente.Tests.House;

/// <summary>Holds the table of allowed references of ARCHITECTURE.md: the document and the projects must say the same.</summary>
public class ReferenceTests
{
    private const string Packages = "packages";

    public static TheoryData<string> Projects => [.. ProjectFiles().Select(p => Path.GetFileNameWithoutExtension(p))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_what_the_table_allows_and_nothing_else(string project)
    {
        var allowed = Table()[project];
        var file = XDocument.Load(ProjectFiles().Single(p => Path.GetFileNameWithoutExtension(p) == project));
        var references = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        var packages = file.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);

        Assert.Equal(allowed.Projects.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
        Assert.Equal(allowed.Packages.Order(StringComparer.Ordinal), packages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_names_every_project_but_the_tests() =>
        Assert.Equal(ProjectFiles().Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal), Table().Keys.Order(StringComparer.Ordinal));

    private static IEnumerable<string> ProjectFiles() =>
        new[] { "src", "tools", "bench" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories));

    /// <summary>Rows of the form <c>| `Entente.Cases` | `Entente.Text`, `Entente.Records` | `YamlDotNet` |</c>.</summary>
    private static Dictionary<string, (string[] Projects, string[] Packages)> Table() =>
        File.ReadLines(Path.Combine(Repository.Root, "ARCHITECTURE.md"))
            .SkipWhile(line => !(line.StartsWith("| project |", StringComparison.Ordinal) && line.Contains(Packages, StringComparison.Ordinal)))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => Names(cells[1]).Single(), cells => (Names(cells[2]), Names(cells[3])));

    private static string[] Names(string cell) =>
        [.. cell.Split(',', StringSplitOptions.TrimEntries).Select(name => name.Trim('`')).Where(name => name is not ("" or "–"))];
}
