using System.Globalization;
using Entente.Analysis.Chronology;
using Entente.Analysis.Testimony;
using Entente.Analysis.Times;
using Entente.Briefs.Html;
using Entente.Briefs.Wording;
using static Entente.Briefs.Pictures.SvgText;

namespace Entente.Briefs.Pictures;

/// <summary>The timeline as SVG: a row for each finding, a mark for each time that claims give for it. Long ones are drawn in parts that fit a page.</summary>
public static class Timeline
{
    private const int RowsInPart = 22;
    private const double Width = 860, Left = 322, Right = 850, EarlierLane = 74, UndatedLane = 62, Head = 44, SymbolStep = 15, LabelSize = 13, NoteSize = 11.5, YearSize = 13, RowHeight = 30, LineHeight = 15, LabelRoom = Left - 8;
    private const string Title = "Timeline of visits, meetings, talks, drills, launches and tests";

    /// <param name="rows">In the order in which they are drawn; <c>brief.Chronology.Dated</c> or some of it.</param>
    /// <param name="from">First day of the axis; null with <paramref name="to"/> for an axis over the latest run of events.</param>
    /// <param name="to">Last day of the axis. With both given, a row of which no time lies in them is left out.</param>
    /// <param name="name">Begins every id, so that a page can have several.</param>
    /// <param name="title">What the drawing shows, for those who cannot see it.</param>
    /// <param name="isOneOfSeveral">Keeps all lanes, so that drawings over the same days share an axis where they stand one below the other.</param>
    /// <returns>Empty where there is no row to draw.</returns>
    public static string Svg(Brief brief, IReadOnlyList<DatedFinding> rows, PictureLinks links, DateOnly? from = null, DateOnly? to = null, string name = "timeline", string title = Title, bool isOneOfSeveral = false) =>
        Markup(html => Write(html, brief, rows, links, from, to, name, title, isOneOfSeveral));

    /// <summary>The rows that <see cref="Svg"/> draws with these bounds.</summary>
    public static IReadOnlyList<DatedFinding> Within(IReadOnlyList<DatedFinding> rows, DateOnly? from, DateOnly? to) =>
        from is { } first && to is { } last ? [.. rows.Where(r => r.Marks.Any(m => m.When.First <= last && (m.When.Last ?? DateOnly.MaxValue) >= first))] : rows;

    internal static void Write(HtmlWriter html, Brief brief, IReadOnlyList<DatedFinding> all, PictureLinks links, DateOnly? from = null, DateOnly? to = null, string name = "timeline", string title = Title, bool isOneOfSeveral = false)
    {
        var rows = Within(all, from, to);
        if (!rows.Any(r => r.Marks.Count > 0)) return;
        var left = Left + (isOneOfSeveral || rows.Any(r => r.Undated.Count > 0) ? UndatedLane : 0);
        var marks = rows.SelectMany(r => r.Marks).ToList();
        var axis = from is { } first && to is { } last
            ? TimeAxis.Between(first, last, isOneOfSeveral || marks.Exists(m => m.When.Last < first), left, Right, EarlierLane)
            : TimeAxis.Of(marks, left, Right, EarlierLane);
        var part = 0;
        foreach (var chunk in rows.Chunk(RowsInPart)) WritePart(html, brief, links, axis, left, chunk, title, FormattableString.Invariant($"{name}-{++part}"));
    }

    private static void WritePart(HtmlWriter html, Brief brief, PictureLinks links, TimeAxis axis, double left, DatedFinding[] rows, string heading, string id)
    {
        var bottom = Head + rows.Sum(r => HeightOf(brief, r)) + 8;
        html.Write($"""
            <svg class="timeline" viewBox="0 0 {N(Width)} {N(bottom)}" role="group" aria-labelledby="{id}-title" aria-describedby="{id}-desc">
            <title id="{id}-title">{heading}</title>
            <desc id="{id}-desc">A row for each finding, from {DateWords.Day(axis.First)} to {DateWords.Day(axis.Last)}{(axis.HasEarlier ? ", with a lane for what lies before" : "")}. The table below says the same.</desc>

            """);
        html.Write($"""<g aria-hidden="true">{(HtmlWriter h) => WriteAxis(h, axis, left, bottom)}</g>{"\n"}""");
        var y = Head;
        foreach (var row in rows)
        {
            WriteRow(html, brief, links, axis, left, row, y);
            y += HeightOf(brief, row);
        }

        html.Write($"</svg>\n");
    }

    private static void WriteAxis(HtmlWriter html, TimeAxis axis, double left, double bottom)
    {
        if (left > Left) html.Write($"""<text class="tick" x="{N(Left)}" y="34">no date</text>{"\n"}""");
        if (axis.HasEarlier)
        {
            html.Write($"""<text class="tick" x="{N(left)}" y="34">earlier</text><path class="break" d="M{N(axis.Left - 10)} 36l4-8m0 8 4-8"/><path class="earlier" d="M{N(axis.Left - 4)} {N(Head)}V{N(bottom - 8)}"/>{"\n"}""");
        }

        // A tick whose words would run into those before it, or over the edge, has its line alone.
        var (free, freeYear) = (0.0, 0.0);
        foreach (var (month, label, year) in axis.Ticks())
        {
            var x = axis.At(month);
            html.Write($"""<path class="{(year is null ? "grid" : "grid year")}" d="M{N(x)} {N(Head - 6)}V{N(bottom - 8)}"/>""");
            if (Fits(label, NoteSize, ref free)) html.Write($"""<text class="tick" x="{N(x + 3)}" y="34">{label}</text>""");
            if (year is not null && Fits(year, YearSize, ref freeYear)) html.Write($"""<text class="tick year" x="{N(x + 3)}" y="16">{year}</text>""");
            html.Write($"\n");

            bool Fits(string words, double size, ref double from)
            {
                var end = x + 3 + SvgText.Width(words) * size;
                if (words.Length == 0 || x < from || end > Width) return false;
                from = end + 3;
                return true;
            }
        }
    }

