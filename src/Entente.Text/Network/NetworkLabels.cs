using System.Runtime.CompilerServices;

namespace Entente.Text.Network;

/// <summary>The tags and relations that a network can give, and the choice among them by scores.</summary>
internal sealed class NetworkLabels
{
    private readonly (int Upos, int Xpos, int Feats)[] parts;
    private readonly int root;

    public NetworkLabels(WordNetwork network)
    {
        parts = network.TagPartsOf;
        (TagParts, Relations) = (network.TagPartNames.Length, network.RelationNames);
        root = Array.IndexOf(Relations, "root");
        var shared = new Dictionary<string, string>();
        (Upos, Xpos, Feats) = (Column(0), Column(1), Column(2));

        string[] Column(int c) => [.. network.Tags.Select(t => t.Split('\t')[c] is var s && shared.TryGetValue(s, out var held) ? held : shared[s] = s)];
    }

    /// <summary>Number of parts that tags are made of.</summary>
    public int TagParts { get; }

    public string[] Relations { get; }
    public string[] Upos { get; }
    public string[] Xpos { get; }
    public string[] Feats { get; }

    /// <summary>The tag whose three parts score best together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        var top = float.NegativeInfinity;
        var own = parts;
        for (var i = 0; i < own.Length; i++)
        {
            ref readonly var part = ref own[i];
            var score = scores[part.Upos] + scores[part.Xpos] + scores[part.Feats];
            if (score <= top) continue;
            best = i;
            top = score;
        }

        return best;
    }

    /// <summary>The best relation; "root" for the root alone.</summary>
    public int Relation(ReadOnlySpan<float> scores, bool isRoot)
    {
        if (isRoot) return root;
        var best = -1;
        for (var i = 0; i < scores.Length; i++) if (i != root && (best < 0 || scores[i] > scores[best])) best = i;
        return best;
    }
}
