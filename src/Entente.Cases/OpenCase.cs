using Entente.Records;
using Entente.Store;

namespace Entente.Cases;

/// <summary>What is done with a case while it is open. A problem is why it could not be opened, or why its file or its disk failed meanwhile.</summary>
internal static class OpenCase
{
    /// <summary>As <see cref="CaseFile.OpenOrCreate"/>, where there has to be a case already.</summary>
    public static (CaseFile? Case, Problem? Problem) ForChange(string path) => File.Exists(path) ? CaseFile.OpenOrCreate(path) : CaseFile.OpenExisting(path);

    /// <summary>Asks the case, and closes it.</summary>
    public static (T? Answer, Problem? Problem) Ask<T>(this (CaseFile? Case, Problem? Problem) opened, Func<CaseFile, T> ask) => opened.Try<T>(store => (ask(store), null));

    /// <summary>Tries what may itself come to a problem, and closes the case.</summary>
    public static (T? Result, Problem? Problem) Try<T>(this (CaseFile? Case, Problem? Problem) opened, Func<CaseFile, (T? Result, Problem? Problem)> attempt)
    {
        var (store, problem) = opened;
        if (store is null) return (default, problem);
        using (store)
        {
            try
            {
                return attempt(store);
            }
            catch (CaseUnreadableException e)
            {
                return (default, e.Problem);
            }
        }
    }

    /// <summary>The same of what takes its time.</summary>
    public static async Task<(T? Result, Problem? Problem)> TryAsync<T>(this (CaseFile? Case, Problem? Problem) opened, Func<CaseFile, Task<(T? Result, Problem? Problem)>> attempt)
    {
        var (store, problem) = opened;
        if (store is null) return (default, problem);
        using (store)
        {
            try
            {
                return await attempt(store);
            }
            catch (CaseUnreadableException e)
            {
                return (default, e.Problem);
            }
        }
    }
}