    private static void WriteRow(HtmlWriter html, Brief brief, PictureLinks links, TimeAxis axis, double left, DatedFinding row, double y)
    {
        var (title, (first, second)) = (new FindingWords(brief.Names).Title(row.Finding), Label(brief, row));
        var middle = y + 15;
        html.Write($"""
            <a href="{links.Finding(row.Finding)}"><g class="row"><title>{title} — {string.Join("; ", row.Marks.Select(Describe).Concat(row.Undated.Select(s => "no date resolved, " + StanceWords.Word(s))))}</title>
            <path class="line" d="M0 {N(y)}H{N(Width)}"/><text class="label" x="0" y="{N(middle + 4.5)}"><tspan class="number">§{brief.NumberOf(row.Finding)}</tspan> {first}</text><text class="label" x="0" y="{N(middle + 4.5 + LineHeight)}">{second}</text>

            """);
        if (PlaceWords.Of(row.Finding) is { } note) html.Write($"""<text class="where" x="0" y="{N(middle + (second.Length > 0 ? LineHeight : 0) + 20)}">{Fit(note, LabelRoom, NoteSize)}</text>{"\n"}""");
        foreach (var (stance, i) in row.Undated.Take(4).Select((stance, i) => (stance, i))) Marks.Draw(html, stance, Left + 7 + i * SymbolStep, middle);
        WriteMarks(html, axis, [.. row.Marks.Where(m => !axis.IsEarlier(m.When) && !axis.IsLater(m.When))], middle);
        var earlier = row.Marks.Where(m => axis.IsEarlier(m.When)).ToList();
        if (earlier.Count > 0)
        {
            var words = DateWords.Of(earlier[^1].When) + (earlier.Count > 1 ? " …" : "");
            html.Write($"""{(HtmlWriter h) => Marks.Draw(h, earlier[^1].Stance, left + 7, middle)}<text class="tick" x="{N(left + 18)}" y="{N(middle + 4)}">{EarlierWords(earlier[^1].When)}</text><desc>{words}</desc>""");
        }

        if (row.Marks.Any(m => axis.IsLater(m.When))) html.Write($"""<path class="arrow" d="M{N(Right - 2)} {N(middle - 4)}l5 4-5 4"/>""");
        html.Write($"</g></a>\n");
    }

    /// <summary>Bars first, then the symbols; one that would hide another moves to the right of it.</summary>
    private static void WriteMarks(HtmlWriter html, TimeAxis axis, IReadOnlyList<EventMark> marks, double middle)
    {
        var symbols = new List<(double X, Stance Stance)>();
        foreach (var mark in marks)
        {
            var from = mark.When.First < axis.First ? axis.Left - 6 : axis.At(mark.When.First);
            var to = mark.When.Last is { } last ? axis.After(last) : axis.Right;
            var isBar = mark.When.Grain != TimeGrain.Day && to - from > 16;
            symbols.Add((isBar ? from + 10 : (from + to) / 2, mark.Stance));
            if (!isBar) continue;
            html.Write($"""<rect class="span {StanceWords.Mark(mark.Stance)}" x="{N(from + 1)}" y="{N(middle - 8)}" width="{N(to - from - 2)}" height="16" rx="8"/>""");
            if (mark.When.Last is null) html.Write($"""<path class="arrow" d="M{N(to - 14)} {N(middle - 4)}l5 4-5 4"/>""");
        }

        var free = double.MinValue;
        foreach (var (x, stance) in symbols.OrderBy(s => s.X).ThenBy(s => s.Stance))
        {
            Marks.Draw(html, stance, Math.Max(x, free), middle);
            free = Math.Max(x, free) + SymbolStep;
        }
    }

    /// <summary>Its title beside its number, on two lines where one is too short for it.</summary>
    private static (string First, string Second) Label(Brief brief, DatedFinding row) =>
        OnTwoLines(new FindingWords(brief.Names).Title(row.Finding), LabelRoom - SvgText.Width(FormattableString.Invariant($"§{brief.NumberOf(row.Finding)} ")) * 11, LabelSize);

    private static double HeightOf(Brief brief, DatedFinding row) =>
        RowHeight + (Label(brief, row).Second.Length > 0 ? LineHeight : 0) + (PlaceWords.Of(row.Finding) is null ? 0 : LineHeight - 1);

    private static string Describe(EventMark mark) => $"{DateWords.Of(mark.When)}, {StanceWords.Word(mark.Stance)}";

    private static string EarlierWords(TimeRange range) =>
        range.First.Year == range.Last?.Year ? range.First.Year.ToString("0000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{range.First.Year:0000}–{range.Last?.Year % 100:00}");
}
