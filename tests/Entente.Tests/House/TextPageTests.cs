using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Tests.House;

/// <summary>Holds docs/text.md, the page of the package, to the code that it shows, and the package's notice to the models.</summary>
public class TextPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "text.md"));

    [Fact]
    public void The_code_on_the_page_is_compiled_with_the_example()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "examples", "Entente.Text.Example"), "*.cs").Select(f => Flush(File.ReadAllText(f))).ToList();
        var shown = Fences("csharp").ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, code => Assert.Contains(files, file => file.Contains(Flush(code), StringComparison.Ordinal)));
    }

    [Fact]
    public void The_example_prints_what_the_page_says()
    {
        var (screen, printed) = (Console.Out, new StringWriter { NewLine = "\n" });
        Console.SetOut(printed);
        try
        {
            Assembly.Load("Entente.Text.Example").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(screen);
        }

        Assert.Equal(Assert.Single(Fences("output")), printed.ToString());
    }

    [Fact]
    public void The_notice_names_every_corpus_with_its_licence()
    {
        var folder = Path.Combine(Repository.Root, "src", "Entente.Text");
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "Models", "manifest.json")));
        var rows = manifest.RootElement.GetProperty("corpora").EnumerateArray().Select(c => $"| {c.GetProperty("name").GetString()} | {c.GetProperty("licence").GetString()} |");
        Assert.Equal(rows.Order(StringComparer.Ordinal), File.ReadLines(Path.Combine(folder, "NOTICE.md")).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Fences(string language) =>
        Regex.Matches(Page.ReplaceLineEndings("\n"), $"(?<=^```{language}\n).*?(?=^```$)", RegexOptions.Singleline | RegexOptions.Multiline).Select(m => m.Value);

    // The page shows parts of files, which are indented less there.
    private static string Flush(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()));
}
