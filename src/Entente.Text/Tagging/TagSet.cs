namespace Entente.Text.Tagging;

/// <summary>The joint tags <c>UPOS\tXPOS\tFEATS</c> of a model, and a hash of the first two.</summary>
internal sealed class TagSet
{
    public readonly string[] Upos, Xpos, Feats;
    public readonly uint[] Fine; // (UPOS, XPOS), hashed

    public TagSet(string[] labels)
    {
        var n = labels.Length;
        (Upos, Xpos, Feats, Fine) = (new string[n], new string[n], new string[n], new uint[n]);
        var known = new Dictionary<string, string>();
        for (var i = 0; i < n; i++)
        {
            var parts = labels[i].Split('\t');
            (Upos[i], Xpos[i], Feats[i]) = (Shared(parts[0]), Shared(parts[1]), Shared(parts[2]));
            Fine[i] = FineOf(Upos[i], Xpos[i]);
        }

        string Shared(string s) => known.TryGetValue(s, out var held) ? held : known[s] = s;
    }

    /// <summary>The pair of tags as the features of other steps see it.</summary>
    public static uint FineOf(string upos, string xpos) => Learning.FeatureHash.Of(7, Learning.FeatureHash.Of(upos), Learning.FeatureHash.Of(xpos));
}
