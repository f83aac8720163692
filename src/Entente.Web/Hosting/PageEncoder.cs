using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Entente.Briefs.Html;

namespace Entente.Web.Hosting;

/// <summary>
/// What every text of a page goes through. Beside markup it makes characters visible that steer direction or cannot be seen: a name may not turn the line around it.
/// Words that must reach the page unit by unit are set as quotations, which are blocks of their own.
/// </summary>
internal sealed class PageEncoder : HtmlEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => 10;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '&' or '<' or '>' or '"' or '\'' or 0x7f || unicodeScalar < ' ' && unicodeScalar is not ('\n' or '\t') || unicodeScalar is >= 0x80 and <= 0x9f || IsInvisible(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
            if (char.IsSurrogate(text[i]))
            {
                // A half of a pair is no text; the base class replaces it.
                if (char.IsHighSurrogate(text[i]) && i + 1 < textLength && char.IsLowSurrogate(text[i + 1])) i++;
                else return i;
            }
            else if (WillEncode(text[i])) return i;
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> utf16 = stackalloc char[2];
        ReadOnlySpan<char> written = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ when IsInvisible(unicodeScalar) => string.Create(CultureInfo.InvariantCulture, $"[U+{unicodeScalar:X4}]"),
            _ when WillEncode(unicodeScalar) => "\ufffd",
            _ => utf16[..new Rune(unicodeScalar).EncodeToUtf16(utf16)],
        };
        numberOfCharactersWritten = written.Length <= bufferLength ? written.Length : 0;
        return written.TryCopyTo(new Span<char>(buffer, bufferLength));
    }

    // What the brief shows, and tags.
    private static bool IsInvisible(int c) => c <= char.MaxValue ? HtmlText.IsInvisible((char)c) : c is >= 0xe0000 and <= 0xe007f;
}
