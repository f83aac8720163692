using System.Runtime.CompilerServices;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Tests.Program;

/// <summary>Real runs over the samples, and over a folder of one's own articles where <c>ENTENTE_ARTICLES</c> names one.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Folders => [Samples(), .. (string[])(Environment.GetEnvironmentVariable("ENTENTE_ARTICLES") is { Length: > 0 } own ? [own] : [])];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_line_of_the_record_leads_to_its_words(string articles)
    {
        using var folder = new WorkFolder();
        var run = ProgramRun.Of("read", folder["a.case"], articles);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));

        using var store = CaseFile.OpenExisting(folder["a.case"]).Case!;
        var records = store.Records().ToList();
        Assert.NotEmpty(records);
        Assert.Contains(records, r => r.Claims.Count > 0);
        Assert.Contains(records, r => r.Statements.Count > 0);
        foreach (var record in records)
        {
            QuoteCheck.Verify(record);
            if (record.Document.Path!.EndsWith(".txt", StringComparison.Ordinal)) Assert.Equal(File.ReadAllText(record.Document.Path), record.Document.Text);
            var statements = record.Statements.Select(s => s.Id).ToHashSet();
            Assert.All(record.Statements, s => Assert.True(s.Within is null || statements.Contains(s.Within)));
            Assert.All(record.Claims, c => Assert.True(c.Statement is null || statements.Contains(c.Statement)));
            Assert.All(record.Claims, c => AssertInside(c, record));
        }
    }

    // A claim stands in the content of the statement that it is ascribed to.
    private static void AssertInside(Claim claim, DocumentRecord record)
    {
        var statement = record.Statements.FirstOrDefault(s => s.Id == claim.Statement);
        Assert.True(statement is null || statement.Content.Any(c => c.Overlaps(claim.Evidence)), $"{claim.Id} in {record.Document.Path}");
    }

    private static string Samples([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../samples"));
}
