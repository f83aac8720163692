namespace Entente.Training.Network;

/// <summary>What a network's columns and rows stand for.</summary>
/// <param name="Tags">Joint tags, <c>UPOS\tXPOS\tFEATS</c>.</param>
/// <param name="TagPartNames">The parts of tags, each with its kind before it: <c>UNOUN</c>.</param>
/// <param name="TagParts">The parts of each tag, by number: part of speech, Penn tag, features.</param>
/// <param name="Relations">Relations of the trees.</param>
/// <param name="Words">Hashes of the words that have a row of their own, from row 1.</param>
internal sealed record Inventory(string[] Tags, string[] TagPartNames, int[][] TagParts, string[] Relations, uint[] Words)
{
    /// <summary>The parts are those of the tags.</summary>
    public static Inventory Of(string[] tags, string[] relations, uint[] words)
    {
        string[] names = [.. tags.SelectMany(PartsOf).Distinct().Order(StringComparer.Ordinal)];
        return new Inventory(tags, names, [.. tags.Select(t => PartsOf(t).Select(p => Array.IndexOf(names, p)).ToArray())], relations, words);
    }

    private static string[] PartsOf(string tag) => tag.Split('\t') is var p ? ["U" + p[0], "X" + p[1], "F" + p[2]] : [];
}
