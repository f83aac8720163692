using Entente.Text;

namespace Entente.Extraction.Times;

/// <summary>Joins the two ends of a period: "from 1950 to 1953" is <c>1950/1953</c>, "since 2006" is <c>2006/</c>.</summary>
internal static class Periods
{
    public static List<TimeExpression> Join(AnalysedText text, IReadOnlyList<TimeExpression> points)
    {
        var joined = new List<TimeExpression>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var before = Form(text, point.First - 1);
            var isDate = point.Value is not ['P', ..] and not ['F', ..];
            if (isDate && before == "since") joined.Add(Period(text, point.First - 1, point.End, point.Value, ""));
            else if (i + 1 < points.Count && isDate && points[i + 1].Value is not ['P', ..] && Between(text, point, points[i + 1]) is { } link && Opens(before, link))
            {
                joined.Add(Period(text, link == "-" ? point.First : point.First - 1, points[i + 1].End, point.Value, points[i + 1].Value));
                i++;
            }
            else joined.Add(point);
        }

        return joined;
    }

    private static bool Opens(string before, string link) => (before, link) switch
    {
        ("from", "to" or "until" or "till" or "through" or "-") => true,
        ("between", "and") => true,
        (_, "-") => true,
        _ => false,
    };

    // The word between the two, where there is one; "-" for two years in one token.
    private static string? Between(AnalysedText text, TimeExpression a, TimeExpression b) =>
        b.First == a.End + 1 ? Form(text, a.End) is "-" or "–" ? "-" : Form(text, a.End) : b.First == a.End - 1 || (b.First == a.End && text[b.First].Start > 0 && text.Text[b.Span.Start - 1] is '-' or '–') ? "-" : null;

    private static TimeExpression Period(AnalysedText text, int first, int end, string? from, string? to) =>
        new(first, end, text.Span(first, end), from is null || to is null ? null : $"{from}/{to}");

    private static string Form(AnalysedText text, int token) => token >= 0 && token < text.TokenCount ? text[token].Form.ToLowerInvariant() : "";
}
