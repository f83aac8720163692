using Entente.Text.Words;

namespace Entente.Text.Network;

/// <summary>
/// What one network says of the words of some sentences. Each reading adds its scores to those of others, so that several networks can be asked
/// together (an ensemble). Rows are words, counted from the first word of the sentences.
/// </summary>
internal sealed class NetworkScores
{
    private readonly WordNetwork network;
    private readonly Scratch scratch;
    private readonly int rows;
    private readonly float[] encoded, inputs;

    /// <summary>Encodes the pieces, whose first tokens and last end are given. The scratch serves this reading alone until it is done.</summary>
    public NetworkScores(WordNetwork network, AnalysedText text, Vocabulary vocabulary, List<int> pieces, Scratch scratch)
    {
        (this.network, this.scratch, rows) = (network, scratch, pieces[^1] - pieces[0]);
        var (encoded, width) = (new Encoder(network, vocabulary).Run(text, pieces, scratch), 2 * network.Shape.Hidden);
        Words = scratch.Rows(0).Fill(encoded, width, width, rows);
        (this.encoded, inputs) = (encoded, scratch.Floats(7, 0));
    }

    /// <summary>A row for each word: what the encoder says of it, then what stood for it before.</summary>
    public ByteRows WithInputs()
    {
        var (width, input) = (2 * network.Shape.Hidden, network.Shape.Input);
        var joined = scratch.Floats(4, rows * (width + input));
        for (var r = 0; r < rows; r++)
        {
            encoded.AsSpan(r * width, width).CopyTo(joined.AsSpan(r * (width + input)));
            inputs.AsSpan(r * input, input).CopyTo(joined.AsSpan(r * (width + input) + width));
        }

        return scratch.Rows(1).Fill(joined, width + input, width + input, rows);
    }

    /// <summary>What the encoder says of each word.</summary>
    public ByteRows Words { get; }

    /// <summary>Of each word's tag parts.</summary>
    public void AddTags(Span<float> to) => network.TagParts.Add(Words, to);

    /// <summary>Of each word's name labels.</summary>
    public void AddNames(Span<float> to)
    {
        var read = scratch.Floats(4, rows * network.NamesRead.Columns);
        network.NamesRead.Apply(Words, read, bend: true);
        network.Names.Add(Again(read, network.NamesRead.Columns), to);
    }

    /// <summary>
    /// Of each word's heads: for a piece of n words, which begins at <c>n·(n+1)</c> numbers for each piece before it, n + 1 a word, the last of them the root.
    /// </summary>
    public void AddHeads(List<int> pieces, Span<float> to)
    {
        var k = network.Shape.Heads;
        var (bent, asks, answers) = (scratch.Floats(4, rows * k), scratch.Floats(5, rows * k), scratch.Floats(6, rows * k));
        network.Asks.Apply(Words, bent, bend: true);
        network.Turn.Apply(Again(bent, k), asks);
        network.Answers.Apply(Words, answers, bend: true);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (start, n) = (pieces[i] - pieces[0], pieces[i + 1] - pieces[i]);
            for (var t = 0; t < n; t++)
            {
                var ask = asks.AsSpan((start + t) * k, k);
                var own = to.Slice(t * (n + 1), n + 1);
                for (var h = 0; h < n; h++) own[h] += Vectors.Dot(ask, answers.AsSpan((start + h) * k, k));
                own[n] += Vectors.Dot(ask, network.Root);
            }

            to = to[(n * (n + 1))..];
        }
    }

    /// <summary>Of each word's relation to the head it has; heads count in the piece, its length is the root.</summary>
    public void AddRelations(List<int> pieces, ReadOnlySpan<int> heads, Span<float> to)
    {
        var k = network.Shape.Relations;
        var (below, above) = (scratch.Floats(4, rows * k), scratch.Floats(5, rows * k));
        network.Below.Apply(Words, below);
        network.Above.Apply(Words, above);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var (start, n) = (pieces[i] - pieces[0], pieces[i + 1] - pieces[i]);
            for (var t = start; t < start + n; t++)
                Vectors.Add(heads[t] == n ? network.RootAbove : above.AsSpan((start + heads[t]) * k, k), below.AsSpan(t * k, k));
        }

        Dense.Bend(below.AsSpan(0, rows * k));
        network.Relations.Add(Again(below, k), to);
    }

    // What a layer gave, for the next.
    private ByteRows Again(ReadOnlySpan<float> x, int width) => scratch.Rows(1).Fill(x, width, width, rows);
}
