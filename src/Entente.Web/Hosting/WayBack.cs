namespace Entente.Web.Hosting;

/// <summary>Where a form leads back to: it says so itself, and what a form says may have been made elsewhere.</summary>
internal static class WayBack
{
    /// <summary>The address that was given where it is one of this site, written as an address is; otherwise the other.</summary>
    // Browsers read a backslash as a slash and leave out tabs and line breaks, so that "/\t/there" is another host; and a header holds nothing beyond ASCII.
    public static string Or(string? given, string otherwise) =>
        given is ['/', .. var rest] && rest is not ['/' or '\\', ..] && given.All(c => c is > ' ' and <= '~') ? given : otherwise;
}
