namespace Entente.Web.Hosting;

/// <summary>Where a form or a link leads back to: it says so itself, and what it says may have been made elsewhere.</summary>
internal static class WayBack
{
    /// <summary>The address that was given where it is one of this site, written as an address is; otherwise the other.</summary>
    // Browsers take "//" for another host, read a backslash as a slash and leave out tabs and line breaks; and a header holds nothing beyond ASCII.
    public static string Or(string? given, string otherwise) =>
        given is ['/', .. var rest] && rest is not ['/', ..] && given.Length < ServerLimits.LongestAddress && given.All(c => c is > ' ' and <= '~' and not '\\') ? given : otherwise;
}
