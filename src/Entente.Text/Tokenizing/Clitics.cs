using System.Collections.Frozen;

namespace Entente.Text.Tokenizing;

/// <summary>Splits contracted words as UD English does: do|n't, Russia|'s, can|not, gon|na, and the same without their apostrophe.</summary>
internal static class Clitics
{
    // Length of the first part of words written as one.
    private static readonly FrozenDictionary<string, int> Fused = new Dictionary<string, int>
    {
        ["cannot"] = 3, ["gonna"] = 3, ["wanna"] = 3, ["gotta"] = 3, ["gimme"] = 3, ["lemme"] = 3, ["dont"] = 2, ["didnt"] = 3, ["doesnt"] = 4,
        ["cant"] = 2, ["isnt"] = 2, ["arent"] = 3, ["wasnt"] = 3, ["werent"] = 4, ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6, ["havent"] = 4,
        ["hasnt"] = 3, ["hadnt"] = 3, ["aint"] = 2, ["thats"] = 4, ["theres"] = 5, ["whats"] = 4, ["im"] = 1, ["ive"] = 1, ["youre"] = 3,
        ["youll"] = 3, ["theyre"] = 4, ["wont"] = 2, ["alot"] = 1, ["outta"] = 3,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What stands after "its" only where "it's" is meant.
    private static readonly FrozenSet<string> AfterItIs =
        new[] { "not", "a", "an", "the", "been", "really", "just", "nothing", "in", "for", "from", "between", "like", "also", "so", "too" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where "its" before this word is "it's" without its apostrophe.</summary>
    public static bool IsAfterItIs(ReadOnlySpan<char> next) => AfterItIs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(next);

    /// <summary>Length of the first part of <paramref name="word"/>, its own length where it is one word.</summary>
    public static int Split(ReadOnlySpan<char> word)
    {
        var length = word.Length;
        if (length is >= 2 and <= 8 && Fused.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var first)) return first;
        if (length >= 4 && Characters.IsApostrophe(word[^2]) && word[^1] is 't' or 'T' && length > 3 && word[^3] is 'n' or 'N') return length - 3;
        if (length >= 3 && Characters.IsApostrophe(word[^2]) && word[^1] is 's' or 'S' or 'd' or 'D' or 'm' or 'M') return length - 2;
        if (length >= 4 && Characters.IsApostrophe(word[^3]) && IsPair(word[^2], word[^1])) return length - 3;
        return length;
    }

    private static bool IsPair(char a, char b) => (char.ToLowerInvariant(a), char.ToLowerInvariant(b)) is ('r', 'e') or ('v', 'e') or ('l', 'l');
}
