namespace Entente.Text.Conllu;

/// <summary>Names in MISC: <c>Name=B-PER</c> on the first word, <c>Name=I-PER</c> on the others (IOB2); PER, ORG or LOC.</summary>
internal static class ConlluNames
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC"];

    /// <summary>The names of labels by word. An I that continues nothing begins a name; no name leaves its sentence; other labels are passed over.</summary>
    public static Name[] Read(List<string> labels, List<int> sentenceStarts)
    {
        var found = new List<Name>();
        for (int t = 0, s = 0; t < labels.Count; t++)
        {
            var startsSentence = s < sentenceStarts.Count && sentenceStarts[s] == t;
            if (startsSentence) s++;
            if (labels[t] is not ['B' or 'I', '-', .. var label] || Array.IndexOf(Kinds, label) is var kind && kind < 0) continue;
            var continues = labels[t][0] == 'I' && !startsSentence && found.Count > 0 && found[^1].End == t && (int)found[^1].Kind == kind;
            if (continues) found[^1] = found[^1] with { End = t + 1 };
            else found.Add(new Name(t, t + 1, (NameKind)kind));
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
