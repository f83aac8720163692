using Entente.Analysis.Chronology;
using Entente.Analysis.Findings;
using Entente.Briefs;

namespace Entente.Cases.Views;

/// <summary>Every finding of a case by the times that its claims give. Made once from a brief; safe to read from many threads.</summary>
public sealed class CaseTimes
{
    internal CaseTimes(Brief brief)
    {
        var all = brief.Findings.Select(DatedFinding.Of).ToList();
        Dated = [.. all.Where(d => d.Marks.Count > 0).OrderBy(d => d.Marks[0].When).ThenBy(d => d.Finding.Id, StringComparer.Ordinal)];
        Undated = [.. all.Where(d => d.Marks.Count == 0).Select(d => d.Finding)];
    }

    /// <summary>By first time given.</summary>
    public IReadOnlyList<DatedFinding> Dated { get; }

    /// <summary>Findings of which no claim gives a time that could be resolved, in the order of the brief.</summary>
    public IReadOnlyList<Finding> Undated { get; }
}
