using System.Text;

namespace Entente.Reading.Fetching.Robots;

/// <summary>
/// One spelling for each path, so that rule and address can be compared octet by octet (RFC 9309, section 2.2.2): octets that need no percent sign have none,
/// all others have one, with capital digits.
/// </summary>
internal static class RobotsPath
{
    /// <summary>Of an address; its asterisks and dollars are no signs.</summary>
    public static string Of(string pathAndQuery) => Spell(pathAndQuery, "-._~:/?#[]@!&'()+,;=");

    /// <summary>Of a rule, whose <c>*</c> and, at its end, <c>$</c> are signs.</summary>
    public static string OfRule(string pattern) =>
        pattern.EndsWith('$') ? Spell(pattern[..^1], "-._~:/?#[]@!&'()+,;=*") + "$" : Spell(pattern, "-._~:/?#[]@!&'()+,;=*");

    private static string Spell(string text, string plain)
    {
        var spelled = new StringBuilder(text.Length);
        var octets = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < octets.Length; i++)
        {
            var octet = octets[i];
            if (octet == '%' && i + 2 < octets.Length && char.IsAsciiHexDigit((char)octets[i + 1]) && char.IsAsciiHexDigit((char)octets[i + 2]))
            {
                octet = Convert.FromHexString([(char)octets[i + 1], (char)octets[i + 2]])[0];
                i += 2;
                // A reserved character with a percent sign and one without are two things.
                if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~') spelled.Append((char)octet);
                else spelled.Append('%').Append(octet.ToString("X2", null));
            }
            else if (char.IsAsciiLetterOrDigit((char)octet) || plain.Contains((char)octet, StringComparison.Ordinal))
            {
                spelled.Append((char)octet);
            }
            else
            {
                spelled.Append('%').Append(octet.ToString("X2", null));
            }
        }

        return spelled.ToString();
    }
}
