using System.CommandLine;

namespace Entente.Commands;

/// <summary>The case that a command is about.</summary>
internal static class CaseArgument
{
    public static Argument<string> Create(bool mayBeNew = false) => new("CASE") { Description = mayBeNew ? "The case file; made where there is none" : "The case file" };
}
