using Entente.Analysis.Copies;
using Entente.Analysis.Exposures;
using Entente.Analysis.Findings;
using Entente.Analysis.Judgements;
using Entente.Analysis.Origins;
using Entente.Analysis.Status;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Analysis.Accounts;

/// <summary>All that the record says of a finding beyond its claims.</summary>
/// <param name="Now">How it stands on all its claims.</param>
/// <param name="History">Changes of status by publication; the last is to the status of now.</param>
/// <param name="Denials">Each denial beside what is alleged.</param>
/// <param name="Linchpin">Without whom it would stand elsewhere.</param>
/// <param name="Exposures">One report a regime; none for a finding that no regime of the case could be about.</param>
public sealed record FindingAccount(
    Finding Finding, StatusReading Now, IReadOnlyList<StatusChange> History, IReadOnlyList<DenialReading> Denials, Linchpin<FindingStatus> Linchpin, IReadOnlyList<ExposureReport> Exposures)
{
    /// <summary>The voices that say or expect it; who denies it is no origin.</summary>
    public OriginCount Origins => Now.Origins;
}

/// <summary>The findings of a case with their accounts, and the copies among its documents. Pure: the same records give the same accounts in whatever order they come.</summary>
public sealed record CaseAccounts(IReadOnlyList<FindingAccount> All, IReadOnlyList<CopyLink> Copies)
{
    /// <param name="records">In any order.</param>
    /// <param name="rulings">What analysts have judged; null for nothing.</param>
    public static CaseAccounts Of(IReadOnlyList<DocumentRecord> records, IReadOnlyList<Regime> regimes, Rulings? rulings = null) => new CaseReckoning(regimes, rulings).Add(records);
}
