using Entente.Records;

namespace Entente.Analysis.Copies;

/// <summary>
/// Finds documents that are copies of others, as they come. Candidates share a band of a <see cref="MinHash"/> signature, a fingerprint of
/// <see cref="Winnowing"/> or all of their words; each is then compared word by word, many side by side. Not to be called by several threads at once.
/// </summary>
/// <remarks>
/// The links are a function of the set of documents alone, not of the order in which they were added. Each document is compared, for
/// every key, with at most the 16 documents that had the key first, in the order of <see cref="PairComparison.Order"/>: a text that hundreds printed links each of
/// them to the earliest, and not all to all. Time and memory grow with the documents and their words where they are added in that order, as <see cref="Of"/> does; added backwards,
/// a document that turns up before the first 16 holders of a key is compared with all of its holders.
/// </remarks>
public sealed class CopyIndex
{
    private const ulong WholeSalt = 0x5EED_0007;

    private static readonly Comparer<Document> ByDay = Comparer<Document>.Create(PairComparison.Order);
    private static readonly IReadOnlyList<TextSpan> NothingAside = [];

    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Stack<int> free = [];
    private readonly List<(int Later, int Earlier, CopyLink Link)> found = []; // in the order of the links
    private readonly SharedKeys keys;
    private IReadOnlyList<CopyLink>? links;

    public CopyIndex() => keys = new SharedKeys(Compare);

    /// <summary>The index of these documents, added in the order that costs least.</summary>
    public static CopyIndex Of(IEnumerable<Document> documents)
    {
        var index = new CopyIndex();
        index.Add([.. documents.Order(ByDay).Select(d => (d, NothingAside))]);
        return index;
    }

    /// <summary>The same, without what the reading of each page set aside: notes below every article of a site would pass for copying.</summary>
    public static CopyIndex Of(IEnumerable<DocumentRecord> records)
    {
        var index = new CopyIndex();
        index.Add(records.OrderBy(r => r.Document, ByDay));
        return index;
    }

    /// <summary>Number of documents.</summary>
    public int Count => numbers.Count;

    /// <summary>Pairs compared word by word so far; the rest were told apart by their keys.</summary>
    public long Compared { get; private set; }

    /// <summary>All links between the documents added, by the later document, then by the earlier; the same list as long as they are the same links.</summary>
    public IReadOnlyList<CopyLink> Links
    {
        get
        {
            if (keys.Displaced.Count > 0 && found.RemoveAll(f => (keys.Displaced.Contains(f.Later) || keys.Displaced.Contains(f.Earlier)) && !AreCandidates(f.Later, f.Earlier)) > 0) links = null;
            keys.Displaced.Clear();
            return links ??= [.. found.Select(f => f.Link)];
        }
    }

    /// <summary>
    /// The links to documents that were added before, by the other document; none for an id that is known already. A document older than some already in
    /// may take the place of one of the 16 first of a key, and links that hung on that are in <see cref="Links"/> no longer; where documents are added in order
    /// this does not happen, and all that was returned is all of <see cref="Links"/>.
    /// </summary>
    /// <param name="document">Its <see cref="Document.Body"/> is read.</param>
    /// <param name="aside">Stretches of its text to leave out: what the reading of the page set aside.</param>
    public IReadOnlyList<CopyLink> Add(Document document, IReadOnlyList<TextSpan>? aside = null) => Add([(document, aside ?? NothingAside)]);

    /// <summary>As if they were added one after the other.</summary>
    public IReadOnlyList<CopyLink> Add(IReadOnlyList<(Document Document, IReadOnlyList<TextSpan> Aside)> documents)
    {
        var asked = new List<(int Number, int[] Others)>();
        foreach (var entry in documents.Where(d => !numbers.ContainsKey(d.Document.Id)).DistinctBy(d => d.Document.Id).AsParallel().AsOrdered().Select(d => Entry.Of(d.Document, d.Aside)))
            if (Place(entry) is (var number, { Length: > 0 } candidates)) asked.Add((number, candidates));
        return Linked(asked);
    }

    /// <summary>The same, without what the reading of each page set aside: notes below every article of a site would pass for copying.</summary>
    public IReadOnlyList<CopyLink> Add(IEnumerable<DocumentRecord> records) => Add([.. records.Select(r => (r.Document, Aside(r)))]);

