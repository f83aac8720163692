namespace Entente.Text.Conllu;

/// <summary>Names in MISC: <c>Name=B-PER</c> on the first word, <c>Name=I-PER</c> on the others (IOB2).</summary>
internal static class ConlluNames
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC"];

    public static Name[] Read(List<string> labels)
    {
        var found = new List<Name>();
        for (var t = 0; t < labels.Count; t++)
        {
            var kind = labels[t].Length > 2 ? Array.IndexOf(Kinds, labels[t][2..]) : -1;
            if (kind < 0 || (labels[t][0] == 'I' && found.Count > 0 && found[^1].End == t + 1)) continue;
            var end = t + 1;
            while (end < labels.Count && labels[end].Length > 2 && labels[end][0] == 'I' && labels[end][2..] == Kinds[kind]) end++;
            found.Add(new Name(t, end, (NameKind)kind));
            t = end - 1;
        }

        return [.. found];
    }

    public static string[] Write(AnalysedText text)
    {
        var labels = new string[text.TokenCount];
        foreach (var name in text.Names)
            for (var t = name.First; t < name.End; t++)
                labels[t] = (t == name.First ? "Name=B-" : "Name=I-") + Kinds[(int)name.Kind];
        return labels;
    }
}
