using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Cases.Reading;

/// <summary>Reads documents into a case one request after the other, while others look on.</summary>
public sealed class ReadingJobs
{
    private const int Kept = 50;
    private readonly CaseSession session;
    private readonly Lock gate = new();
    private readonly List<ReadingJob> jobs = [];
    private Task last = Task.CompletedTask;
    private int count;

    internal ReadingJobs(CaseSession session) => this.session = session;

    /// <summary>Latest first; the last fifty.</summary>
    public IReadOnlyList<ReadingJob> All
    {
        get { lock (gate) return [.. Enumerable.Reverse(jobs)]; }
    }

    /// <summary>Null for a number that no job has, or whose job is forgotten.</summary>
    public ReadingJob? this[int number]
    {
        get { lock (gate) return jobs.Find(j => j.Number == number); }
    }

    /// <summary>Begins as soon as those before it are done.</summary>
    /// <param name="time">Gives begin and end; nothing of it gets into the case.</param>
    public ReadingJob Start(ReadingRequest request, TimeProvider time)
    {
        lock (gate)
        {
            var job = new ReadingJob(++count, request, time);
            jobs.Add(job);
            if (jobs.Count > Kept && jobs.Find(j => j.IsDone) is { } oldest) jobs.Remove(oldest);
            last = last.ContinueWith(_ => job.RunAsync(session), TaskScheduler.Default).Unwrap();
            return job;
        }
    }
}

/// <summary>One request to read, under way or done. Safe to look at from many threads.</summary>
public sealed class ReadingJob
{
    private readonly ReadingRequest request;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private readonly List<FileOutcome> outcomes = [];
    private readonly CancellationTokenSource stop = new();
    private long began;
    private TimeSpan? took;

    internal ReadingJob(int number, ReadingRequest request, TimeProvider time) => (Number, this.request, this.time, began) = (number, request, time, time.GetTimestamp());

    /// <summary>From 1, in the order of asking.</summary>
    public int Number { get; }

    /// <summary>How many documents are asked for.</summary>
    public int Total => request.Paths.Count + request.Handed.Count;

    public bool IsDone { get; private set; }

    /// <summary>True where somebody asked to stop; what was taken by then is finished.</summary>
    public bool IsCancelled => stop.IsCancellationRequested;

    /// <summary>Null until it is done, and where the case itself failed.</summary>
    public ReadingSummary? Summary { get; private set; }

    /// <summary>Of the case itself; what is wrong with a document stands with its outcome.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>Those finished so far, in order.</summary>
    public IReadOnlyList<FileOutcome> Outcomes
    {
        get { lock (gate) return [.. outcomes]; }
    }

    public TimeSpan Elapsed => took ?? time.GetElapsedTime(began);

    /// <summary>From the pace so far; null before the first document is finished, and when all are.</summary>
    public TimeSpan? Left => !IsDone && Outcomes.Count is > 0 and var done && done < Total ? Elapsed / done * (Total - done) : null;

    /// <summary>Finishes what is under way and takes no more.</summary>
    public void Cancel() => stop.Cancel();

    internal async Task RunAsync(CaseSession session)
    {
        began = time.GetTimestamp();
        try
        {
            (Summary, Problem) = await CaseReading.ReadAsync(session.Path, request, Add, stop.Token);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The pages stay up whatever happens to one reading; what was stored before is in the case.
            Problem = new Problem(session.Path, $"the reading failed ({e.GetType().Name}: {e.Message})", "please report it");
        }

        took = time.GetElapsedTime(began);
        await session.RenewAsync();
        IsDone = true;
    }

    private void Add(FileOutcome outcome)
    {
        lock (gate) outcomes.Add(outcome);
    }
}
