using Entente.Analysis.Findings;
using Entente.Analysis.Origins;

namespace Entente.Analysis.Status;

/// <summary>The smallest set of voices without which something would stand, or read, otherwise.</summary>
/// <param name="Origins">In order; empty where no such set of at most three exists.</param>
/// <param name="Without">How it would stand then; null where there is no such set.</param>
public sealed record Linchpin<T>(IReadOnlyList<Origin> Origins, T? Without) where T : struct
{
    /// <summary>Ids of <see cref="Origins"/>.</summary>
    public IReadOnlyList<string> Voices => [.. Origins.Select(o => o.Id)];
}

/// <summary>The linchpin of a status.</summary>
public static class Linchpin
{
    /// <summary>Tries the sets of <see cref="Bearers.Sets"/> until the status changes.</summary>
    public static Linchpin<FindingStatus> Of(Finding finding, StatusReading now, Bearers bearers, Func<string, string>? copies = null)
    {
        foreach (var set in bearers.Sets())
            if (StatusReading.Of(finding, bearers.Without(set), copies).Status is var then && then != now.Status) return new Linchpin<FindingStatus>(set, then);
        return new Linchpin<FindingStatus>([], null);
    }
}
