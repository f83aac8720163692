using Entente.Extraction.Layout;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>A stretch in quotation marks within one paragraph.</summary>
/// <param name="Span">With its marks; without a closing one where the next paragraph goes on with the same quotation.</param>
/// <param name="First">First token, the opening mark.</param>
/// <param name="End">One past the last token, the closing mark.</param>
/// <param name="GoesOn">True where the next paragraph opens the quotation again.</param>
internal sealed record Quotation(TextSpan Span, int First, int End, bool GoesOn)
{
    /// <summary>Tokens between the marks.</summary>
    public int Inside => End - First - (GoesOn ? 1 : 2);

    public bool Contains(Token token) => First <= token.Index && token.Index < End;

    /// <summary>Outermost quotations in text order.</summary>
    public static IReadOnlyList<Quotation> Find(AnalysedText text, PageLayout layout)
    {
        var found = new List<Quotation>();
        for (var p = 0; p < layout.Paragraphs.Count; p++)
        {
            var next = p + 1 < layout.Paragraphs.Count ? text.Text[layout.Paragraphs[p + 1].Start] : '\0';
            foreach (var (span, open) in Pairs(text.Text, layout.Paragraphs[p], next))
            {
                var (first, end) = (text.FirstTokenEndingAfter(span.Start), text.FirstTokenEndingAfter(span.End - 1) + 1);
                if (end - first > 2 && end <= text.TokenCount) found.Add(new Quotation(span, first, end, open));
            }
        }

        return found;
    }

    private const int LongestSingle = 300; // characters: a lone apostrophe must not open a quotation that swallows the paragraph

    private static IEnumerable<(TextSpan Span, bool GoesOn)> Pairs(string text, TextSpan paragraph, char next)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (Doubled(text, i, paragraph) is { } doubled)
            {
                yield return (doubled, false);
                i = doubled.End - 1;
                continue;
            }

            var close = text[i] switch
            {
                '“' => '”',
                '„' => '“',
                '«' => '»',
                '"' => '"',
                '‘' => '’',
                '\'' => '\'',
                _ => '\0',
            };
            if (close == '\0') continue;
            var single = text[i] is '‘' or '\'';
            if (single && !(OpensWord(text, i, paragraph))) continue;
            var limit = single ? Math.Min(paragraph.End, i + LongestSingle) : paragraph.End;
            var depth = 0;
            var end = -1;
            for (var j = i + 1; j < limit && end < 0; j++)
            {
                if (!single && text[i] == '“' && text[j] is '"' or '“' && !OpensWord(text, j, paragraph)) end = j; // closed by a mistyped mark
                else if (text[j] == text[i] && text[i] != close) depth++;
                else if (text[j] == close && (!single || !IsApostrophe(text, j, paragraph)) && depth-- == 0) end = j;
            }

            if (end > 0)
            {
                yield return (new TextSpan(i, end + 1), false);
                i = end;
            }
            else if (!single && next == text[i])
            {
                yield return (new TextSpan(i, paragraph.End), true);
                yield break;
            }
        }
    }

    // ''two single marks'' for a double one, as some agencies send them; ``grave ones'' to open.
    private static TextSpan? Doubled(string text, int at, TextSpan within)
    {
        if (at + 2 >= within.End || text.AsSpan(at, 2) is not ("''" or "``") || char.IsWhiteSpace(text[at + 2])) return null;
        var end = text.IndexOf("''", at + 2, within.End - at - 2, StringComparison.Ordinal);
        if (end < 0) return null;
        return new TextSpan(at, end + 2);
    }

    private static bool OpensWord(string text, int at, TextSpan within) =>
        (at == within.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '—' or '–' or '“' or '"') && at + 1 < within.End && char.IsLetterOrDigit(text[at + 1]);

    private static bool IsApostrophe(string text, int at, TextSpan within) => at + 1 < within.End && char.IsLetterOrDigit(text[at + 1]);
}
