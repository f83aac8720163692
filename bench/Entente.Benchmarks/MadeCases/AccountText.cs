using System.Text;
using Entente.Analysis.Accounts;

namespace Entente.Benchmarks.MadeCases;

/// <summary>All that the accounts of a case say, as text to compare.</summary>
internal static class AccountText
{
    public static string Of(CaseAccounts accounts)
    {
        var text = new StringBuilder();
        foreach (var account in accounts.All)
        {
            var f = account.Finding;
            text.Append(f.Id).Append(' ').Append(f.Item).Append(' ').Append(f.Amount?.Text).Append(' ').Append(f.Time?.Value).Append('\n')
                .AppendJoin(' ', f.Claims.Select(c => c.Witness.Claim.Id + c.Fit)).Append('\n')
                .AppendJoin(' ', f.Differences.SelectMany(d => d.Values).Select(v => v.Words)).Append('\n')
                .Append(account.Now.Rule.Id).Append(' ').Append(account.Origins.Low).Append(' ').Append(account.Origins.High).Append('\n')
                .AppendJoin(' ', account.Origins.Origins.Select(o => o.Id)).Append('\n')
                .AppendJoin(' ', account.Origins.Merges.Select(m => $"{m.A} {m.B} {m.Ground} {m.ProofA.Claim.Id} {m.ProofB.Claim.Id}")).Append('\n')
                .AppendJoin(' ', account.History.Select(h => $"{h.Day:O} {h.Reading.Status} {h.Cause.Claim.Id}")).Append('\n')
                .AppendJoin(' ', account.Linchpin.Voices).Append(account.Linchpin.Without).Append('\n')
                .AppendJoin(' ', account.Denials.Select(d => d.Denial.Claim.Id + d.Part)).Append('\n');
        }

        return text.AppendJoin('\n', accounts.Copies.Select(l => $"{l.Later.Id} {l.Earlier.Id} {l.Kind}")).ToString();
    }
}
