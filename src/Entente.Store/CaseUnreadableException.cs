using Entente.Records;

namespace Entente.Store;

/// <summary>A case that was opened fails under the reader's hands: damaged pages, a disk that is gone.</summary>
public sealed class CaseUnreadableException(Problem problem, Exception cause) : IOException(problem.ToString(), cause)
{
    /// <summary>In the user's words.</summary>
    public Problem Problem { get; } = problem;
}
