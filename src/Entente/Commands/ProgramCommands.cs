using System.CommandLine;

namespace Entente.Commands;

/// <summary>The commands of the program, the main job first.</summary>
internal static class ProgramCommands
{
    public static RootCommand Root() => new("Reads news reporting about how states deal with each other and keeps a record of who said what and how sure they were.")
    {
        BriefCommand.Create(),
        ReadCommand.Create(),
        ExportCommand.Create(),
        ExplainCommand.Create(),
    };
}
