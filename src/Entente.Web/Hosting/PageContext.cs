using Entente.Cases.Views;

namespace Entente.Web.Hosting;

/// <summary>What every page needs beside its model.</summary>
/// <param name="Case">The case as it stands.</param>
/// <param name="Query">What the address asks for.</param>
/// <param name="FormToken">Name and value of the hidden field that a form of ours bears.</param>
/// <param name="Notice">What the last form has done, once.</param>
/// <param name="Analyst">Who looks.</param>
public sealed record PageContext(CaseView Case, PageQuery Query, (string Name, string Value) FormToken, string? Notice, Analyst Analyst)
{
    /// <summary>True while the case is being reckoned anew, and the page shows it as it was.</summary>
    public bool IsOld { get; init; }

    /// <summary>True where somebody has signed in and may sign out.</summary>
    public bool IsSignedIn { get; init; }
}
