using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>
/// Learns the networks: all from one set of parameters that has learnt to guess covered words of unlabelled text, each then all tasks at once from the gold
/// sentences in an order of its own.
/// </summary>
internal sealed class TrainNetworks(NetworkData data, Settings settings)
{
    private readonly NetworkShape shape = new(settings.Word, settings.Parts, settings.Hidden, settings.Layers, settings.Heads, settings.Relations, settings.PartRows);

    /// <summary>Learns to guess, and keeps the parameters in a file.</summary>
    public void Guess(string file)
    {
        var parameters = Parameters();
        Trainer(parameters, settings.Seed).Learn(data.Unlabelled, settings.GuessEpochs, settings.GuessTokens, settings.GuessRate, guess: true);
        parameters.Save(file);
    }

    /// <summary>The file of network <paramref name="number"/>, from 0. <paramref name="look"/> is shown it now and then.</summary>
    public byte[] Learn(string guesses, int number, Action<byte[]> look)
    {
        var (parameters, rounds) = (Parameters(), settings.NetworkEpochs[number]);
        parameters.Load(guesses);
        Console.Error.WriteLine($"  network {number + 1}: {data.Labelled.Count} gold sentences, {data.Words.Length} words, {data.Tags.Length} tags, {data.Relations.Length} relations, "
            + $"{parameters.All.Sum(p => p.Value.Length)} parameters");
        Trainer(parameters, settings.Seed + number).Learn(data.Labelled, rounds, settings.NetworkTokens, settings.NetworkRate, guess: false, after: round =>
        {
            if (round % 6 == 0 || round == rounds) look(NetworkWriter.Write(parameters, data));
        });
        return NetworkWriter.Write(parameters, data);
    }

    private NetworkParameters Parameters() => new(shape, data.Words.Length + 1, data.TagPartNames.Length, data.Relations.Length, NameLabels.Count);

    private NetworkTrainer Trainer(NetworkParameters parameters, int seed) => new(parameters, new WordRows(data.Words, shape.PartRows), data.Counts, data.TagParts, seed);
}
