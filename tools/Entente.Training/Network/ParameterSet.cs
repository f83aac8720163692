namespace Entente.Training.Network;

/// <summary>What a network learns, by name, drawn at random at first (Glorot and Bengio 2010); the same numbers in every run with the same seed.</summary>
internal abstract class ParameterSet
{
    private readonly List<Parameter> all = [];
    private readonly Dictionary<string, Parameter> byName = [];
    private ulong state;

    protected ParameterSet(int seed = 0) => state = 0x2545F4914F6CDD1D ^ ((ulong)seed << 20);

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

    /// <summary>To be called once all are there.</summary>
    protected void Pack()
    {
        foreach (var p in all) p.Pack();
    }

    protected void Dense(string name, int rows, int columns)
    {
        var p = Add(name, rows, columns, false);
        var limit = MathF.Sqrt(6f / (rows + Math.Min(columns, rows)));
        for (var i = 0; i < p.Value.Length; i++) p.Value[i] = limit * Uniform();
        Row(name + ".bias", columns);
    }

    protected void Table(string name, int rows, int columns, float spread)
    {
        var p = Add(name, rows, columns, true);
        for (var i = 0; i < p.Value.Length; i++) p.Value[i] = spread * Uniform();
    }

    protected void Row(string name, int columns) => Add(name, 1, columns, false);

    protected Parameter Add(string name, int rows, int columns, bool sparse)
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
