using System.Globalization;
using Entente.Records;

namespace Entente.Terminal;

/// <summary>Lines for the user: results on standard output, problems on standard error.</summary>
internal static class Messages
{
    public static void Say(string line) => Console.Out.WriteLine(line);

    public static void Warn(Problem problem) => Console.Error.WriteLine(problem.ToString());

    /// <summary>Says the problem and gives the exit code.</summary>
    public static int Fail(Problem problem)
    {
        Warn(problem);
        return ExitCode.Incomplete;
    }

    /// <summary>"1 claim", "1,200 claims".</summary>
    public static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>"1,200".</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
