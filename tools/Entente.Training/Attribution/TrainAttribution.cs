using System.Diagnostics;
using System.Globalization;
using Entente.Extraction.Attribution.Taught;
using Entente.Training.Network;

namespace Entente.Training.Attribution;

/// <summary>Learns to read attribution from marked articles, over the states of the language network, which stays as it is.</summary>
internal sealed class TrainAttribution(AttributionShape shape, int seed)
{
    private const int Parts = 2; // of a batch, whatever the number of processors
    private const float StateDropout = 0.25f, CueDropout = 0.5f, WindowDropout = 0.3f, CueRowsLeftOut = 0.4f, WindowRowsLeftOut = 0.25f;
    private const float WindowWeight = 0.1f; // of a label's loss beside that of a cue, of which there is one for many labels

    private readonly AttributionParameters parameters = new(shape, seed);

    public AttributionParameters Learn(IReadOnlyList<AttributionExample> examples, IReadOnlyList<AttributionExample> watched, int rounds, int batchWords, float rate)
    {
        var shuffle = new Shuffle((ulong)seed);
        Gradients[] gradients = [.. Enumerable.Range(0, Parts).Select(_ => new Gradients(parameters.All))];
        Tape[] tapes = [.. gradients.Select(g => new Tape(g, training: true))];
        var adam = new Adam(parameters.All, 5, 0.01f);
        for (var round = 0; round < rounds; round++)
        {
            var (watch, order, loss, cues, done) = (Stopwatch.StartNew(), shuffle.Order(examples.Count), 0.0, 0, 0);
            while (done < order.Length)
            {
                var first = done;
                for (var size = 0; size < batchWords && done < order.Length; done++) size += examples[order[done]].Candidates.Length;
                var way = (round + (double)done / order.Length) / rounds;
                AttributionExample[] batch = [.. order[first..done].Select(i => examples[i])];
                AttributionExample[][] parts = [.. Enumerable.Range(0, Parts).Select(p => batch.Where((_, i) => i % Parts == p).ToArray())];
                for (var p = 0; p < Parts; p++) tapes[p].Reset((ulong)shuffle.Next(int.MaxValue) + 1, [0, .. Ends(parts[p])]);
                int[] seeds = [.. parts.Select(_ => shuffle.Next(int.MaxValue))];
                Parallel.For(0, Parts, p => Pass(tapes[p], parts[p], new Shuffle((ulong)seeds[p] + 1)).Backward());
                var cuesHere = Math.Max(1, batch.Sum(e => e.Windows.Count));
                adam.Step(gradients, cuesHere, rate * (float)Math.Min(way * 20, (1 - way) / 0.95));
                (loss, cues) = (loss + tapes.Sum(t => t.Loss), cues + cuesHere);
            }

            var (cueLoss, windowLoss) = Loss(watched);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  attribution: round {round + 1}, loss {loss / cues:F3}, held out {cueLoss:F3} + {windowLoss:F3}, {watch.Elapsed.TotalSeconds:F0} s"));
        }

        return parameters;
    }

    private static IEnumerable<int> Ends(AttributionExample[] examples)
    {
        var end = 0;
        foreach (var w in examples.SelectMany(e => e.Windows)) yield return end += w.Labels.Length;
    }

    // The loss for cues and for windows, a gold cue, where nothing is dropped.
    private (double Cues, double Windows) Loss(IReadOnlyList<AttributionExample> examples)
    {
        var tape = new Tape(new Gradients(parameters.All), training: false);
        var (cues, windows) = (0.0, 0.0);
        foreach (var e in examples)
        {
            tape.Reset(1, [0, .. Ends([e])]);
            Pass(tape, [e], null, loss => cues += loss);
            windows += tape.Loss;
        }

        var count = Math.Max(1, examples.Sum(e => e.Windows.Count));
        return (cues / count, (windows - cues) / count);
    }