    /// <summary>Gives a document its number and notes its keys; gives the numbers of those that it is to be compared with.</summary>
    private (int Number, int[] Candidates) Place(Entry entry)
    {
        if (free.TryPop(out var number)) entries[number] = entry;
        else
        {
            number = entries.Count;
            entries.Add(entry);
        }

        numbers.Add(entry.Document.Id, number);
        var (alike, candidates) = (new HashSet<int>(), new HashSet<int>());
        foreach (var key in MinHash.Keys(entry.Signature)) keys.Add(number, key, alike);
        foreach (var key in entry.Fingerprints) keys.Add(number, key, candidates);
        candidates.UnionWith(alike.Where(other => MinHash.Agree(entry.Signature, entries[other].Signature)));
        return (number, [.. candidates.Order(Comparer<int>.Create(Compare))]);
    }

    /// <summary>Takes a document out, as if it had never been added; nothing for an id that is not there. Its place among the 16 first of a key goes to the next, which is then compared with all other holders of the key.</summary>
    public void Remove(string id)
    {
        if (!numbers.Remove(id, out var number)) return;
        if (found.RemoveAll(f => f.Later == number || f.Earlier == number) > 0) links = null;
        var (alike, candidates) = (new HashSet<(int Promoted, int Other)>(), new HashSet<(int Promoted, int Other)>());
        foreach (var key in MinHash.Keys(entries[number].Signature)) keys.Remove(number, key, alike);
        foreach (var key in entries[number].Fingerprints) keys.Remove(number, key, candidates);
        candidates.UnionWith(alike.Where(p => MinHash.Agree(entries[p.Promoted].Signature, entries[p.Other].Signature)));
        var known = found.Select(f => (f.Later, f.Earlier)).ToHashSet();
        Linked([.. candidates.Where(p => !known.Contains(p) && !known.Contains((p.Other, p.Promoted))).GroupBy(p => p.Promoted, (promoted, pairs) => (promoted, pairs.Select(p => p.Other).ToArray()))]);
        keys.Displaced.Remove(number);
        free.Push(number);
    }

    /// <summary>Compares documents with others and keeps the links.</summary>
    private List<CopyLink> Linked(IReadOnlyCollection<(int Number, int[] Others)> asked)
    {
        if (asked.Count == 0) return [];
        Compared += asked.Sum(a => (long)a.Others.Length);
        var made = new List<CopyLink>();
        foreach (var one in asked.AsParallel().AsOrdered().SelectMany(a => LinksOf(a.Number, a.Others)))
        {
            var at = found.BinarySearch(one, Comparer<(int Later, int Earlier, CopyLink)>.Create((a, b) => Compare(a.Later, b.Later) is var byLater and not 0 ? byLater : Compare(a.Earlier, b.Earlier)));
            if (at >= 0) continue;
            found.Insert(~at, one);
            made.Add(one.Link);
            links = null;
        }

        return made;
    }

    private IEnumerable<(int Later, int Earlier, CopyLink Link)> LinksOf(int number, int[] others)
    {
        var seeds = new Seeds(entries[number].Text);
        foreach (var other in others)
        {
            var (later, earlier) = Compare(number, other) > 0 ? (number, other) : (other, number);
            if (PairComparison.Of(entries[later].Document, entries[later].Text, entries[earlier].Document, entries[earlier].Text, seeds) is { } link) yield return (later, earlier, link);
        }
    }

    private int Compare(int a, int b) => PairComparison.Order(entries[a].Document, entries[b].Document);

    private bool AreCandidates(int a, int b)
    {
        var (first, second) = (entries[a], entries[b]);
        bool HaveSource(IEnumerable<ulong> shared) => shared.Any(key => keys.IsSource(a, key) || keys.IsSource(b, key));
        return HaveSource(first.Fingerprints.Intersect(second.Fingerprints))
            || (MinHash.Agree(first.Signature, second.Signature) && HaveSource(MinHash.Keys(first.Signature).Intersect(MinHash.Keys(second.Signature))));
    }

    // The hash of all words is one of them, for texts of quotations alone and of few words.
    private static ulong[] FingerprintsOf(CopyText text) => text.Words.Length == 0 ? [] : [FixedHash.Of(text.Words, WholeSalt), .. Winnowing.Keys(text)];

    private static IReadOnlyList<TextSpan> Aside(DocumentRecord record) => [.. record.Residue.Select(r => r.Span)];

    private sealed record Entry(Document Document, CopyText Text, uint[] Signature, ulong[] Fingerprints)
    {
        public static Entry Of(Document document, IReadOnlyList<TextSpan> aside)
        {
            var text = CopyText.Of(document, aside);
            return new Entry(document, text, MinHash.Signature(text), FingerprintsOf(text));
        }
    }
}
