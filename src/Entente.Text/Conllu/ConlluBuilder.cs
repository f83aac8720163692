using System.Text;

namespace Entente.Text.Conllu;

/// <summary>Gathers the rows of one document and makes its text.</summary>
internal sealed class ConlluBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [], ends = [], sentenceStarts = [], heads = [];
    private readonly List<bool> joins = [], paragraphStarts = [];
    private readonly List<string> upos = [], xpos = [], feats = [], lemmas = [], relations = [], names = [];
    private bool newParagraph = true, spaceAfter;
    private int sentence; // first word of the open sentence
    private string multiword = ""; // what is left of an open multiword token's surface
    private int multiwordLeft;
    private bool multiwordSpace;

    public bool HasSentences => sentenceStarts.Count > 0;

    public int WordsInSentence => starts.Count - sentence;

    public void StartParagraph() => newParagraph = true;

    public void StartSentence()
    {
        sentence = starts.Count;
        sentenceStarts.Add(sentence);
        paragraphStarts.Add(newParagraph || sentence == 0);
        if (sentence > 0) text.Append(newParagraph ? "\n\n" : spaceAfter ? " " : "");
        (newParagraph, spaceAfter) = (false, false);
    }

    public void Multiword(string[] columns, int words)
    {
        if (spaceAfter) text.Append(' ');
        spaceAfter = false;
        (multiword, multiwordLeft, multiwordSpace) = (columns[1], words, !HasNoSpace(columns[9]));
    }

    public void Word(string[] columns, int head)
    {
        var surface = columns[1];
        if (multiwordLeft > 0)
        {
            // The words share the surface out: by their forms where those spell it, else a code unit each and the rest to the last.
            var length = multiwordLeft == 1 ? multiword.Length
                : multiword.StartsWith(surface, StringComparison.Ordinal) && multiword.Length - surface.Length >= multiwordLeft - 1 ? surface.Length
                : Math.Max(1, Math.Min(surface.Length, multiword.Length - multiwordLeft + 1));
            (surface, multiword) = (multiword[..length], multiword[length..]);
            multiwordLeft--;
            joins.Add(multiwordLeft > 0);
        }
        else
        {
            if (spaceAfter) text.Append(' ');
            joins.Add(false);
            multiwordSpace = !HasNoSpace(columns[9]);
        }

        starts.Add(text.Length);
        text.Append(surface);
        ends.Add(text.Length);
        spaceAfter = multiwordLeft == 0 && multiwordSpace;
        lemmas.Add(columns[2]);
        upos.Add(columns[3]);
        xpos.Add(columns[4]);
        feats.Add(columns[5]);
        heads.Add(head == 0 ? -1 : sentence + head - 1);
        relations.Add(columns[7]);
        names.Add(Misc(columns[9], "Name="));
    }

    /// <summary>Closes the sentence; says what is wrong with it, or null.</summary>
    public string? EndSentence(bool checkTree)
    {
        if (WordsInSentence == 0) return "a sentence without words";
        if (multiwordLeft > 0) return "the sentence ends inside a multiword token";
        if (!checkTree) return null;
        var roots = 0;
        for (var t = sentence; t < heads.Count; t++)
        {
            if (heads[t] >= heads.Count) return $"word {t - sentence + 1} has a head past the sentence";
            if (heads[t] < 0) roots++;
            var steps = 0;
            for (var h = heads[t]; h >= 0; h = heads[h])
                if (++steps > WordsInSentence) return $"word {t - sentence + 1} is in a cycle";
        }

        return roots == 1 ? null : $"{roots} roots where a sentence has one";
    }

    public AnalysedText Build(Layers keep)
    {
        sentenceStarts.Add(starts.Count);
        var all = text.ToString();
        var built = new AnalysedText(all, 0, all.Length, [.. starts], [.. ends], [.. joins], [.. sentenceStarts], [.. paragraphStarts]);
        if (keep.HasFlag(Layers.Tags)) built.SetTags([.. upos], [.. xpos], [.. feats]);
        if (keep.HasFlag(Layers.Lemmas)) built.SetLemmas([.. lemmas]);
        if (keep.HasFlag(Layers.Trees)) built.SetTrees([.. heads], [.. relations]);
        if (keep.HasFlag(Layers.Names)) built.SetNames(ConlluNames.Read(names));
        Clear();
        return built;
    }

    private void Clear()
    {
        text.Clear();
        foreach (var list in (ReadOnlySpan<List<int>>)[starts, ends, sentenceStarts, heads]) list.Clear();
        foreach (var list in (ReadOnlySpan<List<bool>>)[joins, paragraphStarts]) list.Clear();
        foreach (var list in (ReadOnlySpan<List<string>>)[upos, xpos, feats, lemmas, relations, names]) list.Clear();
        (newParagraph, spaceAfter, sentence) = (true, false, 0);
    }

    private static bool HasNoSpace(string misc) => Misc(misc, "SpaceAfter=") == "No";

    private static string Misc(string misc, string key)
    {
        foreach (var range in misc.AsSpan().Split('|'))
            if (misc.AsSpan(range).StartsWith(key, StringComparison.Ordinal)) return misc[range][key.Length..];
        return "";
    }
}
