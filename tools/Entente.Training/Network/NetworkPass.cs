namespace Entente.Training.Network;

/// <summary>The network's operations over a batch, written on a tape.</summary>
internal sealed class NetworkPass(NetworkParameters p, Tape tape, int[][] tagParts, Func<int, int, bool> nameFollows, float dropout = 1)
{
    public const float InputDropout = 0.3f, LayerDropout = 0.3f, HeadDropout = 0.3f;

    public Matrix Encode(Batch batch)
    {
        var x = tape.Join(tape.Join(tape.Lookup(p["words"], batch.Words, batch.WordStarts), tape.Lookup(p["parts"], batch.Parts, batch.PartStarts)), tape.Lookup(p["looks"], batch.Looks, batch.LookStarts));
        x = tape.Dropout(x, InputDropout * dropout);
        for (var l = 0; l < p.Shape.Layers; l++)
        {
            var u = tape.Linear(x, p[$"layer{l}"], p[$"layer{l}.bias"]);
            var y = tape.Recur(u, u.Columns == 8 * p.Shape.Hidden ? null : x, p[$"layer{l}.gates"]);
            x = tape.Dropout(y, LayerDropout * dropout, bySentence: true);
        }

        return x;
    }

    public Matrix Tags(Matrix x) => tape.Compose(tape.Linear(x, p["tags"], p["tags.bias"]), tagParts);

    public (Matrix Asks, Matrix Answers) Heads(Matrix x)
    {
        var asks = tape.Dropout(tape.Linear(x, p["asks"], p["asks.bias"], bend: true), HeadDropout, bySentence: true);
        var answers = tape.Dropout(tape.Linear(x, p["answers"], p["answers.bias"], bend: true), HeadDropout, bySentence: true);
        return (tape.Linear(asks, p["turn"], p["turn.bias"]), answers);
    }

    public (Matrix Below, Matrix Above) Links(Matrix x) => (tape.Linear(x, p["below"], p["below.bias"]), tape.Linear(x, p["above"], p["above.bias"]));

    public Matrix Relations(Matrix below, Matrix above, int[] heads) =>
        tape.Linear(tape.Dropout(tape.WithHeads(below, above, p["above.root"], heads), HeadDropout), p["relations"], p["relations.bias"]);

    public Matrix NameRead(Matrix x) => tape.Dropout(tape.Linear(x, p["names.read"], p["names.read.bias"], bend: true), HeadDropout);

    public Matrix Names(Matrix read, int custom) => tape.Linear(read, p[$"names{custom}"], p[$"names{custom}.bias"]);

    /// <summary>Learns to guess covered words from those around them (Devlin, Chang, Lee and Toutanova 2019).</summary>
    public void LearnGuesses(Batch batch)
    {
        if (batch.Covered.Length == 0) return;
        var x = tape.Pick(Encode(batch), batch.Covered);
        tape.Classify(tape.Linear(tape.Linear(x, p["guess"], p["guess.bias"], bend: true), p["guesses"], p["guesses.bias"]), batch.Guesses, 1);
        tape.Backward();
    }

    public void Learn(Batch batch, float nameWeight)
    {
        var x = Encode(batch);
        tape.Classify(Tags(x), batch.Tags, 1);
        var (asks, answers) = Heads(x);
        tape.ChooseHeads(asks, answers, p["root"], batch.Heads, 1);
        var (below, above) = Links(x);
        tape.Classify(Relations(below, above, batch.Heads), batch.Relations, 1);
        var read = NameRead(x);
        for (var c = 0; c < Example.Customs; c++) tape.Chain(Names(read, c), p[$"moves{c}"], batch.NamesOf(c), nameFollows, nameWeight);
        tape.Backward();
    }
}
