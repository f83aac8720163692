namespace Entente.Training;

/// <summary>A small generator of our own (xorshift), so that the order of training never changes with the runtime.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong state = seed;

    public int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)((state >> 11) % (ulong)below);
    }

    public int[] Order(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++) order[i] = i;
        for (var i = count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
