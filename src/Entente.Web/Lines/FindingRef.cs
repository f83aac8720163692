using Entente.Analysis.Findings;
using Entente.Cases.Views;

namespace Entente.Web.Lines;

/// <summary>A finding by its name.</summary>
public sealed record FindingRef(string Id, int Number, string Title)
{
    public static FindingRef Of(CaseView view, Finding finding) => new(finding.Id, view.Brief.NumberOf(finding), view.Brief.TitleOf(finding));
}
