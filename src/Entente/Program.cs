using System.CommandLine;
using System.Text;
using Entente.Commands;
using Entente.Terminal;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return await ProgramCommands.Root().Parse(args).InvokeAsync(new InvocationConfiguration
    {
        EnableDefaultExceptionHandler = false,
        // After Ctrl-C the documents under way are finished and stored; a second Ctrl-C does not wait.
        ProcessTerminationTimeout = TimeSpan.FromMinutes(1),
    });
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return ExitCode.Stopped;
}
catch (Exception fault)
{
    Console.Error.WriteLine($"This is a fault in the program, please report it: {fault}");
    return ExitCode.Fault;
}
