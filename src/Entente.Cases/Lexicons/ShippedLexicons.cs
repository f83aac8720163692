
namespace Entente.Cases.Lexicons;

/// <summary>The word lists that travel with the program (<c>data/</c>), read once a process.</summary>
public static class ShippedLexicons
{
    private static readonly Lazy<Extraction.Lexicons> Loaded = new(Read);
    private static readonly Lazy<IReadOnlySet<string>> Classes = new(() => ItemFile.Classes(LexiconNode.Shipped("data/items.yaml")));

    /// <summary>Throws <see cref="FormatException"/> with file and line where a file is not as its header says.</summary>
    public static Extraction.Lexicons Load() => Loaded.Value;

    /// <summary>Every item class that the word list knows, and those above them.</summary>
    public static IReadOnlySet<string> ItemClasses => Classes.Value;

    private static Extraction.Lexicons Read() => new(
        ActorFiles.Actors(
            LexiconNode.Shipped("data/actors/states.yaml"),
            LexiconNode.Shipped("data/actors/organisations.yaml"),
            LexiconNode.Shipped("data/actors/persons.yaml"),
            LexiconNode.Shipped("data/actors/offices.yaml")),
        ActorFiles.Places(LexiconNode.Shipped("data/places.yaml")),
        ActorFiles.Roles(LexiconNode.Shipped("data/actors/roles.yaml")),
        CueFile.Read(LexiconNode.Shipped("data/cues.yaml")),
        VoiceFile.Read(LexiconNode.Shipped("data/voices.yaml")),
        DenialFile.Read(LexiconNode.Shipped("data/denials.yaml")),
        FactualityFile.Read(LexiconNode.Shipped("data/factuality.yaml")),
        FrameFile.Read(LexiconNode.Shipped("data/frames.yaml")),
        ItemFile.Read(LexiconNode.Shipped("data/items.yaml")));
}
