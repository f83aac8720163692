using Spectre.Console;

namespace Entente.Terminal;

/// <summary>Standard output and standard error, with colours and movement only where a person looks at them.</summary>
internal static class Screen
{
    private const int WidthOfAPipe = 10_000; // it has no edge to wrap at

    /// <summary>Results.</summary>
    public static IAnsiConsole Output { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Problems and progress, so that a redirected result stays clean.</summary>
    public static IAnsiConsole Errors { get; } = Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>True where progress can be shown in place.</summary>
    public static bool IsLive => !Console.IsErrorRedirected && Errors.Profile.Capabilities.Interactive && Errors.Profile.Capabilities.Ansi;

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected) console.Profile.Width = WidthOfAPipe;
        return console;
    }
}
