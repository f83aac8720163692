using System.Globalization;
using Entente.Briefs.Wording;
using Entente.Cases.Lexicons;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>A part of a claim that can be corrected.</summary>
/// <param name="Field">Name of the part.</param>
/// <param name="Value">What counts now, as a form gives it back: a name, a class, a TIMEX3 value.</param>
/// <param name="Words">The words of the text that it stands on; null for a part that has none of its own.</param>
/// <param name="Note">How to write it.</param>
/// <param name="Choices">What may be chosen; empty for free text.</param>
public sealed record CorrectablePart(string Field, string Label, string? Value, string? Words, string Note, IReadOnlyList<NamedValue> Choices);

/// <summary>A claim with everything in it that an analyst may correct.</summary>
public sealed record CorrectionSheet(ClaimLine Claim, FindingRow Finding, string? Statement, IReadOnlyList<CorrectablePart> Parts, IReadOnlyList<string> Voices, IReadOnlyList<string> ItemClasses)
{
    /// <summary>Null for an id of no claim that counts.</summary>
    public static CorrectionSheet? Of(CaseView view, PageQuery query)
    {
        var id = query.Part("claim");
        if (view.FindingsOf(id).FirstOrDefault() is not { } finding) return null;
        var entry = finding.Claims.First(c => c.Witness.Claim.Id == id);
        var (claim, text) = (entry.Witness.Claim, entry.Witness.Document.Text);
        var roles = claim.Roles;
        return new CorrectionSheet(
            ClaimLine.Of(view, finding, entry), FindingRow.Of(view, view.Brief.AccountOf(finding)), claim.Statement,
            [
                new("holder", "Whose claim it is", claim.Holder is { } h ? h.Name : "author", null, "A name or an id; ‘author’ for the author of the document.", []),
                new("certainty", "How sure they are", claim.Certainty.Label(), null, "", [.. Enum.GetValues<Certainty>().Select(c => new NamedValue(c.Label(), StanceWords.Word(c)))]),
                new("frame", "Kind of event", claim.Frame.ToString().ToUpperInvariant(), null, "", [.. Enum.GetNames<Frame>().Select(f => new NamedValue(f.ToUpperInvariant(), f.ToLowerInvariant()))]),
                new("agent", "Giver, or who does it", Parties(roles.Agent), null, "Names or ids, with semicolons between them; ‘none’ for nobody.", []),
                new("recipient", "Receiver, or to whom", Parties(roles.Recipient), null, "Names or ids, with semicolons between them; ‘none’ for nobody.", []),
                new("item", "What it is", roles.Item?.Class ?? (roles.Item is null ? "none" : null), roles.Item?.Text, "The class; ‘none’ where nothing is named.", []),
                new("quantity", "How much", Amount(roles.Quantity), roles.Quantity?.Text, "40 tonnes · 40..60 tonnes · 40.. tonnes (at least) · ..60 tonnes (at most) · none", []),
                new("place", "Where", roles.Place?.Name ?? "none", roles.Place?.Text, "A name; ‘none’ where nothing is said.", []),
                new("time", "When", roles.Time?.Value ?? (roles.Time is null ? "none" : null), roles.Time?.Text, "2023-10-12 · 2023-10 · 2023 · 2023-Q3 · 2006/ (since 2006) · none", []),
                new("evidence", "The words that say it", null, claim.Evidence.In(text), "As they stand in the document.", []),
            ],
            [.. view.Brief.Voices.Named.Take(200).Select(v => VoiceWords.Name(v, view.Brief.Names)).Distinct(StringComparer.Ordinal)], [.. ShippedLexicons.ItemClasses.Order(StringComparer.Ordinal)]);
    }

    private static string Parties(IReadOnlyList<Party> parties) => parties.Count == 0 ? "none" : string.Join("; ", parties.Select(p => p.ActorId ?? p.Name));

    private static string Amount(Quantity? amount)
    {
        if (amount is null) return "none";
        var unit = amount.Unit is { } named ? " " + named : "";
        static string Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
        return (amount.Low == amount.High ? Text(amount.Low) : $"{Text(amount.Low)}..{Text(amount.High)}") + unit;
    }
}
