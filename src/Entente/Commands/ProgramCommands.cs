using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary>The commands of the program, the main job first.</summary>
internal static partial class ProgramCommands
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Reads news reporting about how states deal with each other and keeps a record of who said what, how sure they were, and what was said to change hands.")
        {
            BriefCommand.Create(),
            ReadCommand.Create(),
            StatusCommand.Create(),
            DiffCommand.Create(),
            JudgeCommand.Create(),
            ServeCommand.Create(),
            VerifyCommand.Create(),
            ExportCommand.Create(),
            ExplainCommand.Create(),
            AnalyseCommand.Create(),
        };
        foreach (var command in root.Subcommands)
            foreach (var argument in command.Arguments) argument.Validators.Add(NoStrayOption);
        ProgramHelp.AddTo(root);
        return root;
    }

    // A mistyped option would else be taken for a file, and all would be done without it.
    private static void NoStrayOption(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
            if (OptionLike().IsMatch(token.Value) && !File.Exists(token.Value)) result.AddError($"'{token.Value}' is no option of this command.");
    }

    [GeneratedRegex("^--?[A-Za-z][A-Za-z-]*$")]
    private static partial Regex OptionLike();

    /// <summary>Runs what the arguments ask for and gives the exit code; without arguments it helps.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Root().Parse(arguments.Length == 0 ? ["--help"] : arguments);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
            var command = parsed.CommandResult.Command;
            Console.Error.WriteLine(command is RootCommand ? "See 'entente --help'." : $"See 'entente {command.Name} --help'.");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            // After Ctrl-C the documents under way are finished and stored.
            ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
        });
    }
}
