using System.Runtime.CompilerServices;
using Entente.Reading;
using Entente.Reading.Fetching;
using Entente.Records;

namespace Entente.Cases.Reading;

/// <summary>The bytes that were handed over, and then those behind paths and addresses, in their order. Files are read when they are asked for; a few pages are fetched ahead, so that one slow host does not stop the others.</summary>
internal sealed class InputSources(IReadOnlyList<HandedFile> handed, IReadOnlyList<string> paths, PageFetcher pages)
{
    // As many bodies may lie in memory at once; more would gain little, since one host is asked once at a time.
    private const int FetchedAhead = 4;

    private readonly Queue<Task<Input?>> ahead = new();
    private readonly IEnumerator<string> addresses = paths.Where(PageAddress.IsAddress).GetEnumerator();

    /// <summary>Ends early when stopped: what is being fetched then is given up, and none of it is given out.</summary>
    public async IAsyncEnumerable<Input> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var file in handed)
        {
            if (stop.IsCancellationRequested) yield break;
            yield return new Input(file.Name, new Source(file.Name, file.Bytes), null);
        }

        try
        {
            foreach (var path in paths)
            {
                if (stop.IsCancellationRequested) yield break;
                while (ahead.Count < FetchedAhead && addresses.MoveNext()) ahead.Enqueue(FetchAsync(addresses.Current, stop));
                if (!PageAddress.IsAddress(path))
                {
                    var (source, problem) = await FileBytes.ReadAsync(path, CancellationToken.None);
                    yield return new Input(path, source, problem);
                }
                else if (await ahead.Dequeue() is { } page)
                {
                    yield return page;
                }
                else
                {
                    yield break;
                }
            }
        }
        finally
        {
            await Task.WhenAll(ahead);
        }
    }

    private async Task<Input?> FetchAsync(string address, CancellationToken stop)
    {
        try
        {
            var (source, problem) = await pages.FetchAsync(address, stop);
            return new Input(address, source, problem);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e)
        {
            return new Input(address, null, CaseReading.Fault(address, e));
        }
    }

    /// <summary>One file or page, or what is wrong with it.</summary>
    internal sealed record Input(string Path, Source? Source, Problem? Problem);
}
