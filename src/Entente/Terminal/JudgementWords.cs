using System.Globalization;
using System.Text.Json;
using Entente.Cases.Judging;
using Entente.Records;

namespace Entente.Terminal;

/// <summary>A judgement in a line.</summary>
internal static class JudgementWords
{
    /// <summary>"3  2024-03-05 10:12 Ada: correct c-… item → grain (goods.food) – the reason".</summary>
    public static string Line(JudgementLine line)
    {
        var j = line.Judgement;
        var what = $"{Word(j.Kind)} {j.Subject}{(j.Object is { } other ? " " + other : "")}{(j.Grade is { } grade ? $" {grade}" : "")}{(j is { Kind: JudgementKind.Correct, Correction: { } c } ? $" {Word(c.Field)} → {Value(c)}" : "")}";
        var state = line.IsUndone ? " (taken back)" : line.IsLost ? " (no longer finds its line)" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{j.Number}  {j.When:yyyy-MM-dd HH:mm} {j.Who}: {what} – {j.Why}{state}");
    }

    private static string Value(Correction c) => c.Field switch
    {
        CorrectedField.Certainty => c.Certainty!.Value.Label(),
        CorrectedField.Frame => c.Frame!.Value.ToString().ToUpperInvariant(),
        CorrectedField.Speaker => c.Speaker!.Name,
        CorrectedField.Holder => c.Speaker?.Name ?? "author",
        CorrectedField.Agent or CorrectedField.Recipient => c.Parties.Count == 0 ? "none" : string.Join("; ", c.Parties.Select(p => p.Name)),
        CorrectedField.Item => c.Item is { } item ? $"{item.Text} ({item.Class ?? "no class"})" : "none",
        CorrectedField.Quantity => c.Quantity?.Text ?? "none",
        CorrectedField.Place => c.Place?.Name ?? "none",
        CorrectedField.Time => c.Time is { } time ? $"{time.Text} ({time.Value ?? "unresolved"})" : "none",
        _ => string.Join(" … ", c.Spans.Select(s => $"“{s.Text}”")),
    };

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
