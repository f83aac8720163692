namespace Entente.Text.Network;

/// <summary>The sizes of a network, in numbers a token; those of a direction of the encoder are a multiple of 16.</summary>
internal sealed record NetworkShape(int Word, int Parts, int Looks, int Hidden, int Layers, int Heads, int Relations, int PartRows)
{
    /// <summary>Numbers that stand for a word before its sentence is read.</summary>
    public int Input => Word + Parts + Looks;
}
