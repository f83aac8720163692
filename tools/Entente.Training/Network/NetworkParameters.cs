using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>All that the network learns, by name, drawn at random at first (Glorot and Bengio 2010).</summary>
internal sealed class NetworkParameters
{
    private readonly List<Parameter> all = [];
    private readonly Dictionary<string, Parameter> byName = [];
    private ulong state = 0x2545F4914F6CDD1D;

    public NetworkParameters(NetworkShape shape, Inventory inventory)
    {
        Shape = shape;
        Table("words", inventory.Words.Length + 2, shape.Word, 0.1f); // the first for unknown words, the last for covered ones
        Table("parts", shape.PartRows, shape.Parts, 0.1f);
        Table("looks", WordRows.LookRows, shape.Looks, 0.1f);
        var (input, output) = (shape.Input, 2 * shape.Hidden);
        for (var l = 0; l < shape.Layers; l++)
        {
            Dense($"layer{l}", l == 0 ? input : output, (l == 0 && input != output ? 8 : 6) * shape.Hidden);
            Row($"layer{l}.gates", 8 * shape.Hidden);
        }

        Dense("tags", output, inventory.TagPartNames.Length);
        Dense("asks", output, shape.Heads);
        Dense("turn", shape.Heads, shape.Heads);
        Dense("answers", output, shape.Heads);
        Row("root", shape.Heads);
        Dense("below", output, shape.Relations);
        Dense("above", output, shape.Relations);
        Row("above.root", shape.Relations);
        Dense("relations", shape.Relations, inventory.Relations.Length);
        Dense("names.read", output, shape.Relations);
        for (var c = 0; c < Example.Customs; c++)
        {
            Dense($"names{c}", shape.Relations, NameLabels.Count);
            Add($"moves{c}", NameLabels.Count, NameLabels.Count, false);
        }

        Dense("guess", output, 128);
        Dense("guesses", 128, Batch.Guessable + Batch.GuessableKinds);
        foreach (var p in all) p.Pack();
    }

    public NetworkShape Shape { get; }

    public IReadOnlyList<Parameter> All => all;

    public Parameter this[string name] => byName[name];

    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        foreach (var p in all)
        {
            writer.Write(p.Name);
            writer.Write(p.Value.Length);
            writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(p.Value.AsSpan()));
        }
    }

    public void Load(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        while (reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var (name, length) = (reader.ReadString(), reader.ReadInt32());
            if (byName.TryGetValue(name, out var p) && p.Value.Length == length) reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(p.Value.AsSpan()));
            else throw new InvalidDataException($"{name} has another size in {path}.");
            p.Pack();
        }
    }

    private void Dense(string name, int rows, int columns)
    {
        var p = Add(name, rows, columns, false);
        var limit = MathF.Sqrt(6f / (rows + Math.Min(columns, rows)));
        for (var i = 0; i < p.Value.Length; i++) p.Value[i] = limit * Uniform();
        Row(name + ".bias", columns);
    }

    private void Table(string name, int rows, int columns, float spread)
    {
        var p = Add(name, rows, columns, true);
        for (var i = 0; i < p.Value.Length; i++) p.Value[i] = spread * Uniform();
    }

    private void Row(string name, int columns) => Add(name, 1, columns, false);

    private Parameter Add(string name, int rows, int columns, bool sparse)
    {
        var p = new Parameter(name, rows, columns, sparse);
        all.Add(p);
        byName.Add(name, p);
        return p;
    }

    private float Uniform()
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (state >> 40) / (float)(1 << 23) - 1;
    }
}
