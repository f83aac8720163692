using System.Globalization;
using Entente.Analysis.Accounts;
using Entente.Analysis.Copies;
using Entente.Benchmarks.Copies;
using Entente.Benchmarks.Lengths;
using Entente.Cases;
using Entente.Records;

namespace Entente.Benchmarks.MadeCases;

/// <summary>
/// <c>findings text|records [--documents N,…] [--seed N] [--pairs N] [--one-sided PERCENT] [--svg FILE]</c>: makes cases whose truth is known, has them read from their text or takes the records as given, joins them, and prints
/// how right that was, with what went wrong, and what it took. <c>findings keep</c> measures what it takes to keep a case up to date, <c>findings show</c> prints documents, <c>findings write --folder DIR</c> makes files of them.
/// </summary>
internal static class FindingsCommand
{
    public static int Run(string[] args)
    {
        if (args is not [("text" or "records" or "keep" or "show" or "write") and var mode, .. var rest] || rest.Length % 2 != 0) return Usage();
        var (counts, seed, pairs, oneSided, drawing, folder) = (mode == "text" ? "1000" : "1000,2000,5000,10000", 2026, (int?)null, 0, (string?)null, (string?)null);
        for (var i = 0; i < rest.Length; i += 2)
        {
            if (rest[i] == "--documents") counts = rest[i + 1];
            else if (rest[i] == "--svg") drawing = rest[i + 1];
            else if (rest[i] == "--folder") folder = rest[i + 1];
            else if (!int.TryParse(rest[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Usage();
            else if (rest[i] == "--seed") seed = number;
            else if (rest[i] == "--pairs" && number > 0) pairs = number;
            else if (rest[i] == "--one-sided" && number <= 100) oneSided = number;
            else return Usage();
        }

        var sizes = counts.Split(',').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0).ToList();
        if (sizes.Contains(0)) return Usage();
        if (mode == "write") return folder is null ? Usage() : Write(MadeCase.Of(sizes[0], seed, pairs, oneSided), folder);
        if (mode == "show")
        {
            foreach (var article in MadeCase.Of(sizes[0], seed, pairs, oneSided)) Console.WriteLine($"{article.Document.Published:O} {article.Document.Outlet} {article.Borrowing} of {article.Root}\n{article.Document.Text}\n");
            return 0;
        }

        if (mode == "keep") return KeepingTimes.Print(sizes, seed, pairs) ? 0 : 1;
        for (var run = 0; run < 3; run++) CaseAccounts.Of([.. MadeCase.Of(400, 1).Select(GivenRecords.Of)], []); // has the code compiled
        var scored = sizes.ConvertAll(size => Score(MadeCase.Of(size, seed, pairs, oneSided), mode == "text"));
        CaseScores.Print(scored);
        if (drawing is not null) File.WriteAllText(drawing, GrowthDrawing.Of(scored.ConvertAll(s => (s.Documents, s.Seconds, s.PeakBytes / 1048576.0))));
        return scored.TrueForAll(s => s.IsSameTurned) ? 0 : 1;
    }

    private static int Write(IReadOnlyList<MadeArticle> articles, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var article in articles)
            File.WriteAllText(
                Path.Combine(folder, article.Number.ToString("00000", CultureInfo.InvariantCulture) + ".txt"),
                string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {article.Document.Title}\noutlet: {article.Document.Outlet}\npublished: {article.Document.Published:yyyy-MM-dd}\n---\n{article.Document.Text}\n"));
        return 0;
    }

    private static CaseScore Score(IReadOnlyList<MadeArticle> articles, bool isRead)
    {
        List<DocumentRecord> records = isRead
            ? [.. articles.AsParallel().AsOrdered().Select(a => DocumentAnalysis.Shipped.Read(a.Document))]
            : [.. articles.Select(GivenRecords.Of)];
        using var memory = new PeakMemory();
        var start = Environment.CpuUsage.TotalTime;
        var accounts = CaseAccounts.Of(records, []);
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        var peak = memory.Stop();

        var truth = new ClaimTruth(articles, records);
        var joins = new JoinScore([.. accounts.All.Select(a => a.Finding)], truth);
        DocumentRecord[] turned = [.. records];
        new Dice(7).Shuffle(turned);
        return new CaseScore(articles.Count, seconds, peak, truth, joins, new OriginScore(accounts.All, truth), new StatusScore(articles, accounts.All, joins.MainFindings), Found(articles, accounts.Copies),
            AccountText.Of(accounts) == AccountText.Of(CaseAccounts.Of(turned, [])));
    }

    private static (int Near, int NearFound, int Rewritten, int RewrittenFound, int Links, int Right) Found(IReadOnlyList<MadeArticle> articles, IReadOnlyList<CopyLink> links)
    {
        var roots = articles.ToDictionary(a => a.Document.Id, a => a.Root, StringComparer.Ordinal);
        var copies = links.Where(l => l.IsCopy).ToList();
        var right = copies.Where(l => roots[l.Later.Id] == roots[l.Earlier.Id]).ToList();
        var found = right.Select(l => l.Later.Id).Concat(right.Where(l => l.Later.Published == l.Earlier.Published).Select(l => l.Earlier.Id)).ToHashSet(StringComparer.Ordinal);
        (int, int) Of(Borrowing borrowing) => (articles.Count(a => a.Borrowing == borrowing), articles.Count(a => a.Borrowing == borrowing && found.Contains(a.Document.Id)));
        var (near, rewritten) = (Of(Borrowing.Near), Of(Borrowing.Rewritten));
        return (near.Item1, near.Item2, rewritten.Item1, rewritten.Item2, copies.Count, right.Count);
    }

    private static int Usage()
    {
        Console.Error.WriteLine("usage: findings text|records|keep|show|write [--documents N,…] [--seed N] [--pairs N] [--one-sided PERCENT] [--svg FILE] [--folder DIR]");
        return 2;
    }
}
