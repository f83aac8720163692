using Entente.Briefs.Html;
using Entente.Briefs.Wording;
using Entente.Web.Hosting;
using Entente.Web.Lines;
using Microsoft.AspNetCore.Components;
using static Entente.Briefs.Pictures.SvgText;

namespace Entente.Web.Parts;

/// <summary>Bars of how many findings have a time in each stretch of the calendar; each leads to its days. What is planned stands on top, as an empty box in dashes.</summary>
internal static class TimeOverview
{
    private const double Width = 860, Top = 14, Base = 84, Height = 104, Gap = 2, LabelRoom = 74;

    public static MarkupString Of(IReadOnlyList<TimeBar> bars, PageQuery query) => new(Markup(html => Write(html, bars, query)));

    private static void Write(HtmlWriter html, IReadOnlyList<TimeBar> bars, PageQuery query)
    {
        var (step, most) = (Width / bars.Count, Math.Max(1, bars.Max(b => b.Count)));
        var labelled = (int)Math.Ceiling(LabelRoom / step);
        html.Write($"""<svg class="timeline overview" viewBox="0 0 {N(Width)} {N(Height)}" role="group" aria-label="Overview: findings by time, from {bars[0].Words} to {bars[^1].Words}">{"\n"}""");
        html.Write($"""<path class="line" d="M0 {N(Base)}H{N(Width)}"/>{"\n"}""");
        for (var i = 0; i < bars.Count; i++)
        {
            var (bar, x) = (bars[i], i * step);
            var (reported, planned) = (Share(bar.Reported), Share(bar.Planned));
            // An empty stretch leads nowhere.
            if (bar.Count > 0) html.Write($"""<a href="{query.With(new TimeLink("", bar.From, bar.To, null).Changes)}"{(HtmlWriter h) => WriteShown(h, bar.IsShown)}>""");
            else html.Write($"""<g{(HtmlWriter h) => WriteShown(h, bar.IsShown)}>""");
            html.Write($"""<title>{Words(bar)}</title><rect class="hit" x="{N(x)}" y="0" width="{N(step)}" height="{N(Base)}"/>""");
            if (bar.Reported > 0) html.Write($"""<rect class="reported" x="{N(x + Gap)}" y="{N(Base - reported)}" width="{N(Math.Max(1, step - 2 * Gap))}" height="{N(reported)}"/>""");
            if (bar.Planned > 0) html.Write($"""<rect class="planned" x="{N(x + Gap)}" y="{N(Base - reported - planned)}" width="{N(Math.Max(1, step - 2 * Gap))}" height="{N(planned)}"/>""");
            if (bar.Count > 0 && step > 16) html.Write($"""<text class="tick" text-anchor="middle" x="{N(x + step / 2)}" y="{N(Base - reported - planned - 3)}" aria-hidden="true">{bar.Count}</text>""");
            if (i % labelled == 0) html.Write($"""<text class="tick" x="{N(x)}" y="{N(Height - 6)}" aria-hidden="true">{Short(bar)}</text>""");
            if (bar.Count > 0) html.Write($"</a>\n");
            else html.Write($"</g>\n");
        }

        html.Write($"</svg>\n");

        // What is there is seen, however much stands elsewhere.
        double Share(int count) => count == 0 ? 0 : Math.Max(3, count * (Base - Top) / most);
    }

    private static void WriteShown(HtmlWriter html, bool isShown)
    {
        if (isShown) html.Write($""" class="shown" """);
    }

    private static string Words(TimeBar bar) =>
        $"{bar.Words}: {Listing.Count(bar.Count, "finding")}" + (bar.Planned > 0 ? FormattableString.Invariant($", {bar.Planned} of them only planned or possible") : "") + (bar.IsShown ? ", shown below" : "");

    private static string Short(TimeBar bar) => bar.To.DayNumber - bar.From.DayNumber > 100 ? bar.Words : bar.From.ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
