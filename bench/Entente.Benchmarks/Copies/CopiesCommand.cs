using System.Globalization;
using Entente.Analysis.Copies;
using Entente.Benchmarks.Lengths;
using Entente.Records;

namespace Entente.Benchmarks.Copies;

/// <summary>
/// <c>copies [NUMBER,… | FOLDER]</c>: seeks the copies among so many made reports of known descent, and prints time and memory with their growth, how many of the borrowings were
/// found and how many of the links are right. With a folder, the links among its text files.
/// </summary>
internal static class CopiesCommand
{
    private const string Numbers = "1000,2000,5000,10000";

    public static int Run(string[] args)
    {
        if (args is [var folder, ..] && Directory.Exists(folder)) return FolderCopies.Run(folder);
        var counts = (args is [var given, ..] ? given : Numbers).Split(',').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0).ToList();
        if (counts.Any(c => c < 10))
        {
            Console.Error.WriteLine("numbers of documents, 10 at least, divided by commas, or a folder");
            return 2;
        }

        for (var run = 0; run < 3; run++) CopyIndex.Of(MadeReports.Of(300).Select(m => m.Document)); // has the code compiled
        Console.WriteLine("| documents | words | processor s | s/1,000 | peak MiB | kept MiB | pairs compared | links | identical | near | rewritten | rewritten, any link | passage | copies right | passages right |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var count in counts) Measure(MadeReports.Of(count));
        return 0;
    }

    private static void Measure(List<MadeReport> made)
    {
        List<Document> documents = [.. made.Select(m => m.Document)];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var memory = new PeakMemory();
        var start = Environment.CpuUsage.TotalTime;
        var index = CopyIndex.Of(documents);
        var links = index.Links;
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var peak = memory.Stop();
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(index);

        var words = documents.Sum(d => d.Text.AsSpan().Count(' '));
        var byId = made.ToDictionary(m => m.Document.Id, StringComparer.Ordinal);
        var found = links.ToDictionary(l => (l.Later.Id, l.Earlier.Id), l => l.Kind);
        string Recall(Borrowing borrowing, CopyKind weakest)
        {
            var those = made.Where(m => m.Borrowing == borrowing).ToList();
            var right = those.Count(m => Kind(found, m.Document.Id, documents[m.Source].Id) is { } kind && kind <= weakest);
            return Percent(right, those.Count);
        }

        string Right(bool copies)
        {
            var those = links.Where(l => l.IsCopy == copies).ToList();
            return Percent(those.Count(l => byId[l.Later.Id].Source == byId[l.Earlier.Id].Source), those.Count);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {made.Count:N0} | {words:N0} | {seconds:F2} | {seconds * 1000 / made.Count:F3} | {peak / 1048576.0:F0} | {kept / 1048576.0:F0} | {index.Compared:N0} | {links.Count:N0} | {Recall(Borrowing.Identical, CopyKind.Identical)} | {Recall(Borrowing.Near, CopyKind.NearDuplicate)} | {Recall(Borrowing.Rewritten, CopyKind.Rewritten)} | {Recall(Borrowing.Rewritten, CopyKind.SharesPassage)} | {Recall(Borrowing.Passage, CopyKind.SharesPassage)} | {Right(true)} | {Right(false)} |"));
    }

    private static CopyKind? Kind(Dictionary<(string, string), CopyKind> found, string a, string b) =>
        found.TryGetValue((a, b), out var kind) || found.TryGetValue((b, a), out kind) ? kind : null;

    private static string Percent(int part, int of) => of == 0 ? "–" : (100.0 * part / of).ToString("F2", CultureInfo.InvariantCulture);
}
