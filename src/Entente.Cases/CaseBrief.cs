using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Briefs;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Cases;

/// <summary>Briefs in the names of the catalogue and with the rules that travel with the program.</summary>
internal static class CaseBrief
{
    /// <param name="asOf">What was published up to that day alone; null for all.</param>
    public static Brief Of(IReadOnlyList<DocumentRecord> records, IReadOnlyList<Regime> regimes, Rulings rulings, DateOnly? asOf) => Brief.Of(records, Names(), Extractor.Rules, regimes, rulings, asOf);

    /// <param name="accounts">Of these records, under these regimes and rulings.</param>
    public static Brief Of(IReadOnlyList<DocumentRecord> records, CaseAccounts accounts, IReadOnlyList<Regime> regimes, Rulings rulings) => Brief.Of(records, accounts, Names(), Extractor.Rules, regimes, rulings);

    private static ActorNames Names()
    {
        var actors = ShippedLexicons.Load().Actors;
        return new ActorNames(id => actors.ById(id)?.Name);
    }
}
