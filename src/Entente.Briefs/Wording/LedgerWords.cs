using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Analysis.Ledgers;
using Entente.Analysis.Origins;
using Entente.Analysis.Testimony;

namespace Entente.Briefs.Wording;

/// <summary>The ledger of two states in words.</summary>
internal sealed class LedgerWords(Brief brief)
{
    public const string Title = "The ledger";
    public const string None = "No two findings in these documents lie between the same two states.";

    public const string Note = "What two states are said to give each other, by kind of goods and time; apart from it, what each is said to need and to offer: what is wished, planned, expected or held possible. "
        + "An entry says how the finding stands and on how many independent origins.";

    private const int MostAmounts = 3;

    public string Pair(Ledger ledger) => $"{Listing.Capital(Name(ledger.A))} and {Name(ledger.B)}";

    public string Flow(LedgerFlow flow) => $"Said to go from {Name(flow.Giver)} to {Name(flow.Receiver)}";

    public string Name(Side side) => Articles.Definite(brief.Names.Of(side));

    public string Nothing(LedgerFlow flow) => $"Nothing is said to have gone from {Name(flow.Giver)} to {Name(flow.Receiver)}.";

    public static string Item(string? item) => Listing.Capital(item == "aid" ? "help" : ItemWords.Of(item));

    public static string When(LedgerEntry entry) =>
        entry.When is { } when ? DateWords.Of(when)
        : entry.MonthOnly is { } month ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) + ", year not stated"
        : entry.Account.Finding.Time is { } time ? $"“{time.Text}”" : "no date";

    /// <summary>The words of the claims; empty where none gives an amount.</summary>
    public static string Amounts(LedgerEntry entry)
    {
        var words = entry.Account.Finding.Claims.Where(c => c.Fit != Fit.Covers && c.Witness.Stance != Stance.Denied).Select(c => c.Witness.Claim.Roles.Quantity?.Text).OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase).Select(w => $"“{w}”").ToList();
        return Listing.And(words, MostAmounts);
    }

    public static string Status(LedgerEntry entry) => Listing.Capital(AccountWords.Word(entry.Account.Now.Status));

    public static string Origins(OriginCount origins) =>
        origins.High == 0 ? "none" : origins.Low == origins.High ? origins.Low.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{origins.Low} to {origins.High}");

    /// <summary>For deliveries that are told apart alone.</summary>
    public static string Total(LedgerTotal total)
    {
        var (low, high) = (Figure(total.Low), total.High is { } most ? Figure(most) : null);
        var sum = high is null ? $"{low} {total.Unit} or more" : total.Low == total.High ? $"{low} {total.Unit}" : total.Low == 0 ? $"up to {high} {total.Unit}" : $"{low} to {high} {total.Unit}";
        return $"Together, were all of it so: {sum}, in {Listing.Count(total.Counted, "delivery", "deliveries")} that differ in time.";
    }

    public string Needs(LedgerNeeds state) => $"What {Name(state.State)} is said to need, seek or expect";

    public string Offers(LedgerNeeds state) => $"What {Name(state.State)} is said to offer, plan or be able to give";

    public static string Prospect(LedgerProspect prospect, bool isNeed) =>
        Item(prospect.Item) + (prospect.IsOfPair ? "" : isNeed ? ", from whom is not stated" : ", to whom is not stated");

    private static string Figure(decimal figure) => figure.ToString(figure < 10 && figure != decimal.Truncate(figure) ? "0.##" : "#,0", CultureInfo.InvariantCulture);
}
