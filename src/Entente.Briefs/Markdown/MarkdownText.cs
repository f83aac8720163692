using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Entente.Briefs.Html;

namespace Entente.Briefs.Markdown;

/// <summary>Writes Markdown from interpolated strings: the literal is ours, a hole is text of others and loses all power over the page.</summary>
internal sealed class MarkdownText(TextWriter target)
{
    public void Write([InterpolatedStringHandlerArgument("")] Line line) => _ = line;

    /// <summary>
    /// Backslashes before every character that Markdown or HTML could read as its own, direction marks shown by number, any white space as
    /// one blank: a quotation stays one paragraph whatever it holds.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var blank = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u0085') { blank = true; continue; }
            if (blank && escaped.Length > 0) escaped.Append(' ');
            blank = false;
            if (HtmlText.IsInvisible(c)) escaped.Append('\\').Append(HtmlText.Shown(c)[..^1]).Append("\\]");
            else if (char.IsControl(c)) escaped.Append('\ufffd');
            else if (c is '&') escaped.Append("&amp;");
            else if (c is '<') escaped.Append("&lt;");
            else if (c is '>') escaped.Append("&gt;");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '^' or '@' || OpensBlock(c, escaped) || MakesLink(text, i)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    // A bullet, a heading, a rule, the number of a list: read as such at the start of a line alone.
    private static bool OpensBlock(char c, StringBuilder before)
    {
        if (before.Length == 0) return c is '-' or '+' or '#' or '=' or ':';
        if (c is not ('.' or ')')) return false;
        for (var i = 0; i < before.Length; i++) if (!char.IsAsciiDigit(before[i])) return false;
        return true;
    }

    // Many readers make a link of a bare address.
    private static bool MakesLink(string text, int at) =>
        (text[at] == ':' && at + 1 < text.Length && text[at + 1] == '/')
        || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    [InterpolatedStringHandler]
    public readonly ref struct Line(int literalLength, int formattedCount, MarkdownText writer)
    {
        private readonly TextWriter target = Target(writer, literalLength, formattedCount);

        public void AppendLiteral(string markdown) => target.Write(markdown);

        public void AppendFormatted(int number) => target.Write(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(string? text) => target.Write(Escape(text ?? ""));

        private static TextWriter Target(MarkdownText writer, int literalLength, int formattedCount)
        {
            _ = (literalLength, formattedCount);
            return writer.Inner;
        }
    }

    private TextWriter Inner => target;
}
