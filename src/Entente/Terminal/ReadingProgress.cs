using System.Globalization;
using Entente.Cases.Judging;
using Entente.Cases.Reading;
using Entente.Records;
using Spectre.Console;

namespace Entente.Terminal;

/// <summary>
/// Shows a run as it goes. On a terminal one line moves, on standard error; in a pipe every file has its line. Problems are said
/// at once in both.
/// </summary>
internal static class ReadingProgress
{
    /// <summary>Runs the reading, which calls what it is given once a file, and says at the end what it came to.</summary>
    public static async Task<T> ShowAsync<T>(Func<Action<FileOutcome>, Task<T>> read, CancellationToken cancel)
    {
        using var stopping = cancel.Register(() => Console.Error.WriteLine("Stopping: what is under way is finished first."));
        if (!Screen.IsLive) return await read(Line);
        return await Screen.Errors.Status().Spinner(Spinner.Known.Dots).StartAsync("Reading…", status =>
        {
            var files = 0;
            return read(file =>
            {
                foreach (var problem in file.Problems) Screen.Errors.MarkupLine($"[yellow]{Markup.Escape(problem.ToString())}[/]");
                status.Status(string.Create(CultureInfo.InvariantCulture, $"{++files:N0} [dim]{Markup.Escape(file.Path[(file.Path.TrimEnd('/').LastIndexOfAny(['/', '\\']) + 1)..])}[/]"));
            });
        });
    }

    /// <summary>What a run came to, in a line.</summary>
    public static void Finish(ReadingSummary summary)
    {
        var parts = new List<string> { $"{Messages.Count(summary.Read, "document")} read with {Messages.Count(summary.Statements, "statement")} and {Messages.Count(summary.Claims, "claim")}" };
        if (summary.AlreadyThere > 0) parts.Add($"{Messages.Number(summary.AlreadyThere)} already there");
        if (summary.Refused > 0) parts.Add($"{Messages.Number(summary.Refused)} not read");
        if (summary.Skipped > 0) parts.Add($"{Messages.Count(summary.Skipped, "other file")} in folders passed over");
        if (summary.NotReached > 0) parts.Add($"{Messages.Number(summary.NotReached)} not reached");
        Messages.Say(string.Join("; ", parts) + ".");
    }

    /// <summary>What reading a case again came to.</summary>
    public static void Finish(RereadingSummary summary)
    {
        var parts = new List<string> { $"{Messages.Count(summary.Documents, "document")} read again, {Messages.Number(summary.Changed)} with another result" };
        if (summary.Refused > 0) parts.Add($"{Messages.Number(summary.Refused)} can no longer be read and keep their older reading");
        if (summary.NotReached > 0) parts.Add($"{Messages.Number(summary.NotReached)} not reached");
        Messages.Say(string.Join("; ", parts) + ".");
        if (summary.Lost.Count == 0) return;
        Messages.Say($"{Messages.Count(summary.Lost.Count, "judgement")} no longer {(summary.Lost.Count == 1 ? "finds its" : "find their")} line; kept, without effect:");
        foreach (var lost in summary.Lost) Messages.Say("  " + JudgementView.Line(new JudgementLine(lost, IsUndone: false, IsLost: true)));
    }

    private static void Line(FileOutcome file)
    {
        foreach (Problem problem in file.Problems) Messages.Warn(problem);
        if (file.State == FileState.Read) Messages.Say($"{file.Path}: {Messages.Count(file.Statements, "statement")}, {Messages.Count(file.Claims, "claim")}");
        if (file.State == FileState.Unchanged) Messages.Say($"{file.Path}: as before");
        if (file.State == FileState.AlreadyThere) Messages.Say($"{file.Path}: already there");
    }
}
