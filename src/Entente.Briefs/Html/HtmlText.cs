using System.Globalization;

namespace Entente.Briefs.Html;

/// <summary>Text to HTML, for content and for attributes in double quotation marks.</summary>
internal static class HtmlText
{
    /// <param name="showControls">
    /// True shows characters that steer direction or cannot be seen as <c>[U+202E]</c>; false keeps them, for quotations that must equal
    /// their source. Line ends become LF, as every reader of HTML makes them; characters that HTML does not admit become U+FFFD.
    /// </param>
    public static void Encode(TextWriter target, string text, bool showControls)
    {
        for (var i = 0; i < text.Length; i++)
            switch (text[i])
            {
                case '&': target.Write("&amp;"); break;
                case '<': target.Write("&lt;"); break;
                case '>': target.Write("&gt;"); break;
                case '"': target.Write("&quot;"); break;
                case '\'': target.Write("&#39;"); break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n': break;
                case '\r' or '\n': target.Write('\n'); break;
                case '\t': target.Write('\t'); break;
                case < ' ' or (>= '\u007f' and <= '\u009f') or '\ufffe' or '\uffff': target.Write('\ufffd'); break;
                case var c when showControls && IsInvisible(c): target.Write(Shown(c)); break;
                case var c: target.Write(c); break;
            }
    }

    /// <summary>Marks, embeddings, overrides and isolates of direction, zero-width characters and separators.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u061c' or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or '\ufeff';

    public static string Shown(char c) => "[U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) + "]";
}
