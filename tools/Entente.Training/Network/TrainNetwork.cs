using Entente.Text.Network;
using Entente.Text.Naming;

namespace Entente.Training.Network;

/// <summary>Learns the network: first to guess covered words of unlabelled text, then all tasks at once from the gold sentences.</summary>
internal static class TrainNetwork
{
    public static byte[] Run(NetworkData data, Settings settings, string? known, string? keep, Action<byte[]> look)
    {
        var shape = new NetworkShape(settings.Word, settings.Parts, settings.Hidden, settings.Layers, settings.Heads, settings.Relations, settings.PartRows);
        var parameters = new NetworkParameters(shape, data.Words.Length + 1, data.TagPartNames.Length, data.Relations.Length, NameLabels.Count);
        Console.Error.WriteLine($"  {data.Labelled.Count} gold sentences, {data.Unlabelled.Count} of {data.Unlabelled.Sum(e => e.Words.Length)} words unlabelled, {data.Words.Length} words, "
            + $"{data.Tags.Length} tags, {data.Relations.Length} relations, {parameters.All.Sum(p => p.Value.Length)} parameters");
        var rows = new WordRows(data.Words, shape.PartRows);
        if (known is not null) parameters.Load(known);
        else new NetworkTrainer(parameters, rows, data.Counts, data.TagParts, settings.Seed).Learn(data.Unlabelled, settings.GuessEpochs, settings.GuessTokens, settings.GuessRate, guess: true);
        if (keep is not null) parameters.Save(keep);
        new NetworkTrainer(parameters, rows, data.Counts, data.TagParts, settings.Seed).Learn(data.Labelled, settings.NetworkEpochs, settings.NetworkTokens, settings.NetworkRate, guess: false, after: round =>
        {
            if (round % 5 == 0 || round == settings.NetworkEpochs) look(NetworkWriter.Write(parameters, data));
        });
        return NetworkWriter.Write(parameters, data);
    }
}
