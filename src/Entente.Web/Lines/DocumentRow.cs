using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A document on one line.</summary>
/// <param name="Number">By which brief and pages cite it; null for one that is not counted.</param>
public sealed record DocumentRow(string Id, int? Number, string Title, string? Outlet, DateOnly? Published)
{
    public static DocumentRow Of(CaseView view, Document document) =>
        new(document.Id, view.Brief.NumberOfDocument(document.Id), DocumentWords.Title(document), document.Outlet, document.Published);

    /// <summary>Outlet and day, as far as they are known.</summary>
    internal string Source => string.Join(", ", new[] { Outlet, Published is { } day ? DateWords.Day(day) : null }.OfType<string>());
}
