namespace Entente.Cases.Reading;

/// <summary>Work on many documents on all cores, its results in order, no more of it under way than there are cores.</summary>
internal static class SideBySide
{
    /// <param name="take">Called in order on the calling thread; gives what is to be done elsewhere.</param>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, Func<T, Func<TResult>> take)
    {
        var running = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            if (running.Count >= Environment.ProcessorCount) yield return running.Dequeue().GetAwaiter().GetResult();
            running.Enqueue(Task.Run(take(item)));
        }

        while (running.Count > 0) yield return running.Dequeue().GetAwaiter().GetResult();
    }
}
