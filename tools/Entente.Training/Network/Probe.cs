using System.Globalization;
using Entente.Text;
using Entente.Text.Network;
using Entente.Text.Words;

namespace Entente.Training.Network;

/// <summary>Scores parameters while they are learnt; heads are chosen word by word, so trees are a little worse than the analyser's.</summary>
internal sealed class Probe(NetworkParameters p, WordRows rows, int[][] tagParts, string[] tags, string[] relations)
{
    public string Score(List<AnalysedText> texts, Func<string, WordTraits> traits)
    {
        var tape = new Tape(new Gradients([]), training: false);
        var (n, upos, uas, las) = (0, 0, 0, 0);
        foreach (var chunk in texts.SelectMany(t => t.Sentences).Chunk(32))
        {
            var batch = new Batch([.. chunk.Select(s => new Example([.. s.Tokens.Select(t => traits(t.Form))], [], [], [], []))], rows, [], null);
            tape.Reset(1, batch.Sentences);
            var pass = new NetworkPass(p, tape, tagParts, (_, _) => true);
            var x = pass.Encode(batch);
            var scores = pass.Tags(x);
            var (asks, answers) = pass.Heads(x);
            var (below, above) = pass.Links(x);
            var heads = new int[x.Rows];
            for (var s = 0; s < chunk.Length; s++)
                for (var t = batch.Sentences[s]; t < batch.Sentences[s + 1]; t++)
                {
                    (heads[t], var best) = (-1, Arrays.Dot(asks.Row(t), p["root"].Value));
                    for (var h = batch.Sentences[s]; h < batch.Sentences[s + 1]; h++)
                        if (h != t && Arrays.Dot(asks.Row(t), answers.Row(h)) is var score && score > best) (heads[t], best) = (h, score);
                }
            var links = pass.Relations(below, above, heads);
            var at = 0;
            foreach (var s in chunk)
                foreach (var token in s.Tokens)
                {
                    n++;
                    if (tags[Best(scores.Row(at))].AsSpan().StartsWith(token.Upos + "\t")) upos++;
                    var head = token.HeadIndex < 0 ? -1 : at + token.HeadIndex - token.Index;
                    if (head == heads[at])
                    {
                        uas++;
                        if (relations[Best(links.Row(at))].Split(':')[0] == token.Relation.Split(':')[0]) las++;
                    }

                    at++;
                }
        }

        return string.Create(CultureInfo.InvariantCulture, $"UPOS {100.0 * upos / n:F2} UAS {100.0 * uas / n:F2} LAS {100.0 * las / n:F2}");
    }

    private static int Best(ReadOnlySpan<float> x)
    {
        var best = 0;
        for (var i = 1; i < x.Length; i++) if (x[i] > x[best]) best = i;
        return best;
    }
}
