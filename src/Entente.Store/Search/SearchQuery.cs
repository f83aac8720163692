using System.Text;

namespace Entente.Store.Search;

/// <summary>
/// What a user typed, as a query of the index: every word must be there; <c>"a phrase"</c> stands together, in straight or curly marks; <c>word*</c> is the beginning of a
/// word. Nothing else means anything: every term is quoted, so that no operator of the index is reached.
/// </summary>
internal static class SearchQuery
{
    private const int MostTerms = 32;

    /// <summary>Null where there is nothing to look for; terms beyond the 32nd are left out.</summary>
    public static string? Of(string text)
    {
        var query = new StringBuilder();
        var terms = 0;
        foreach (var (term, isBeginning) in Terms(text))
        {
            if (++terms > MostTerms) break;
            if (query.Length > 0) query.Append(' ');
            query.Append('"').Append(term).Append('"');
            if (isBeginning) query.Append('*');
        }

        return query.Length == 0 ? null : query.ToString();
    }

    private static IEnumerable<(string Term, bool IsBeginning)> Terms(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            int start, end;
            if (IsMark(text[at]))
            {
                start = ++at;
                while (at < text.Length && !IsMark(text[at])) at++;
                end = at;
                if (at < text.Length) at++;
            }
            else
            {
                start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at]) && !IsMark(text[at]) && text[at] != '*') at++;
                end = at;
            }

            var isBeginning = at < text.Length && text[at] == '*';
            while (at < text.Length && text[at] == '*') at++;
            var term = Plain(text[start..end]);
            // What has no letter and no digit has no word in the index, and would match nothing.
            if (term.EnumerateRunes().Any(Rune.IsLetterOrDigit)) yield return (term, isBeginning);
        }
    }

    private static string Plain(string term)
    {
        var plain = new StringBuilder(term.Length);
        foreach (var rune in term.EnumerateRunes()) // half a pair comes as U+FFFD
            plain.Append(rune.Value is 0 or '"' ? " " : rune.ToString());
        return plain.ToString();
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
