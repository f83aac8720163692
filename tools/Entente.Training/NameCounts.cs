using System.Globalization;
using Entente.Text;

namespace Entente.Training;

/// <summary>How many names are right, and what is wrong with the others: another kind, other bounds, missed, invented.</summary>
internal sealed class NameCounts
{
    private int right, kind, bounds, missed, invented, gold, guessed;

    public double F1 => 200.0 * right / Math.Max(1, gold + guessed);

    public void Add(IReadOnlyList<Name> names, IReadOnlyList<Name> guesses)
    {
        gold += names.Count;
        guessed += guesses.Count;
        foreach (var name in names)
        {
            if (guesses.Contains(name)) right++;
            else if (guesses.Any(g => g.First == name.First && g.End == name.End)) kind++;
            else if (guesses.Any(g => Overlap(g, name))) bounds++;
            else missed++;
        }

        invented += guesses.Count(g => !names.Any(n => Overlap(g, n)));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"F1 {F1:F2} | P {100.0 * right / Math.Max(1, guessed):F1} | R {100.0 * right / Math.Max(1, gold):F1} | gold {gold} | other kind {kind} | other bounds {bounds} | missed {missed} | invented {invented}");

    private static bool Overlap(Name a, Name b) => a.First < b.End && b.First < a.End;
}
