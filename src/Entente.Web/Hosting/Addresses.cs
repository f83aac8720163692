using Entente.Briefs.Pictures;
using Entente.Web.Lines;

namespace Entente.Web.Hosting;

/// <summary>Addresses of things.</summary>
internal static class Addresses
{
    /// <summary>For the pictures.</summary>
    public static PictureLinks Pictures { get; } = new(finding => Finding(finding.Id), (document, _) => Document(document.Id));

    public static string Finding(string id) => "/finding/" + Uri.EscapeDataString(id);

    public static string Document(string id) => "/document/" + Uri.EscapeDataString(id);

    public static string Voice(string key) => "/voice/" + Uri.EscapeDataString(key);

    /// <param name="measure">One of the case's regimes.</param>
    /// <param name="reading">Of whose findings alone it shall show; null for all.</param>
    public static string Measure(MeasureRef measure, string? reading = null)
    {
        var query = string.Join('&', new[] { measure.Regime is { } regime ? "regime=" + Uri.EscapeDataString(regime) : null, reading is null ? null : "reading=" + reading }.OfType<string>());
        return "/measure/" + Uri.EscapeDataString(measure.Id) + (query.Length > 0 ? "?" + query : "");
    }

    /// <summary>The document, opened at the claim with these words.</summary>
    public static string Words(Quoted quote) => Words(quote.Document.Id, quote.Start, quote.End);

    public static string Words(string document, int start, int end) => FormattableString.Invariant($"{Document(document)}?at={start}-{end}#at");
}
