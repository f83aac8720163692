using System.Text;
using Entente.Commands;
using Entente.Terminal;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return await ProgramCommands.RunAsync(args);
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
