namespace Entente.Training.Network;

/// <summary>The sizes of a network, in numbers a token.</summary>
internal sealed record NetworkShape
{
    public int Word { get; init; } = 128;
    public int Parts { get; init; } = 64;
    public int Hidden { get; init; } = 160; // in each direction
    public int Layers { get; init; } = 3;
    public int Heads { get; init; } = 128;
    public int Relations { get; init; } = 96;
    public int PartRows { get; init; } = 1 << 15;
}
