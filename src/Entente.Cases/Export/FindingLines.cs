using System.Text.Json;
using Entente.Analysis.Accounts;
using Entente.Analysis.Disagreements;
using Entente.Analysis.Exposures;
using Entente.Analysis.Findings;
using Entente.Analysis.Testimony;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Cases.Export;

using static JsonLine;

/// <summary>Findings and exposures as JSON, keys in the order that <c>docs/export.md</c> gives.</summary>
internal static class FindingLines
{
    public static void Finding(Utf8JsonWriter json, FindingAccount account)
    {
        var finding = account.Finding;
        var witnesses = finding.Witnesses;
        json.WriteString("id", finding.Id);
        json.WriteString("frame", finding.Frame.ToString().ToUpperInvariant());
        json.WriteStartObject("roles");
        Sides(json, "agent", finding.From);
        Sides(json, "recipient", finding.To);
        Sides(json, "people", finding.People);
        json.WriteString("item", finding.Item);
        json.WriteString("quantity", finding.Amount?.Text);
        json.WriteString("time", finding.Time is { } time ? time.Value ?? time.Text : null);
        json.WriteEndObject();
        json.WriteString("status", Word(account.Now.Status));
        json.Objects("origins", account.Origins.Origins, origin =>
        {
            json.WriteString("id", origin.Id);
            json.WriteString("kind", Word(origin.Kind));
            json.WriteString("name", origin.Name);
            json.Strings("claims", origin.Witnesses.Select(w => w.Claim.Id));
        });
        json.WriteNumber("originsLow", account.Origins.Low);
        json.WriteNumber("originsHigh", account.Origins.High);
        json.Strings("supports", witnesses.Where(w => w.Stance is Stance.Asserted or Stance.Expected or Stance.Possible).Select(w => w.Claim.Id));
        json.Strings("denies", witnesses.Where(w => w.Stance is Stance.Denied or Stance.Doubted).Select(w => w.Claim.Id));
        json.WriteString("firstSeen", IsoDay.Write(witnesses.Min(w => w.Document.Published)));
        json.WriteString("lastSeen", IsoDay.Write(witnesses.Max(w => w.Document.Published)));
        json.Objects("disagreements", finding.Differences, difference => Disagreement(json, difference));
        json.Objects("joins", finding.Claims, claim =>
        {
            json.WriteString("claim", claim.Witness.Claim.Id);
            json.WriteString("why", Word(claim.Fit));
        });
        json.Objects("merges", account.Origins.Merges, merge =>
        {
            json.WriteString("a", merge.A);
            json.WriteString("b", merge.B);
            json.WriteString("ground", Word(merge.Ground));
            json.WriteBoolean("certain", merge.IsCertain);
            json.Strings("claims", [merge.ProofA.Claim.Id, merge.ProofB.Claim.Id]);
        });
        json.Objects("history", account.History, change =>
        {
            json.WriteString("day", IsoDay.Write(change.Day));
            json.WriteString("status", Word(change.Reading.Status));
            json.WriteString("rule", change.Reading.Rule.Id);
            json.WriteString("claim", change.Cause.Claim.Id);
        });
        json.Objects("denials", account.Denials, denial =>
        {
            json.WriteString("claim", denial.Denial.Claim.Id);
            json.WriteString("part", Word(denial.Part));
            json.WriteStartObject("slots");
            foreach (var (slot, state) in denial.Slots) json.WriteString(Word(slot), Word(state));
            json.WriteEndObject();
        });
        Linchpin(json, account.Linchpin.Voices, account.Linchpin.Without is { } without ? Word(without) : null);
    }

    public static void Exposure(Utf8JsonWriter json, (ExposureReport Report, Exposure Exposure) line)
    {
        var exposure = line.Exposure;
        json.WriteString("id", exposure.Id);
        json.WriteString("finding", exposure.Exchange);
        json.WriteString("measure", $"{exposure.Regime}/{exposure.Measure}");
        json.Objects("elements", exposure.Elements, element =>
        {
            json.WriteString("element", element.Kind.Label());
            json.WriteString("state", element.State.Label());
            json.Strings("claims", element.Claims);
        });
        json.WriteString("reading", exposure.Reading.Label());
        json.WriteString("role", exposure.Role.Label());
        json.WriteString("symbol", exposure.Symbol);
        json.WriteString("verification", exposure.Verification.Label());
        json.WriteString("because", exposure.Because);
        if (line.Report.LinchpinOf(exposure) is { } linchpin) Linchpin(json, linchpin.Voices, linchpin.Without?.Label());
        else json.WriteNull("linchpin");
    }

    private static void Linchpin(Utf8JsonWriter json, IReadOnlyList<string> origins, string? without)
    {
        json.WriteStartObject("linchpin");
        json.Strings("origins", origins);
        json.WriteString("without", without);
        json.WriteEndObject();
    }

    private static void Disagreement(Utf8JsonWriter json, Difference difference)
    {
        json.WriteString("role", difference.Kind switch
        {
            DifferenceKind.Places => "place", DifferenceKind.Dates => "time", DifferenceKind.Items => "item", DifferenceKind.Parties => "party", DifferenceKind.DroppedBounds => "bound", _ => "quantity",
        });
        json.Objects("values", difference.Values, value =>
        {
            json.WriteString("value", value.Value ?? value.Words);
            json.Strings("claims", value.Witnesses.Select(w => w.Claim.Id));
        });
    }

    private static void Sides(Utf8JsonWriter json, string name, IReadOnlyList<Side> sides) => json.Objects(name, sides, side =>
    {
        json.WriteString("name", side.Name);
        json.WriteString("actorId", side.Id);
    });
}
