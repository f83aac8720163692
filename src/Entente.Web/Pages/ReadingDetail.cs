using System.Globalization;
using Entente.Cases.Reading;
using Entente.Cases.Views;
using Entente.Web.Hosting;

namespace Entente.Web.Pages;

/// <summary>What became of one document.</summary>
/// <param name="State">"read", "already there" or "refused".</param>
public sealed record OutcomeLine(string Name, string State, int Statements, int Claims, IReadOnlyList<string> Problems);

/// <summary>A reading under way or done.</summary>
/// <param name="Done">Documents finished, of <paramref name="Total"/>.</param>
/// <param name="Left">Seconds that it may still take, from the pace so far; null where that cannot be said.</param>
/// <param name="Words">How far it is, in a sentence.</param>
/// <param name="Outcomes">Those with problems first.</param>
public sealed record ReadingDetail(int Number, bool IsDone, bool IsCancelled, int Done, int Total, int Read, int AlreadyThere, int Refused, int? Left, string Words, string? Problem, IReadOnlyList<OutcomeLine> Outcomes)
{
    public static ReadingDetail Of(ReadingJob job)
    {
        var outcomes = job.Outcomes;
        int Count(FileState state) => outcomes.Count(o => o.State == state);
        return new ReadingDetail(
            job.Number, job.IsDone, job.IsCancelled, outcomes.Count, job.Total, Count(FileState.Read), Count(FileState.AlreadyThere), Count(FileState.Refused),
            job.Left is { } left ? (int)Math.Ceiling(left.TotalSeconds) : null, Sentence(job, outcomes.Count), job.Problem?.ToString(),
            [.. outcomes.OrderBy(o => o.Problems.Count == 0).Select(o => new OutcomeLine(o.Path, StateOf(o.State), o.Statements, o.Claims, [.. o.Problems.Select(p => p.ToString())]))]);
    }

    /// <summary>Null for a number that no reading has.</summary>
    public static ReadingDetail? Of(CaseSession session, PageQuery query) =>
        int.TryParse(query.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && session.Readings[number] is { } job ? Of(job) : null;

    private static string Sentence(ReadingJob job, int done)
    {
        if (job.Problem is not null) return "The reading failed.";
        if (job.Summary is { } all)
        {
            var parts = new[] { (all.Read, "read"), (all.AlreadyThere, "there already"), (all.Refused, "could not be read"), (all.NotReached, "not reached") }.Where(p => p.Item1 > 0).Select(p => $"{Text(p.Item1)} {p.Item2}");
            return $"{(job.IsCancelled ? "Stopped" : "Done")}: {string.Join(", ", parts.DefaultIfEmpty("nothing to read"))}{(job.IsDone ? "." : "; the case is being updated.")}";
        }

        var left = job.Left is { } time ? time.TotalMinutes >= 1.5 ? $", about {Text((int)Math.Round(time.TotalMinutes))} minutes left" : $", about {Text((int)Math.Ceiling(time.TotalSeconds))} seconds left" : "";
        return $"{Text(done)} of {Text(job.Total)} documents{left}.{(job.IsCancelled ? " Stopping: what was taken is finished." : "")}";
    }

    private static string StateOf(FileState state) => state switch { FileState.Read => "read", FileState.AlreadyThere => "already there", _ => "refused" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where documents are put in, and what was read before.</summary>
public sealed record ReadingList(IReadOnlyList<ReadingDetail> Jobs)
{
    public static ReadingList Of(CaseSession session) => new([.. session.Readings.All.Select(ReadingDetail.Of)]);
}
