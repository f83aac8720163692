using Entente.Analysis.Accounts;
using Entente.Briefs;
using Entente.Briefs.Wording;
using Entente.Cases.Views;

namespace Entente.Web.Lines;

/// <summary>A finding on one line.</summary>
/// <param name="Number">By which brief and pages cite it.</param>
/// <param name="Status">In words.</param>
/// <param name="Stances">Where voices stand on it, each once; names of marks.</param>
/// <param name="OriginsLow">Independent origins at least.</param>
/// <param name="OriginsHigh">At most.</param>
public sealed record FindingRow(string Id, int Number, string Title, string Section, string Status, IReadOnlyList<string> Stances, int OriginsLow, int OriginsHigh, int Claims, int Documents)
{
    public static FindingRow Of(CaseView view, FindingAccount account)
    {
        var finding = account.Finding;
        return new FindingRow(
            finding.Id, view.Brief.NumberOf(finding), view.Brief.TitleOf(finding), FindingWords.Section(finding), Brief.StatusOf(account),
            [.. finding.Standing.Groups.Select(g => StanceWords.Mark(g.Stance))], account.Origins.Low, account.Origins.High, finding.Witnesses.Count, finding.DocumentCount);
    }

    internal string Origins => OriginsHigh == 0 ? "none" : OriginsLow == OriginsHigh ? FormattableString.Invariant($"{OriginsLow}") : FormattableString.Invariant($"{OriginsLow}–{OriginsHigh}");
}
