namespace Entente.Benchmarks.MadeCases;

/// <summary>A generator of our own (SplitMix64, Steele and others 2014), so that a seed makes the same documents on every runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to <paramref name="below"/>, which is left out. The bias of the remainder is below 1 in 2^40 for the numbers used here.</summary>
    public int Next(int below)
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }

    public bool Chance(int inHundred) => Next(100) < inHundred;

    public T Any<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    public void Shuffle<T>(IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
