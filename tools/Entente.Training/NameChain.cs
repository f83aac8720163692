using Entente.Text.Naming;

namespace Entente.Training;

/// <summary>Forward and backward sums over all label sequences of a sentence, in logarithms, and the probabilities they give.</summary>
internal sealed class NameChain
{
    private const int K = NameLabels.Count;
    private readonly float[] words, steps;
    private readonly double[] forward, backward;
    private readonly int length;

    /// <summary>Scores as <see cref="NameSearch.Run"/> takes them.</summary>
    public NameChain(float[] words, float[] steps, int length)
    {
        (this.words, this.steps, this.length) = (words, steps, length);
        (forward, backward) = (new double[length * K], new double[length * K]);
        Span<double> terms = stackalloc double[K];
        for (var t = 0; t < length; t++)
            for (var label = 0; label < K; label++)
            {
                for (var before = 0; before < K; before++)
                    terms[before] = !NameLabels.Follows(before, label) || (t == 0 && before > 0) ? double.NegativeInfinity
                        : (t == 0 ? 0 : forward[(t - 1) * K + before]) + steps[(t * K + before) * K + label];
                forward[t * K + label] = Sum(terms) + words[t * K + label];
            }

        for (var t = length - 1; t >= 0; t--)
            for (var label = 0; label < K; label++)
            {
                for (var next = 0; next < K; next++)
                    terms[next] = t == length - 1 ? next == 0 && NameLabels.Follows(label, 0) ? 0 : double.NegativeInfinity
                        : NameLabels.Follows(label, next) ? backward[(t + 1) * K + next] + steps[((t + 1) * K + label) * K + next] + words[(t + 1) * K + next] : double.NegativeInfinity;
                backward[t * K + label] = Sum(terms);
            }

        for (var label = 0; label < K; label++) terms[label] = forward[(length - 1) * K + label] + backward[(length - 1) * K + label];
        Total = Sum(terms);
    }

    /// <summary>The logarithm of the sum over all sequences.</summary>
    public double Total { get; }

    /// <summary>The probability of a label at a word.</summary>
    public float Word(int t, int label) => (float)Math.Exp(forward[t * K + label] + backward[t * K + label] - Total);

    /// <summary>The probability of a label at a word after another label.</summary>
    public float Step(int t, int before, int label) =>
        (float)Math.Exp((t == 0 ? 0 : forward[(t - 1) * K + before]) + steps[(t * K + before) * K + label] + words[t * K + label] + backward[t * K + label] - Total);

    /// <summary>The score of one sequence.</summary>
    public double Score(ReadOnlySpan<int> labels)
    {
        var score = 0.0;
        for (var t = 0; t < length; t++) score += words[t * K + labels[t]] + steps[(t * K + (t == 0 ? 0 : labels[t - 1])) * K + labels[t]];
        return score;
    }

    private static double Sum(ReadOnlySpan<double> terms)
    {
        var top = double.NegativeInfinity;
        foreach (var term in terms) top = Math.Max(top, term);
        if (double.IsNegativeInfinity(top)) return top;
        var sum = 0.0;
        foreach (var term in terms) sum += Math.Exp(term - top);
        return top + Math.Log(sum);
    }
}
