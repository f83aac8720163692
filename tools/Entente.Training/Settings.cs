using Entente.Text.Parsing;

namespace Entente.Training;

/// <summary>
/// How the shipped models are trained. Epochs are rounds over the training data. A model's weights are averaged updates times its scale, rounded; those
/// smaller than its least weight are dropped, which removes what one sentence alone taught.
/// </summary>
internal sealed record Settings
{
    public static readonly Settings Shipped = new();

    public int SentenceEpochs { get; init; } = 10;
    public int CoarseClusters { get; init; } = 64;
    public int MiddleClusters { get; init; } = 256;
    public int FineClusters { get; init; } = 600;
    public int ClusterRounds { get; init; } = 8;
    public int TagEpochs { get; init; } = 8;
    public int TagFolds { get; init; } = 5;
    public int TagFoldEpochs { get; init; } = 5;
    public int LemmaEpochs { get; init; } = 8;
    public int TreeEpochs { get; init; } = 4;
    public int TreeBeam { get; init; } = Parser.Beam;
    public int NameEpochs { get; init; } = 6;
    public int NameTenthsHidden { get; init; } = 2;
    public int NameScale { get; init; } = 24;
    public int NameLeast { get; init; } = 2;
    public int TagScale { get; init; } = 6;
    public int TagLeast { get; init; } = 7;
    public int TreeScale { get; init; } = 6;
    public int TreeLeast { get; init; } = 7;
}
