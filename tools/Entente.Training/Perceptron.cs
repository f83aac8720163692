using Entente.Text.Learning;

namespace Entente.Training;

/// <summary>An averaged perceptron under training: integer weights, each with the running total that gives its average over all steps.</summary>
internal sealed class Perceptron(string[] labels)
{
    private uint[] keys = new uint[1 << 16];
    private Entry[]?[] rows = new Entry[1 << 16][];
    private int used;
    private int now;

    public string[] Labels => labels;

    /// <summary>Call once a decision, mistaken or not: averages are taken over decisions.</summary>
    public void Tick() => now++;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            if (Find(feature) is not { } row) continue;
            foreach (ref readonly var e in row.AsSpan()) scores[e.Class] += e.Weight;
        }
    }

    /// <summary>Moves the weights of the features towards <paramref name="good"/> and away from <paramref name="bad"/>.</summary>
    public void Update(ReadOnlySpan<uint> features, int good, int bad)
    {
        foreach (var feature in features)
        {
            Add(feature, good, 1);
            Add(feature, bad, -1);
        }
    }

    /// <summary>Changes the weights of the features for one class.</summary>
    public void Move(ReadOnlySpan<uint> features, int label, int by)
    {
        foreach (var feature in features) Add(feature, label, by);
    }

    /// <summary>
    /// The averaged weights as whole numbers, <paramref name="scale"/> to the unit, cut to a signed byte. Entries smaller than
    /// <paramref name="least"/> and features left with none are dropped.
    /// </summary>
    public List<(uint Key, List<(int Class, sbyte Weight)> Entries)> Average(double scale, int least)
    {
        var found = new List<(uint, List<(int, sbyte)>)>();
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (rows[slot] is not { } row) continue;
            var kept = new List<(int Class, sbyte Weight)>();
            foreach (var e in row)
            {
                var total = e.Total + (long)e.Weight * (now - e.Stamp);
                var weight = (int)Math.Clamp(Math.Round(total * scale / Math.Max(1, now)), -127, 127);
                if (Math.Abs(weight) >= least) kept.Add((e.Class, (sbyte)weight));
            }

            if (kept.Count > 255) kept = [.. kept.OrderByDescending(e => Math.Abs((int)e.Weight)).ThenBy(e => e.Class).Take(255)];
            kept.Sort((a, b) => a.Class.CompareTo(b.Class));
            if (kept.Count > 0) found.Add((keys[slot], kept));
        }

        found.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        return found;
    }

    private void Add(uint feature, int label, int by)
    {
        ref var row = ref Slot(feature);
        row ??= [];
        for (var i = 0; i < row.Length; i++)
        {
            ref var e = ref row[i];
            if (e.Class != label) continue;
            e.Total += (long)e.Weight * (now - e.Stamp);
            e.Stamp = now;
            e.Weight += by;
            return;
        }

        Array.Resize(ref row, row.Length + 1);
        row[^1] = new Entry { Class = label, Weight = by, Stamp = now };
    }

    private Entry[]? Find(uint feature)
    {
        if (feature == 0) feature = 1;
        var slot = feature & (uint)(keys.Length - 1);
        while (keys[slot] != feature)
        {
            if (keys[slot] == 0) return null;
            slot = (slot + 1) & (uint)(keys.Length - 1);
        }

        return rows[slot];
    }

    private ref Entry[]? Slot(uint feature)
    {
        if (feature == 0) feature = 1;
        if (used * 2 > keys.Length) Grow();
        var slot = feature & (uint)(keys.Length - 1);
        while (keys[slot] != feature)
        {
            if (keys[slot] == 0)
            {
                keys[slot] = feature;
                used++;
                break;
            }

            slot = (slot + 1) & (uint)(keys.Length - 1);
        }

        return ref rows[slot];
    }

    private void Grow()
    {
        var (oldKeys, oldRows) = (keys, rows);
        (keys, rows) = (new uint[oldKeys.Length * 2], new Entry[oldKeys.Length * 2][]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] == 0) continue;
            var slot = oldKeys[i] & (uint)(keys.Length - 1);
            while (keys[slot] != 0) slot = (slot + 1) & (uint)(keys.Length - 1);
            (keys[slot], rows[slot]) = (oldKeys[i], oldRows[i]);
        }
    }

    private struct Entry
    {
        public int Class, Weight, Stamp;
        public long Total;
    }
}
