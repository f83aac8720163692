using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Text.Conllu;

/// <summary>Gathers the sentences of one document and makes its text. A sentence with a fault leaves no trace.</summary>
internal sealed class ConlluBuilder(bool trees)
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [], ends = [], sentenceStarts = [], heads = [], lines = [];
    private readonly List<bool> joins = [], paragraphStarts = [];
    private readonly List<string> upos = [], xpos = [], feats = [], lemmas = [], relations = [], names = [], nestedNames = [];
    private bool newParagraph = true, spaceAfter;
    private int sentence; // first word of the open sentence
    private string surface = ""; // what is left of an open multiword token's
    private int surfaceWords;
    private bool surfaceSpace;

    public bool HasSentences => sentenceStarts.Count > 0;

    public void StartParagraph() => newParagraph = true;

    /// <summary>Adds a sentence, or says what is wrong with it, and adds nothing.</summary>
    public (int Line, string Problem, string Remedy)? Sentence(List<(int Line, string Row)> rows)
    {
        var (length, space) = (text.Length, spaceAfter);
        sentence = starts.Count;
        if (sentence > 0) text.Append(newParagraph ? "\n\n" : spaceAfter ? " " : "");
        (spaceAfter, surfaceWords) = (false, 0);
        var fault = Rows(rows) ?? Whole(rows[^1].Line);
        if (fault is null)
        {
            sentenceStarts.Add(sentence);
            paragraphStarts.Add(newParagraph || sentence == 0);
            newParagraph = false;
            return null;
        }

        (text.Length, spaceAfter) = (length, space);
        foreach (var list in (ReadOnlySpan<List<int>>)[starts, ends, heads, lines]) list.RemoveRange(sentence, list.Count - sentence);
        foreach (var list in (ReadOnlySpan<List<string>>)[upos, xpos, feats, lemmas, relations, names, nestedNames]) list.RemoveRange(sentence, list.Count - sentence);
        joins.RemoveRange(sentence, joins.Count - sentence);
        return fault;
    }

    public AnalysedText Build(Layers keep)
    {
        var all = text.ToString();
        var built = new AnalysedText(all, 0, all.Length, [.. starts], [.. ends], [.. joins], [.. sentenceStarts, starts.Count], [.. paragraphStarts]);
        if (keep.HasFlag(Layers.Tags)) built.SetTags([.. upos], [.. xpos], [.. feats]);
        if (keep.HasFlag(Layers.Lemmas)) built.SetLemmas([.. lemmas]);
        if (keep.HasFlag(Layers.Trees)) built.SetTrees([.. heads], [.. relations]);
        if (keep.HasFlag(Layers.Names)) built.SetNames(ConlluNames.Read(names, sentenceStarts));
        if (keep.HasFlag(Layers.NestedNames)) built.SetNestedNames(ConlluNestedNames.Read(nestedNames, built));
        text.Clear();
        foreach (var list in (ReadOnlySpan<List<int>>)[starts, ends, sentenceStarts, heads, lines]) list.Clear();
        foreach (var list in (ReadOnlySpan<List<bool>>)[joins, paragraphStarts]) list.Clear();
        foreach (var list in (ReadOnlySpan<List<string>>)[upos, xpos, feats, lemmas, relations, names, nestedNames]) list.Clear();
        (newParagraph, spaceAfter) = (true, false);
        return built;
    }

    private (int, string, string)? Rows(List<(int Line, string Row)> rows)
    {
        foreach (var (line, source) in rows)
        {
            if ((ConlluRow.Read(source, out var row) ?? Add(row, line)) is var (problem, remedy)) return (line, problem, remedy);
        }

        return null;
    }

    private (string, string)? Add(ConlluRow row, int line)
    {
        if (row.IsEmptyNode) return null;
        var due = starts.Count - sentence + 1;
        if (row.First != due) return (string.Create(CultureInfo.InvariantCulture, $"word {row.First} where word {due} should come"), ConlluRow.Counting);
        return row.IsMultiword ? Multiword(row) : Word(row, line);
    }

    private (string, string)? Multiword(ConlluRow row)
    {
        var words = row.Last - row.First + 1;
        if (surfaceWords > 0) return ("a multiword token within another", "let each word belong to one of them");
        if (new StringInfo(row.Form).LengthInTextElements < words)
            return (string.Create(CultureInfo.InvariantCulture, $"the multiword token \"{row.Form}\" is shorter than its {words} words"), "check its form and its last word");
        if (spaceAfter) text.Append(' ');
        (spaceAfter, surface, surfaceWords, surfaceSpace) = (false, row.Form, words, row.SpaceAfter);
        return null;
    }

    private (string, string)? Word(ConlluRow row, int line)
    {
        var head = 0;
        if (trees && !ConlluRow.Number(row.Columns[6], out head)) return ($"the head \"{row.Columns[6]}\" is no number", "give the id of the head, 0 for the root");
        var joined = surfaceWords > 0;
        var form = joined ? Share(row.Form) : row.Form;
        if (spaceAfter) text.Append(' ');
        starts.Add(text.Length);
        text.Append(form);
        ends.Add(text.Length);
        joins.Add(surfaceWords > 0);
        spaceAfter = joined ? surfaceWords == 0 && surfaceSpace : row.SpaceAfter;
        lemmas.Add(row.Columns[2]);
        upos.Add(row.Columns[3]);
        xpos.Add(row.Columns[4]);
        feats.Add(row.Columns[5]);
        heads.Add(head == 0 ? -1 : sentence + head - 1);
        relations.Add(row.Columns[7]);
        names.Add(row.Misc("Name="));
        nestedNames.Add(row.Misc("NestedNames="));
        lines.Add(line);
        return null;
    }

    // Each word takes as many code units as its form has, rounded up to whole characters, and leaves one character at least to each that follows; the last takes the rest.
    private string Share(string form)
    {
        surfaceWords--;
        var left = StringInfo.ParseCombiningCharacters(surface); // where each character that is left begins
        var taken = surface.Length;
        if (surfaceWords > 0)
        {
            var most = left[^surfaceWords];
            var wanted = Math.Clamp(form.Length, 1, most);
            taken = left[Array.FindIndex(left, 1, at => at >= wanted)];
        }

        var share = surface[..taken];
        surface = surface[taken..];
        return share;
    }

    private (int, string, string)? Whole(int line)
    {
        if (sentence == starts.Count) return (line, "a sentence without words", "give it words, or take its lines away");
        if (surfaceWords > 0) return (line, "the sentence ends inside a multiword token", "check the token's last word");
        if (!trees || TreeCheck.Fault(CollectionsMarshal.AsSpan(heads), sentence, starts.Count) is not var (word, fault)) return null;
        return (lines[word], string.Create(CultureInfo.InvariantCulture, $"word {word - sentence + 1}: {fault}"), "check the heads: one word has head 0, and each other word leads to it");
    }
}
