using Entente.Text.Network;

namespace Entente.Training.Network;

internal sealed partial class Tape
{
    /// <summary>
    /// Cross-entropy of the choice of each word's head among the words of its sentence and the root: the score of head h for word t is
    /// <c>asks[t]·answers[h]</c> (Dozat and Manning 2017). Heads count in the rows, -1 the root, below that unknown.
    /// </summary>
    public void ChooseHeads(Matrix asks, Matrix answers, Parameter root, int[] heads, float weight)
    {
        var (k, longest) = (asks.Columns, 0);
        for (var s = 0; s + 1 < Sentences.Length; s++) longest = Math.Max(longest, Sentences[s + 1] - Sentences[s]);
        var (scores, p) = (new float[longest + 1], new float[longest + 1]);
        for (var s = 0; s + 1 < Sentences.Length; s++)
        {
            var (first, n) = (Sentences[s], Sentences[s + 1] - Sentences[s]);
            for (var t = first; t < first + n; t++)
            {
                if (heads[t] < -1) continue;
                var ask = asks.Row(t);
                for (var h = 0; h < n; h++) scores[h] = first + h == t ? -1e9f : Vectors.Dot(ask, answers.Row(first + h));
                scores[n] = Vectors.Dot(ask, root.Value);
                var gold = heads[t] < 0 ? n : heads[t] - first;
                Loss += weight * Softmax(scores.AsSpan(0, n + 1), gold, p.AsSpan(0, n + 1));
                for (var h = 0; h <= n; h++)
                {
                    var g = weight * (p[h] - (h == gold ? 1 : 0));
                    if (MathF.Abs(g) < 1e-6f) continue;
                    Vectors.AddScaled(h == n ? root.Value : answers.Row(first + h), g, asks.GradientRow(t));
                    Vectors.AddScaled(ask, g, h == n ? gradients.Of(root) : answers.GradientRow(first + h));
                }
            }
        }
    }

    /// <summary>For each row what the word and its head say together, bent: <c>a[t] + b[head(t)]</c>, negative results times 0.1.</summary>
    public Matrix WithHeads(Matrix a, Matrix b, Parameter root, int[] heads)
    {
        var y = New(a.Rows, a.Columns);
        for (var t = 0; t < y.Rows; t++)
        {
            a.Row(t).CopyTo(y.Row(t));
            if (heads[t] < -1) continue;
            Vectors.Add(heads[t] < 0 ? root.Value : b.Row(heads[t]), y.Row(t));
            foreach (ref var x in y.Row(t)) if (x < 0) x *= 0.1f;
        }

        steps.Add(() =>
        {
            for (var t = 0; t < y.Rows; t++)
            {
                if (heads[t] < -1) continue;
                var value = y.Row(t);
                var g = y.GradientRow(t);
                for (var i = 0; i < g.Length; i++) if (value[i] < 0) g[i] *= 0.1f;
                Vectors.Add(g, a.GradientRow(t));
                Vectors.Add(g, heads[t] < 0 ? gradients.Of(root) : b.GradientRow(heads[t]));
            }
        });
        return y;
    }

    /// <summary>The scores of whole labels as sums of the scores of their parts.</summary>
    public Matrix Compose(Matrix x, int[][] parts)
    {
        var y = New(x.Rows, parts.Length, clear: true);
        for (var r = 0; r < y.Rows; r++)
            for (var i = 0; i < parts.Length; i++)
                foreach (var part in parts[i]) y.Row(r)[i] += x.Row(r)[part];
        steps.Add(() =>
        {
            for (var r = 0; r < y.Rows; r++)
            {
                var from = y.GradientRow(r);
                var to = x.GradientRow(r);
                for (var i = 0; i < parts.Length; i++)
                    foreach (var part in parts[i]) to[part] += from[i];
            }
        });
        return y;
    }
}