    // With a shuffle some rows of the tables are left out.
    private Tape Pass(Tape tape, AttributionExample[] examples, Shuffle? shuffle, Action<double>? cuesDone = null)
    {
        if (examples.Length == 0) return tape;
        // The words that are asked for, each once: candidates, and those of windows.
        var rowOf = new Dictionary<(int, int), int>();
        var words = new List<(int Example, int Token)>();
        int Row(int e, int t)
        {
            if (!rowOf.TryGetValue((e, t), out var r))
            {
                rowOf[(e, t)] = r = words.Count;
                words.Add((e, t));
            }

            return r;
        }

        var (ids, starts, gold, cueRows, asked, inWindow, ofCue, labels, windowIds, windowStarts) =
            (new List<int>(), new List<int> { 0 }, new List<bool>(), new List<int>(), new List<int>(), new List<int>(), new List<int>(), new List<int>(), new List<int>(), new List<int> { 0 });
        for (var e = 0; e < examples.Length; e++)
        {
            var place = new Dictionary<int, int>();
            for (var i = 0; i < examples[e].Candidates.Length; i++)
            {
                place[examples[e].Candidates[i]] = cueRows.Count;
                cueRows.Add(Row(e, examples[e].Candidates[i]));
                gold.Add(examples[e].IsCue[i]);
                ids.AddRange(examples[e].Cues[i].Where(_ => shuffle is null || shuffle.Next(1000) >= CueRowsLeftOut * 1000));
                starts.Add(ids.Count);
            }

            foreach (var w in examples[e].Windows)
            {
                for (var t = 0; t < w.Labels.Length; t++)
                {
                    inWindow.Add(Row(e, w.First + t));
                    ofCue.Add(asked.Count);
                    labels.Add(w.Labels[t]);
                    windowIds.AddRange(w.Rows[t].Where(_ => shuffle is null || shuffle.Next(1000) >= WindowRowsLeftOut * 1000));
                    windowStarts.Add(windowIds.Count);
                }

                asked.Add(place[w.Cue]);
            }
        }

        var states = new float[words.Count * shape.States];
        for (var r = 0; r < words.Count; r++)
        {
            var (e, t) = words[r];
            var from = examples[e].States.AsSpan(t * shape.States, shape.States);
            var scale = examples[e].Scales[t];
            for (var i = 0; i < from.Length; i++) states[r * shape.States + i] = from[i] * scale;
        }

        var p = parameters;
        var carried = tape.Dropout(tape.Linear(tape.Dropout(tape.Constant(states, shape.States), StateDropout), p["carry"], p["carry.bias"], bend: true), StateDropout);
        var candidates = tape.Join(tape.Pick(carried, [.. cueRows]), tape.Lookup(p["cues"], [.. ids], [.. starts]));
        var read = tape.Dropout(tape.Linear(candidates, p["cue.read"], p["cue.read.bias"], bend: true), CueDropout);
        tape.Decide(tape.Linear(read, p["cue"], p["cue.bias"]), [.. gold], 1);
        cuesDone?.Invoke(tape.Loss);
        if (asked.Count > 0)
        {
            var ask = tape.Linear(tape.Pick(candidates, [.. asked]), p["ask"], p["ask.bias"], bend: true);
            var x = tape.Join(tape.Join(tape.Pick(carried, [.. inWindow]), tape.Lookup(p["windows"], [.. windowIds], [.. windowStarts])), tape.Pick(ask, [.. ofCue]));
            for (var l = 0; l < 2; l++)
            {
                var u = tape.Linear(x, p[$"layer{l}"], p[$"layer{l}.bias"]);
                x = tape.Dropout(tape.Recur(u, l == 0 ? null : x, p[$"layer{l}.gates"]), WindowDropout, bySentence: true);
            }

            tape.Chain(tape.Linear(x, p["labels"], p["labels.bias"]), p["moves"], [.. labels], (_, _) => true, WindowWeight);
        }

        return tape;
    }
}
