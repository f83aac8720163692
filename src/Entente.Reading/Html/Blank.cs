using System.Text;

namespace Entente.Reading.Html;

/// <summary>White space as HTML shows it.</summary>
internal static class Blank
{
    /// <summary>Runs of white space become one space; none at the ends. Characters that only steer line breaking are left out.</summary>
    public static string Collapse(string text)
    {
        var made = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(c)) made.Append(c);
            else if (made.Length > 0 && made[^1] != ' ') made.Append(' ');
        }

        while (made.Length > 0 && made[^1] == ' ') made.Length--;
        return made.ToString();
    }
}
