namespace Entente.Text.Network;

/// <summary>The sizes of a network, in numbers a token; those of a direction of the encoder are a multiple of 16.</summary>
internal sealed record NetworkShape(int Word, int Parts, int Hidden, int Layers, int Heads, int Relations, int PartRows);
