using System.Text.RegularExpressions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Layout;

/// <summary>A paragraph set apart as somebody's own words by a line below it that holds a name and perhaps a function.</summary>
/// <param name="Words">The paragraph.</param>
/// <param name="Name">The name in the line below.</param>
public sealed record BlockQuotation(TextSpan Words, TextSpan Name)
{
    internal static readonly Rule Rule = new("layout.signature", "A name and function alone on a line sign the paragraph above it.");

    private const int LongestSignature = 16; // words

    /// <summary>
    /// The quotation that <paramref name="line"/> signs. The name is one that the page uses elsewhere or that the analysis knows for a
    /// person, so that a heading does not pass for a signature.
    /// </summary>
    internal static BlockQuotation? SignedBy(Block line, Block above, AnalysedText text)
    {
        if (line.Words > LongestSignature || line.Text.Length > 200 || line.EndsLikeASentence || !above.EndsLikeASentence || above.Words < 4) return null;
        if (Signature.Pattern().Match(line.Text) is not { Success: true } m) return null;
        var name = m.Groups["name"];
        // Somebody's own words quote little and do not speak of that somebody: such a paragraph is the reporter's, whatever stands below.
        if (QuotesWithin(above.Text) || above.Text.Contains(name.Value[(name.Value.LastIndexOf(' ') + 1)..], StringComparison.Ordinal)) return null;
        var span = new TextSpan(line.Span.Start + name.Index, line.Span.Start + name.Index + name.Length);
        var known = IsPerson(text, span) || (m.Groups["dash"].Success && name.Value.Contains(' ', StringComparison.Ordinal)) || IsUsedElsewhere(text.Text, name.Value, line.Span);
        return known ? new BlockQuotation(above.Span, span) : null;
    }

    private static bool QuotesWithin(string paragraph) =>
        paragraph.AsSpan().IndexOfAny('“', '”', '"') >= 0 && !(paragraph is ['“' or '"', .., '”' or '"'] && paragraph.AsSpan(1, paragraph.Length - 2).IndexOfAny('“', '”', '"') < 0);

    private static bool IsPerson(AnalysedText text, TextSpan span) => text.Names.Any(n =>
        n.Kind == NameKind.Person && text[n.First].Start <= span.Start && span.Start < text[n.End - 1].End);

    // The surname before the line or after it: the article speaks of the person.
    private static bool IsUsedElsewhere(string text, string name, TextSpan line)
    {
        if (name.LastIndexOf(' ') is not (> 0 and var space)) return false;
        var surname = name[(space + 1)..];
        return text.AsSpan(0, line.Start).Contains(surname, StringComparison.Ordinal) || text.AsSpan(line.End).Contains(surname, StringComparison.Ordinal);
    }
}

internal static partial class Signature
{
    [GeneratedRegex(@"^(?<dash>[—–-]{1,2}\s*)?(?<name>\p{Lu}[\p{L}.’'-]+( (\p{Lu}[\p{L}.’'-]*|de|da|di|la|le|van|von|der|den|bin|al))*)(, .+| \(.+\))?$", RegexOptions.CultureInvariant)]
    public static partial Regex Pattern();
}
