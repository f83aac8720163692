using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution.Taught;

/// <summary>What the labels of a cue's window say: spans of the text in place of a label a word.</summary>
/// <param name="text">The text that the window is part of.</param>
/// <param name="cue">Token that heads the cue.</param>
/// <param name="first">First token of the window.</param>
/// <param name="labels">One of <see cref="WindowLabels"/> for each token of the window.</param>
internal readonly struct WindowReading(AnalysedText text, int cue, int first, int[] labels)
{
    /// <summary>The stretches of content, trimmed as all contents are, in order and apart; empty for none.</summary>
    public List<TextSpan> Content(ContentSpans spans)
    {
        var found = new List<TextSpan>();
        foreach (var (start, end) in Runs(WindowLabels.Content))
            if (spans.Trim(start, end) is { } span)
                if (found.Count > 0 && found[^1].End >= span.Start) found[^1] = found[^1].Cover(span); // quotation marks taken in by both
                else found.Add(span);
        return found;
    }

    public bool IsCue(int token) => token >= first && token - first < labels.Length && labels[token - first] == WindowLabels.Cue;

    /// <summary>The tokens of the cue, together or not.</summary>
    public IEnumerable<int> CueTokens()
    {
        foreach (var (start, end) in Runs(WindowLabels.Cue))
            for (var t = start; t < end; t++) yield return t;
    }

    /// <summary>The words of the cue that lie together around its head.</summary>
    public TextSpan CueSpan()
    {
        var (start, end) = (cue, cue + 1);
        while (IsCue(start - 1)) start--;
        while (IsCue(end)) end++;
        return text.Span(start, end);
    }

    /// <summary>The source nearest to the cue: its head, where a relative pronoun stands for the noun that the tree gives it, and its words; null for none.</summary>
    public (Voice Voice, TextSpan Words)? Source()
    {
        (int First, int End)? nearest = null;
        foreach (var run in Runs(WindowLabels.Source))
            if (nearest is not { } held || Apart(run) < Apart(held)) nearest = run;
        if (nearest is not { } source) return null;
        while (source.End - 1 > source.First && IsBreak(text[source.End - 1])) source.End--;
        while (source.First < source.End - 1 && IsBreak(text[source.First])) source.First++;
        for (var t = source.First; t < source.End; t++)
            if ((text[t].HeadIndex < source.First || text[t].HeadIndex >= source.End) && text[t].Upos is "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM" or "DET")
                return (SpeakerFinder.Resolve(text[t], text[cue]), text.Span(source.First, source.End));
        return (Voice.Of(text[source.End - 1]), text.Span(source.First, source.End));
    }

    private int Apart((int First, int End) run) => Math.Min(Math.Abs(run.First - cue), Math.Abs(run.End - 1 - cue));

    private static bool IsBreak(Token token) => token.Form is "," or ";" or "-" or "—" or "–" || token.Xpos == "POS";

    private IEnumerable<(int First, int End)> Runs(int label)
    {
        for (var t = 0; t < labels.Length; t++)
        {
            if (labels[t] != label) continue;
            var end = t + 1;
            while (end < labels.Length && labels[end] == label) end++;
            yield return (first + t, first + end);
            t = end;
        }
    }
}
