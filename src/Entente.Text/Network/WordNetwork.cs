namespace Entente.Text.Network;

/// <summary>
/// One network for tags, trees and names: a word's own row and the rows of its parts, a simple recurrent encoder in both directions over the sentence, and for
/// each task a small reading of what the encoder says of a word. Immutable.
/// </summary>
internal sealed class WordNetwork
{
    public WordNetwork(NetworkFile file)
    {
        Shape = new NetworkShape(file.Int(), file.Int(), file.Int(), file.Int(), file.Int(), file.Int(), file.Int(), file.Int());
        (Tags, TagPartNames, RelationNames, NameLabels) = (file.Strings(), file.Strings(), file.Strings(), file.Strings());
        Rows = new WordRows(file.Hashes(), Shape.PartRows);
        (Words, Parts, Looks) = (file.Table(Rows.Count + 1, Shape.Word), file.Table(Shape.PartRows, Shape.Parts), file.Table(WordRows.LookRows, Shape.Looks));
        var output = 2 * Shape.Hidden;
        Layers = new Layer[Shape.Layers];
        for (var l = 0; l < Layers.Length; l++)
        {
            var input = l == 0 ? Shape.Input : output;
            Layers[l] = new Layer(Dense(file, input, (input == output ? 6 : 8) * Shape.Hidden), file.Floats(8 * Shape.Hidden));
        }

        TagParts = Dense(file, output, TagPartNames.Length);
        (Asks, Turn, Answers, Root) = (Dense(file, output, Shape.Heads), Dense(file, Shape.Heads, Shape.Heads), Dense(file, output, Shape.Heads), file.Floats(Shape.Heads));
        (Below, Above, RootAbove) = (Dense(file, output, Shape.Relations), Dense(file, output, Shape.Relations), file.Floats(Shape.Relations));
        Relations = Dense(file, Shape.Relations, RelationNames.Length);
        (NamesRead, Names, Moves) = (Dense(file, output, Shape.Relations), Dense(file, Shape.Relations, NameLabels.Length), file.Floats(NameLabels.Length * NameLabels.Length));
        TagPartsOf = [.. Tags.Select(t => t.Split('\t') is var p ? (Index('U', p[0]), Index('X', p[1]), Index('F', p[2])) : default)];
    }

    public NetworkShape Shape { get; }
    public string[] Tags { get; }
    public string[] TagPartNames { get; }
    public string[] RelationNames { get; }
    public string[] NameLabels { get; }
    public WordRows Rows { get; }
    public Table Words { get; }
    public Table Parts { get; }
    public Table Looks { get; }
    public Layer[] Layers { get; }
    public Dense TagParts { get; }
    public (int Upos, int Xpos, int Feats)[] TagPartsOf { get; }
    public Dense Asks { get; }
    public Dense Turn { get; }
    public Dense Answers { get; }
    public float[] Root { get; }
    public Dense Below { get; }
    public Dense Above { get; }
    public float[] RootAbove { get; }
    public Dense Relations { get; }
    public Dense NamesRead { get; }
    public Dense Names { get; }
    public float[] Moves { get; }

    private int Index(char kind, string name) => Array.IndexOf(TagPartNames, kind + name) is var i and >= 0 ? i : throw new InvalidDataException($"The network lacks the tag part {kind}{name}.");

    private static Dense Dense(NetworkFile file, int rows, int columns) => new(file.Matrix(rows, columns), file.Floats(columns));
}

/// <summary>A layer of the encoder: its product and the gates' own weights.</summary>
internal sealed record Layer(Dense Input, float[] Gates);
