namespace Entente.Terminal;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All that was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Something could not be read or written; the rest was done.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>The program itself failed.</summary>
    public const int Fault = 3;

    /// <summary>Stopped by the user before anything was written.</summary>
    public const int Stopped = 130;
}
