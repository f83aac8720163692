namespace Entente.Text.Conllu;

/// <summary>
/// Nested names in MISC, in brackets like those of coreference corpora: <c>NestedNames=(OFFICE(GROUP)</c> on the first word of an office and its
/// only word of a group, <c>NestedNames=OFFICE)</c> on the last word of the office.
/// </summary>
internal static class ConlluNestedNames
{
    private static readonly string[] Kinds = ["PER", "ORG", "LOC", "GROUP", "FACILITY", "EVENT", "WEAPON", "OFFICE"];

    /// <summary>Passes over brackets of unknown kinds and those that are not closed in their sentence; a closing bracket closes the last one open.</summary>
    public static NestedName[] Read(List<string> marks, AnalysedText text)
    {
        var (found, open) = (new List<NestedName>(), new List<(int First, int Kind)>());
        for (var t = 0; t < marks.Count; t++)
        {
            if (t > 0 && text.SentenceOf[t] != text.SentenceOf[t - 1]) open.Clear();
            for (var i = 0; i < marks[t].Length; i++)
            {
                if (marks[t][i] is '(') open.Add((t, KindAt(marks[t], i + 1)));
                if (marks[t][i] is not ')' || open.Count == 0) continue;
                var (first, kind) = open[^1];
                open.RemoveAt(open.Count - 1);
                if (kind >= 0) found.Add(new NestedName(first, t + 1, (NameKind)kind, -1));
            }
        }

        found.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Kind.CompareTo(b.Kind));
        for (var i = found.Count - 1; i > 0; i--)
            if (found[i].First == found[i - 1].First && found[i].End == found[i - 1].End) found.RemoveAt(i);
        for (var i = 0; i < found.Count; i++)
        {
            var parent = i - 1;
            while (parent >= 0 && found[parent].End <= found[i].First) parent = found[parent].Parent;
            found[i] = found[i] with { Parent = parent };
        }

        return [.. found];
    }

    /// <summary>Adds the brackets to what <paramref name="misc"/> holds for each token.</summary>
    public static void Write(AnalysedText text, string?[] misc)
    {
        var names = text.NestedNames;
        for (var i = 0; i < names.Count; i++)
        {
            var (first, last, kind) = (names[i].First, names[i].End - 1, Kinds[(int)names[i].Kind]);
            Append(misc, first, first == last ? $"({kind})" : $"({kind}");
            // Inner names close before the one that holds them: a name closes once no later one lies within it.
            for (var n = i; n >= 0 && (i + 1 == names.Count || names[i + 1].First >= names[n].End); n = names[n].Parent)
                if (names[n].End - names[n].First > 1) Append(misc, names[n].End - 1, Kinds[(int)names[n].Kind] + ")");
        }
    }

    private static void Append(string?[] misc, int token, string bracket)
    {
        const string key = "NestedNames=";
        var before = misc[token];
        misc[token] = before is null ? key + bracket : before.Contains(key, StringComparison.Ordinal) ? before + bracket : before + "|" + key + bracket;
    }

    private static int KindAt(string mark, int at)
    {
        var rest = mark.AsSpan(at);
        var end = rest.IndexOfAny('(', ')');
        for (var k = 0; k < Kinds.Length; k++) if ((end < 0 ? rest : rest[..end]).SequenceEqual(Kinds[k])) return k;
        return -1;
    }
}
