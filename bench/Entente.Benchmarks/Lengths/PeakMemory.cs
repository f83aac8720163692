namespace Entente.Benchmarks.Lengths;

/// <summary>
/// The most managed memory in use above what was in use at the start, looked at every few milliseconds. Garbage not yet collected counts, as it does
/// for the process; a peak shorter than the interval may be missed.
/// </summary>
internal sealed class PeakMemory : IDisposable
{
    private const int Milliseconds = 3;

    private readonly long before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly ManualResetEventSlim done = new();
    private readonly Thread watcher;
    private long most;

    public PeakMemory()
    {
        watcher = new Thread(Watch) { IsBackground = true };
        watcher.Start();
    }

    /// <summary>Ends the watch. In bytes.</summary>
    public long Stop()
    {
        done.Set();
        watcher.Join();
        return Math.Max(0, most - before);
    }

    public void Dispose()
    {
        Stop();
        done.Dispose();
    }

    private void Watch()
    {
        do most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
        while (!done.Wait(Milliseconds));
        most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
    }
}
