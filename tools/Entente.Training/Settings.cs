namespace Entente.Training;

/// <summary>
/// How the shipped models are trained. Epochs are rounds over the training data. Sizes of the network are in numbers a token.
/// </summary>
internal sealed record Settings
{
    public static readonly Settings Shipped = new();

    public int SentenceEpochs { get; init; } = 10;
    public int LemmaEpochs { get; init; } = 8;
    public int LemmaWordLeast { get; init; } = 5; // times that a word must stand, in small letters, in the unlabelled text to be one
    public int Word { get; init; } = 128;
    public int Parts { get; init; } = 64;
    public int Looks { get; init; } = 32;
    public int PartRows { get; init; } = 1 << 15;
    public int Hidden { get; init; } = 320; // in each direction
    public int Layers { get; init; } = 3;
    public int Heads { get; init; } = 160;
    public int Relations { get; init; } = 96;
    public int UnlabelledEvery { get; init; } = 2; // one UN speech in so many
    public int WordLeast { get; init; } = 20;
    public int GuessEpochs { get; init; } = 1;
    public int GuessTokens { get; init; } = 2000; // a batch
    public float GuessRate { get; init; } = 0.002f;
    public int Teachers { get; init; } = 1;
    public int TeacherEpochs { get; init; } = 26;
    public int StudentEpochs { get; init; } = 22;
    public int SilverEvery { get; init; } = 4; // one UN speech in so many is read by the teachers
    public int SilverRounds { get; init; } = 8; // over which those sentences are spread
    public int NetworkTokens { get; init; } = 800;
    public int Carried { get; init; } = 128;
    public int AttributionFeatures { get; init; } = 64;
    public int AttributionRows { get; init; } = 1 << 14;
    public int CueRead { get; init; } = 96;
    public int AttributionHidden { get; init; } = 128; // in each direction
    public int AttributionEpochs { get; init; } = 9;
    public int AttributionWords { get; init; } = 2000; // a batch
    public float AttributionRate { get; init; } = 0.002f;
    public int HeldOut { get; init; } // one article in so many is left out of the training of attribution, to try it on; 0 for none
    public int Seed { get; init; } = 20260101; // of the order of examples and of what is dropped; a teacher's has its number added
    public float NetworkRate { get; init; } = 0.002f;
}
