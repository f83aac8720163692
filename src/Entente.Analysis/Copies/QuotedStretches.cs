using Entente.Records;

namespace Entente.Analysis.Copies;

/// <summary>
/// Where a paragraph stands between quotation marks. A double mark left open reaches to the end of the paragraph, as a quotation does that the next
/// paragraph goes on with; a single one needs its closing mark, because it may be an apostrophe.
/// </summary>
internal static class QuotedStretches
{
    private static readonly char[] Marks = ['“', '„', '‟', '«', '”', '»', '"', '＂', '‘', '’', '\''];

    /// <summary>In text order, without overlap, the marks included.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan paragraph)
    {
        var open = -1;
        for (var at = Next(text, paragraph.Start, paragraph.End); at < paragraph.End; at = Next(text, at + 1, paragraph.End))
        {
            var c = text[at];
            if (open < 0)
            {
                if (c is '“' or '„' or '‟' or '«' or '"' or '＂') open = at;
                else if (c is '‘' or '\'' && OpensSingle(text, at, paragraph) && SingleEnd(text, at, paragraph) is var end and > 0)
                {
                    yield return new TextSpan(at, end);
                    at = end - 1;
                }
            }
            else if (c is '”' or '»' or '"' or '＂' || (c == '“' && text[open] == '„'))
            {
                yield return new TextSpan(open, at + 1);
                open = -1;
            }
        }

        if (open >= 0) yield return new TextSpan(open, paragraph.End);
    }

    private static int Next(string text, int from, int end) => text.AsSpan(from, end - from).IndexOfAny(Marks) is var i and >= 0 ? from + i : end;

    private static bool OpensSingle(string text, int at, TextSpan paragraph) =>
        (at == paragraph.Start || !WordFolding.IsWord(text[at - 1])) && at + 1 < paragraph.End && char.IsLetter(text[at + 1]);

    // "‘The workers’ union is strong,’ he said": the mark after a comma or full stop is the better end, but not beyond the next opening.
    private static int SingleEnd(string text, int open, TextSpan paragraph)
    {
        var first = -1;
        for (var at = open + 1; at < paragraph.End; at++)
        {
            if (text[at] is '“' or '"') break;
            if (text[at] is not ('’' or '\'' or '‘')) continue;
            var closes = text[at] != '‘' && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == paragraph.End || !WordFolding.IsWord(text[at + 1]));
            if (!closes && OpensSingle(text, at, paragraph)) break;
            if (!closes) continue;
            if (text[at - 1] is ',' or '.' or '!' or '?' or '…' or ';') return at + 1;
            if (first < 0) first = at + 1;
        }

        return first;
    }
}
