using System.Globalization;
using Entente.Cases.Judging;
using Entente.Records;

namespace Entente.Terminal;

/// <summary>A judgement in a line, with what it is about as 'entente judge' takes it.</summary>
internal static class JudgementView
{
    /// <summary>"3  2024-03-05 10:12 Ada on c-…: corrected the certainty to PS+ (possible) – the reason".</summary>
    public static string Line(JudgementLine line)
    {
        var j = line.Judgement;
        // What was taken back is named by its number already.
        var subject = j.Kind == JudgementKind.Undo ? "" : $" on {j.Subject}";
        return string.Create(CultureInfo.InvariantCulture, $"{j.Number}  {j.When:yyyy-MM-dd HH:mm} {j.Who}{subject}: {line.What} – {j.Why}{(line.IsUndone || line.IsLost ? $" ({line.State})" : "")}");
    }
}
