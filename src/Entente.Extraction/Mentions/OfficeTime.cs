using System.Globalization;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>
/// The time at which an office is spoken of: the day of publication, the past year that the sentence names, or from the year that the paragraph named before to the day
/// of publication. Null where it is not known or lies outside all dates.
/// </summary>
internal static class OfficeTime
{
    private const int Back = 200; // tokens in which a year of the paragraph still tells

    public static (DateOnly From, DateOnly To)? Of(Token office, DateOnly? published)
    {
        if (published is not { } day) return null;
        var sentence = office.Sentence;
        var text = office.Document;
        for (var t = sentence.First; t < sentence.End; t++)
        {
            if (text[t].Lemma is "ago" or "decade" or "century" or "era" || IsDecade(text[t].Form)) return null;
            if (text[t].Lemma == "year" && t > sentence.First && text[t - 1].Lemma is "last" or "previous") return Year(day.Year - 1, day);
            if (YearAt(text, t) is { } year && year != day.Year) return Year(year, day);
        }

        var opening = sentence;
        while (!opening.StartsParagraph && opening.First > Math.Max(0, office.Index - Back)) opening = text[opening.First - 1].Sentence;
        for (var t = sentence.End - 1; t >= Math.Max(opening.First, office.Index - Back); t--)
            if (YearAt(text, t) is { } year && year < day.Year) return (new DateOnly(year, 1, 1), day);
        return (day, day);
    }

    private static (DateOnly, DateOnly)? Year(int year, DateOnly published) => year > published.Year ? null : (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    // "since 2004" began then and lasts.
    private static int? YearAt(AnalysedText text, int t) =>
        text[t] is { Upos: "NUM", Form: [('1' or '2'), _, _, _] form } && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1800 and < 2100 &&
        (t == 0 || text[t - 1].Lemma is not ("since" or "than")) && text[t].Is("nummod") is false
            ? year
            : null;

    private static bool IsDecade(string form) => form.Length is 5 or 6 && form[^1] == 's' && char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[3]);
}
