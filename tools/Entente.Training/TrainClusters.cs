using Entente.Text.Words;

namespace Entente.Training;

/// <summary>
/// Word classes by exchange (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn moves to the class that raises the
/// likelihood of a class bigram model most. Deterministic: words go by frequency, ties to the lower class.
/// </summary>
internal static class TrainClusters
{
    private const int LeastCount = 6;

    public static byte[] Run(Corpora corpora, (int Coarse, int Middle, int Fine) sizes, int rounds)
    {
        var (words, bigrams, counts) = Count(UnlabelledText.Words(corpora));
        Console.Error.WriteLine($"  clusters: {words.Length} words");
        int[][] grains = [.. new[] { sizes.Coarse, sizes.Middle, sizes.Fine }.AsParallel().AsOrdered().WithDegreeOfParallelism(1)
            .Select(size => new Exchange(words.Length, bigrams, counts, size).Run(rounds))];
        var order = Enumerable.Range(1, words.Length - 1).Select(w => (Hash: WordTraits.LowerHash(words[w]), Word: w)).OrderBy(p => p.Hash).ThenBy(p => p.Word).DistinctBy(p => p.Hash).ToArray();
        var writer = new ModelWriter();
        writer.Int((uint)order.Length);
        var last = 0u;
        foreach (var (hash, _) in order)
        {
            writer.Int(hash - last);
            last = hash;
        }

        foreach (var grain in grains)
            foreach (var (_, word) in order) writer.Int((uint)grain[word] + 1);
        return writer.Pack();
    }

    // Words by falling frequency from 1; 0 is the end of a paragraph and every rare word.
    private static (string[] Words, Dictionary<(int, int), int> Bigrams, int[] Counts) Count(IEnumerable<string> running)
    {
        var ids = new Dictionary<string, int> { [""] = 0 };
        var forms = new List<string> { "" };
        var tokens = new List<int>();
        foreach (var word in running)
        {
            if (!ids.TryGetValue(word, out var id))
            {
                ids[word] = id = forms.Count;
                forms.Add(word);
            }

            tokens.Add(id);
        }

        var counts = new int[forms.Count];
        foreach (var t in tokens) counts[t]++;
        int[] kept = [0, .. Enumerable.Range(1, forms.Count - 1).Where(w => counts[w] >= LeastCount).OrderByDescending(w => counts[w]).ThenBy(w => forms[w], StringComparer.Ordinal)];
        var rank = new int[forms.Count];
        for (var i = 0; i < kept.Length; i++) rank[kept[i]] = i;
        var bigrams = new Dictionary<(int, int), int>();
        var final = new int[kept.Length];
        var before = 0;
        foreach (var t in tokens)
        {
            var word = rank[t];
            final[word]++;
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(bigrams, (before, word), out _)++;
            before = word;
        }

        return ([.. kept.Select(k => forms[k])], bigrams, final);
    }
}
