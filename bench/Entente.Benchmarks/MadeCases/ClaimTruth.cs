using Entente.Records;

namespace Entente.Benchmarks.MadeCases;

/// <summary>For each claim read, the sentence that it was read in.</summary>
internal sealed class ClaimTruth
{
    private readonly Dictionary<string, Telling> byClaim = new(StringComparer.Ordinal);

    public ClaimTruth(IReadOnlyList<MadeArticle> articles, IReadOnlyList<DocumentRecord> records)
    {
        var byDocument = records.ToDictionary(r => r.Document.Id, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var read = new HashSet<TextSpan>();
            foreach (var claim in byDocument[article.Document.Id].Claims)
            {
                var (span, telling) = article.Tellings.FirstOrDefault(t => t.Span.Overlaps(claim.Evidence));
                if (telling is null) { Strays++; continue; }
                byClaim[claim.Id] = telling;
                read.Add(span);
            }

            Tellings += article.Tellings.Count;
            Unread += article.Tellings.Count(t => !read.Contains(t.Span));
        }
    }

    public Telling? this[Claim claim] => byClaim.GetValueOrDefault(claim.Id);

    /// <summary>Sentences about events, in all.</summary>
    public int Tellings { get; }

    /// <summary>Those in which no claim was read.</summary>
    public int Unread { get; }

    /// <summary>Claims read in background.</summary>
    public int Strays { get; }
}
