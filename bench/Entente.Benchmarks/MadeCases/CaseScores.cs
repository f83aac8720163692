using System.Globalization;

namespace Entente.Benchmarks.MadeCases;

/// <summary>What was measured on one made case.</summary>
/// <param name="Seconds">Of processor time for copies, joining and accounts.</param>
/// <param name="IsSameTurned">True where the documents in another order give the same, byte for byte.</param>
internal sealed record CaseScore(
    int Documents, double Seconds, long PeakBytes, ClaimTruth Truth, JoinScore Joins, OriginScore Origins, StatusScore Status,
    (int Near, int NearFound, int Rewritten, int RewrittenFound, int Links, int Right) Copies, bool IsSameTurned);

internal static class CaseScores
{
    public static void Print(IReadOnlyList<CaseScore> scores)
    {
        Console.WriteLine("| documents | processor s | s/1,000 | peak MiB | sentences told | unread | claims | events | findings | pairs P | R | F1 | B³ P | R | F1 | denials at large P | R | same in another order |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var s in scores)
        {
            var cover = s.Joins.Covering;
            Line($"| {s.Documents:N0} | {s.Seconds:F2} | {s.Seconds * 1000 / s.Documents:F3} | {s.PeakBytes / 1048576.0:F0} | {s.Truth.Tellings:N0} | {s.Truth.Unread:N0} | {s.Joins.Claims:N0} | {s.Joins.Events:N0} | {s.Joins.Findings:N0} | {F(s.Joins.Pairs)} | {F(s.Joins.BCubed)} | {Percent(cover.Right, cover.Found)} | {Percent(cover.Right, cover.True)} | {(s.IsSameTurned ? "yes" : "NO")} |");
        }

        Console.WriteLine();
        Console.WriteLine("| documents | findings with origins | true number within | mean width | one number | of these exact | events | status right | near copies found | rewritten found | copies right |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var s in scores)
        {
            var (o, c) = (s.Origins, s.Copies);
            Line($"| {s.Documents:N0} | {o.Findings:N0} | {Percent(o.Within, o.Findings)} | {(double)o.Width / o.Findings:F2} | {Percent(o.Pointed, o.Findings)} | {Percent(o.Exact, o.Pointed)} | {s.Status.Events:N0} | {Percent(s.Status.Right, s.Status.Events)} | {Percent(c.NearFound, c.Near)} | {Percent(c.RewrittenFound, c.Rewritten)} | {Percent(c.Right, c.Links)} |");
        }

        foreach (var s in scores)
        {
            Line($"\nErrors among {s.Documents:N0} documents ({s.Truth.Strays} claims read in background):");
            foreach (var (cause, count) in s.Joins.Causes.Select(c => ("claims " + c.Cause, c.Count)).Concat(s.Origins.Causes.Select(c => ("origins " + c.Cause, c.Count))).Concat(s.Status.Causes.Select(c => ("status " + c.Cause, c.Count))))
                Line($"  {count,6} {cause}");
        }
    }

    private static string F((double P, double R) score) => string.Create(CultureInfo.InvariantCulture, $"{100 * score.P:F1} | {100 * score.R:F1} | {200 * score.P * score.R / (score.P + score.R):F1}");

    private static string Percent(int part, int of) => of == 0 ? "–" : (100.0 * part / of).ToString("F1", CultureInfo.InvariantCulture);

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
