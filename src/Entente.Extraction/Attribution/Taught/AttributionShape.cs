namespace Entente.Extraction.Attribution.Taught;

/// <summary>The sizes of the network that reads attribution, in numbers a token; all are multiples of 16.</summary>
/// <param name="States">What the language network says of a word.</param>
/// <param name="Carried">What is kept of that.</param>
/// <param name="Features">Columns of the tables of features.</param>
/// <param name="Rows">Rows of each of the two tables.</param>
/// <param name="Cue">Between a word and whether it is a cue, and what the window is told of its cue.</param>
/// <param name="Hidden">Of the recurrent layers, in each direction.</param>
internal sealed record AttributionShape(int States, int Carried, int Features, int Rows, int Cue, int Hidden)
{
    /// <summary>Numbers of a word when it is asked whether it is a cue.</summary>
    public int Word => Carried + Features;

    /// <summary>Numbers of a word in the window of a cue.</summary>
    public int Window => Carried + Features + Cue;
}

/// <summary>What a word in the window of a cue is to it.</summary>
internal static class WindowLabels
{
    public const int Other = 0, Content = 1, Source = 2, Cue = 3, Count = 4;
}
