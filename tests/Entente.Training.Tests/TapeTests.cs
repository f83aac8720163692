using Entente.Text.Naming;
using Entente.Training.Network;

namespace Entente.Training.Tests;

/// <summary>Each operation's gradient against the difference quotient of the loss.</summary>
public sealed class TapeTests
{
    private static readonly int[] Sentences = [0, 3, 7];
    private readonly Random random = new(12); // a step across a bend spoils the quotient; this draw has none

    [Fact]
    public void Linear() => Check((tape, p) => tape.Classify(tape.Linear(Input(tape, p), p("w", 6, 5), p("b", 1, 5), bend: true), [0, 1, 2, -1, 4, 0, 1], 1));

    [Fact]
    public void Recurrence_with_its_own_skip() => Check((tape, p) =>
        tape.Classify(tape.Linear(tape.Recur(tape.Linear(Input(tape, p), p("w", 6, 128), p("b", 1, 128)), null, p("gates", 1, 128)), p("o", 32, 4), p("ob", 1, 4)), [0, 1, 2, 3, 0, 1, 2], 1));

    [Fact]
    public void Recurrence_over_its_input() => Check((tape, p) =>
    {
        var x = tape.Linear(Input(tape, p), p("v", 6, 32), p("vb", 1, 32));
        tape.Classify(tape.Linear(tape.Recur(tape.Linear(x, p("w", 32, 96), p("b", 1, 96)), x, p("gates", 1, 128)), p("o", 32, 4), p("ob", 1, 4)), [0, 1, 2, 3, 0, 1, 2], 1);
    });

    [Fact]
    public void Heads() => Check((tape, p) => tape.ChooseHeads(Input(tape, p), tape.Linear(Input(tape, p), p("w", 6, 6), p("b", 1, 6)), p("root", 1, 6), [1, -1, 1, 4, -1, 4, -2], 0.5f));

    [Fact]
    public void Words_with_their_heads() => Check((tape, p) =>
        tape.Classify(tape.WithHeads(Input(tape, p), tape.Linear(Input(tape, p), p("w", 6, 6), p("b", 1, 6)), p("root", 1, 6), [1, -1, 1, 4, -1, 4, 3]), [0, 1, 2, 3, 0, 1, 2], 1));

    [Fact]
    public void Labels_of_parts() => Check((tape, p) => tape.Classify(tape.Compose(Input(tape, p), [[0, 1], [2, 3, 4], [0, 5]]), [0, 1, 2, 0, 1, 2, 0], 1));

    [Fact]
    public void Chains_of_labels() => Check((tape, p) =>
        tape.Chain(tape.Linear(Input(tape, p), p("w", 6, NameLabels.Count), p("b", 1, NameLabels.Count)), p("moves", NameLabels.Count, NameLabels.Count), [0, 1, 3, 4, 0, 0, 8], NameLabels.Follows, 0.5f));

    [Fact]
    public void Picked_and_joined_rows() => Check((tape, p) => tape.Classify(tape.Pick(tape.Join(Input(tape, p), Input(tape, p)), [6, 0, 2]), [1, 9, 3], 1));

    private static Matrix Input(Tape tape, Func<string, int, int, Parameter> p) => tape.Lookup(p("table", 9, 6), [0, 1, 2, 3, 4, 5, 6, 7, 8, 1], [0, 1, 3, 4, 5, 7, 8, 10]);

    private void Check(Action<Tape, Func<string, int, int, Parameter>> network)
    {
        var parameters = new Dictionary<string, Parameter>();
        Parameter Draw(string name, int rows, int columns)
        {
            if (parameters.TryGetValue(name, out var known)) return known;
            var p = parameters[name] = new Parameter(name, rows, columns, name == "table");
            foreach (ref var v in p.Value.AsSpan()) v = (float)(random.NextDouble() - 0.5);
            p.Pack();
            return p;
        }

        // A first pass only finds out which parameters there are; its gradients go nowhere.
        try { Run(new Gradients([])); }
        catch (KeyNotFoundException) { }

        var gradients = new Gradients(parameters.Values);
        Run(gradients);
        foreach (var p in parameters.Values)
            for (var trial = 0; trial < 12; trial++)
            {
                var (i, step) = (random.Next(p.Value.Length), 2e-3f);
                var old = p.Value[i];
                var (up, down) = (LossAt(old + step), LossAt(old - step));
                LossAt(old);
                Assert.True(Math.Abs((up - down) / (2 * step) - gradients.Of(p)[i]) < 5e-3, $"{p.Name}[{i}]: {(up - down) / (2 * step)} by differences, {gradients.Of(p)[i]} on the tape");

                double LossAt(float value)
                {
                    p.Value[i] = value;
                    p.Pack();
                    return Run(new Gradients(parameters.Values));
                }
            }

        double Run(Gradients into)
        {
            var tape = new Tape(into, training: true);
            tape.Reset(1, Sentences);
            network(tape, Draw);
            tape.Backward();
            return tape.Loss;
        }
    }
}
