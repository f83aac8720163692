using System.Globalization;
using System.Text;

namespace Entente.Benchmarks.MadeCases;

/// <summary>Time and memory against the number of documents, drawn as an SVG with a title, a description and its figures as text.</summary>
internal static class GrowthDrawing
{
    private const int Width = 720, Height = 300, Left = 56, Right = 64, Top = 40, Bottom = 44;

    public static string Of(IReadOnlyList<(int Documents, double Seconds, double MiB)> points)
    {
        var (documents, seconds, memory) = (points.Max(p => p.Documents), points.Max(p => p.Seconds), points.Max(p => p.MiB));
        double X(double n) => Left + n / documents * (Width - Left - Right);
        double Y(double share) => Height - Bottom - share * (Height - Top - Bottom);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="t d" font-family="sans-serif" font-size="12">
            <title id="t">Time and memory against the number of documents</title>
            <desc id="d">{string.Join("; ", points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Documents} documents: {p.Seconds:0.00} s, {p.MiB:0} MiB")))}</desc>
            <rect width="{Width}" height="{Height}" fill="#fff"/>
            <path d="M{Left} {Top}V{Height - Bottom}H{Width - Right}V{Top}" fill="none" stroke="#777"/>

            """);
        foreach (var p in points) svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(p.Documents):0.#}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{p.Documents:N0}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(Width + Left - Right) / 2}\" y=\"{Height - 8}\" text-anchor=\"middle\">documents</text>\n");
        foreach (var share in new[] { 0, 0.5, 1 })
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{Y(share) + 4:0.#}\" text-anchor=\"end\" fill=\"#1a4a80\">{share * seconds:0.0} s</text><text x=\"{Width - Right + 8}\" y=\"{Y(share) + 4:0.#}\" fill=\"#8a4b14\">{share * memory:0} MiB</text>\n");
        Line("#1a4a80", "", p => p.Seconds / seconds);
        Line("#8a4b14", " stroke-dasharray=\"6 4\"", p => p.MiB / memory);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"22\" fill=\"#1a4a80\">— processor time</text><text x=\"{Left + 130}\" y=\"22\" fill=\"#8a4b14\">- - peak managed memory</text>\n</svg>\n");
        return svg.ToString();

        void Line(string colour, string dash, Func<(int Documents, double Seconds, double MiB), double> share)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Documents):0.#},{Y(share(p)):0.#}")))}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dash}/>\n");
            foreach (var p in points) svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(p.Documents):0.#}\" cy=\"{Y(share(p)):0.#}\" r=\"3.5\" fill=\"{colour}\"/>\n");
        }
    }
}
