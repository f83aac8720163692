using System.CommandLine;
using System.Text;
using Entente.Commands;
using Entente.Terminal;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await ProgramCommands.Root().Parse(args).InvokeAsync(new InvocationConfiguration
{
    EnableDefaultExceptionHandler = false,
    // After Ctrl-C the documents under way are finished and stored; a second Ctrl-C does not wait.
    ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
});
