using Entente.Text;
using Entente.Text.Naming;
using Entente.Text.Network;
using Entente.Text.Words;

namespace Entente.Training.Network;

/// <summary>
/// Learns the networks, all from one set of parameters that has learnt to guess covered words of unlabelled text. Teachers learn all tasks at once from the gold
/// sentences, each in an order of its own. The student, which ships, learns from the gold sentences and from what the teachers together say of unlabelled
/// ones (distillation: Bucilă, Caruana and Niculescu-Mizil 2006).
/// </summary>
internal sealed class TrainNetworks(NetworkData data, Settings settings)
{
    private readonly NetworkShape shape = new(settings.Word, settings.Parts, settings.Looks, settings.Hidden, settings.Layers, settings.Heads, settings.Relations, settings.PartRows);

    /// <summary>Learns to guess, and keeps the parameters in a file.</summary>
    public void Guess(string file)
    {
        var parameters = Parameters();
        Trainer(parameters, settings.Seed).Learn(_ => data.Unlabelled, settings.GuessEpochs, settings.GuessTokens, settings.GuessRate, guess: true);
        parameters.Save(file);
    }

    /// <summary>The file of a teacher, by number from 1. <paramref name="look"/> is shown it now and then.</summary>
    public byte[] Teacher(string guesses, int number, Action<byte[]> look) => Learn(guesses, settings.Seed + number, settings.TeacherEpochs, _ => data.Labelled, look);

    /// <summary>The student's file.</summary>
    public byte[] Student(string guesses, IReadOnlyList<byte[]> teachers, IEnumerable<AnalysedText> unlabelled, Action<byte[]> look)
    {
        var together = new NetworkStep(new Vocabulary(), [.. teachers.Select(t => new WordNetwork(new NetworkFile(t)))]);
        var (gold, silver) = (data.Completed(together), data.Silver(together, unlabelled));
        Console.Error.WriteLine($"  student: {gold.Count} gold sentences, {silver.Count} read by the teachers");
        return Learn(guesses, settings.Seed, settings.StudentEpochs, round => [.. gold, .. silver.Where((_, i) => (i + round) % settings.SilverRounds == 0)], look);
    }

    private byte[] Learn(string guesses, int seed, int rounds, Func<int, IReadOnlyList<Example>> examples, Action<byte[]> look)
    {
        var parameters = Parameters();
        parameters.Load(guesses);
        Console.Error.WriteLine($"  network: {data.Labelled.Count} gold sentences, {data.Inventory.Words.Length} words, {data.Inventory.Tags.Length} tags, {data.Inventory.Relations.Length} relations, "
            + $"{parameters.All.Sum(p => p.Value.Length)} parameters");
        Trainer(parameters, seed).Learn(examples, rounds, settings.NetworkTokens, settings.NetworkRate, guess: false, after: round =>
        {
            if (round % 8 == 0 || round == rounds) look(NetworkWriter.Write(parameters, data.Inventory));
        });
        return NetworkWriter.Write(parameters, data.Inventory);
    }

    private NetworkParameters Parameters() => new(shape, data.Inventory);

    private NetworkTrainer Trainer(NetworkParameters parameters, int seed) => new(parameters, data.Inventory, data.Counts, seed);
}
