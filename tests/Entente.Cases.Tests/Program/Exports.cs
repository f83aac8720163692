namespace Entente.Cases.Tests.Program;

/// <summary>The files of an export as one text.</summary>
internal static class Exports
{
    public static string Of(WorkFolder folder, string name)
    {
        var target = folder[$"{name}.export"];
        var run = ProgramRun.Of("export", "--format", "jsonl", "--out", target, folder[name]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["claims.jsonl", "documents.jsonl", "exposures.jsonl", "findings.jsonl", "judgements.jsonl", "statements.jsonl"], Directory.GetFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        return string.Join("\f", Directory.GetFiles(target).Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }
}
