using Entente.Cases.Reading;

namespace Entente.Terminal;

/// <summary>Shows a run as it goes: a line a file, problems on standard error.</summary>
internal sealed class ReadingProgress : IDisposable
{
    public void Report(FileOutcome file)
    {
        foreach (var problem in file.Problems) Messages.Warn(problem);
        switch (file.State)
        {
            case FileState.Read:
                Messages.Say($"{file.Path}: {Messages.Count(file.Statements, "statement")}, {Messages.Count(file.Claims, "claim")}");
                break;
            case FileState.AlreadyThere:
                Messages.Say($"{file.Path}: already in the case");
                break;
        }
    }

    public void Finish(ReadingSummary summary)
    {
        var parts = new List<string> { $"{Messages.Count(summary.Read, "document")} read with {Messages.Count(summary.Statements, "statement")} and {Messages.Count(summary.Claims, "claim")}" };
        if (summary.AlreadyThere > 0) parts.Add($"{summary.AlreadyThere:N0} already there");
        if (summary.Refused > 0) parts.Add($"{summary.Refused:N0} not read");
        if (summary.Skipped > 0) parts.Add($"{Messages.Count(summary.Skipped, "other file")} in folders passed over");
        if (summary.NotReached > 0) parts.Add($"{summary.NotReached:N0} not reached: run the same command again to go on");
        Messages.Say(string.Join("; ", parts));
    }

    public void Dispose()
    {
    }
}
