using Entente.Text.Words;

namespace Entente.Training.Network;

/// <summary>One sentence to learn from. A task whose gold is unknown has an empty array.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Tags">Joint tags, by number.</param>
/// <param name="Heads">Heads by position, -1 for the root.</param>
/// <param name="Relations">Relations to the heads, by number.</param>
/// <param name="Names">Labels of names.</param>
/// <param name="Custom">By which custom names are marked there: 0 for the one that ships, below <see cref="Customs"/>.</param>
internal sealed record Example(WordTraits[] Words, int[] Tags, int[] Heads, int[] Relations, int[] Names, int Custom = 0)
{
    /// <summary>
    /// Corpora that differ in what they call a name have labels of their own over what the network reads in common (Caruana 1997): UNER and
    /// Wikigold go together, GUM marks whole phrases, WNUT calls bands and teams groups.
    /// </summary>
    public const int Customs = 3;

    /// <summary>The same sentence as a headline has it that is all capitals.</summary>
    public Example InCapitals() => this with { Words = [.. Words.Select(w => new WordTraits(w.Form.ToUpperInvariant()))] };

    /// <summary>The same sentence as somebody has it who writes no capitals.</summary>
    public Example InSmallLetters() => this with { Words = [.. Words.Select(w => new WordTraits(w.Form.ToLowerInvariant()))] };
}
