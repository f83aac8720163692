using System.Diagnostics;

namespace Entente.Cases.Tests.Program;

/// <summary>The program as its users run it: a process with arguments, two streams and an exit code.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "entente.dll");

    public static ProgramRun Of(params string[] arguments) => Wait(Start([], arguments));

    /// <summary>Through another program that sets something for it (<c>setpriv</c>, a shell with a limit).</summary>
    public static ProgramRun Through(string[] outer, params string[] arguments) => Wait(Start(outer, arguments));

    public static Process Start(string[] outer, params string[] arguments)
    {
        string[] line = [.. outer, Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", Assembly, .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.StandardInput.Close();
        return process;
    }

    private static ProgramRun Wait(Process process)
    {
        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ProgramRun(process.ExitCode, output, errors.Result);
        }
    }
}
