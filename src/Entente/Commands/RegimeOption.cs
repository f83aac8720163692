using System.CommandLine;

namespace Entente.Commands;

/// <summary>Sanctions regimes beside those that travel with the program.</summary>
internal static class RegimeOption
{
    public static Option<string[]> Create() => new("--regime") { HelpName = "FILE", Description = "A further sanctions regime to set findings against, as docs/measures.md says; may be given several times" };
}
