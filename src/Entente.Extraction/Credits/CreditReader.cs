using System.Text.RegularExpressions;
using Entente.Extraction.Actors;
using Entente.Extraction.Layout;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Credits;

/// <summary>
/// Finds whom an article credits for its text: news agencies most of all. Reads lines and paragraphs by their place on the page and their form; the credits of pictures
/// are left out. An outlet that the article merely quotes ("…, Reuters reported") is no credit.
/// </summary>
public static class CreditReader
{
    private const int LongParagraph = 25, LongestLine = 30, LongestNote = 80; // words
    private const int LongestText = 1200; // UTF-16 code units of a line or note
    private const int HeadBlocks = 15, HeadParagraphs = 2, TailParagraphs = 2;

    /// <summary>In text order, one credit for each naming. Needs sentences and tokens alone.</summary>
    public static IReadOnlyList<Credit> Read(AnalysedText text, ActorCatalogue actors)
    {
        var blocks = Block.Cut(text);
        var found = new Dictionary<TextSpan, Credit>();
        var (head, tail) = (HeadEnd(blocks), TailStart(blocks));
        var opening = blocks.TakeWhile(b => b.Words < LongParagraph).Count();
        for (var i = 0; i < blocks.Count; i++)
        {
            var lines = new Lines(text.Text, blocks[i], actors, found);
            Datelines(lines, i < head);
            var isShort = blocks[i].Text.Length <= LongestText;
            if (isShort && blocks[i].Words <= LongestLine && CreditPatterns.Picture().IsMatch(blocks[i].Text)) continue;
            if (isShort && blocks[i].Words <= LongestNote) Notes(lines);
            if (i >= tail) Tails(lines);
            if (isShort && (i < head || i >= tail) && blocks[i].Words <= LongestLine) Bylines(lines, i > opening ? CreditKind.Tail : CreditKind.Byline, isFirst: i == 0);
        }

        return [.. found.Values.OrderBy(c => c.Span)];
    }

    private static void Datelines(Lines lines, bool inHead)
    {
        lines.Try(CreditPatterns.InBrackets(), CreditKind.Dateline, m => !Opens(lines, m) ? null : inHead && m.Groups["place"].Success && HasDash(m) && (IsCapitals(m) || HasDay(m)) ? Unknown.Any : Unknown.No);
        lines.Try(CreditPatterns.InSlashes(), CreditKind.Dateline, m => inHead && HasDay(m) ? Unknown.Any : Unknown.No);
        if (inHead) lines.Try(CreditPatterns.BetweenMarks(), CreditKind.Dateline, _ => Unknown.No, whole: true);
    }

    // "(Reuters) - The", "OSLO (AP) The", "Oslo, May 3 (AP). The"; but not "The British Broadcasting Corporation (BBC) - ".
    private static bool Opens(Lines lines, Match m)
    {
        if (!m.Groups["place"].Success) return HasDash(m);
        if (lines.Actors.Find(m.Groups["place"].Value) is { Kind: not (ActorKind.State or ActorKind.Territory) } named && (named.Kind == ActorKind.Outlet || !IsCapitals(m))) return false;
        return HasDash(m) || IsCapitals(m) || HasDay(m);
    }

    private static bool HasDash(Match m) => m.Groups["mark"].Value.IndexOfAny(['-', '–', '—', ':']) >= 0;

    private static bool HasDay(Match m) => m.Groups["place"].Value.Any(char.IsDigit);

    private static bool IsCapitals(Match m)
    {
        var place = m.Groups["place"].Value;
        return NameKey.IsCapitals(place.AsSpan(0, place.IndexOfAny([',', '.', ' ', ':', '/']) is var i and > 0 ? i : place.Length));
    }

    private static void Notes(Lines lines)
    {
        lines.Try(CreditPatterns.Republished(), CreditKind.Republication, _ => Unknown.Any);
        // "© AFP/Jane Roe" stands below a picture.
        lines.Try(CreditPatterns.Copyright(), CreditKind.Copyright, m => m.Groups["who"].Value.Contains('/', StringComparison.Ordinal) ? Unknown.No : Unknown.Any, whole: true);
        lines.Try(CreditPatterns.Contributed(), CreditKind.Contribution, _ => Unknown.WithNoun);
        lines.Try(CreditPatterns.EditedBy(), CreditKind.Tail, _ => Unknown.WithNoun, whole: true);
        // Without "by" or "from" only a list of agencies is a credit: "(with AFP)" but not "With the dpa report in hand".
        lines.Try(CreditPatterns.WithReporting(), CreditKind.Contribution, m => !m.Groups["from"].Success ? null : m.Groups["sent"].Success ? Unknown.Any : Unknown.WithNoun);
        lines.Try(CreditPatterns.WithReporting(), CreditKind.Contribution, m => m.Groups["from"].Success ? null : Unknown.No, whole: true);
    }

    private static void Tails(Lines lines)
    {
        lines.Try(CreditPatterns.AtTheEnd(), CreditKind.Tail, m => m.Index == 0 ? Unknown.WithNoun : Unknown.No, whole: true);
        lines.Try(CreditPatterns.LettersAtTheEnd(), CreditKind.Tail, _ => Unknown.No, whole: true);
    }

    private static void Bylines(Lines lines, CreditKind kind, bool isFirst)
    {
        // "From Bloomberg:" introduces what comes below.
        if (lines.Block.Last == ':' || (lines.Block.EndsLikeASentence && lines.Block.Words > 12)) return;
        lines.Try(CreditPatterns.ByLine(), kind, _ => Unknown.WithNoun);
        lines.Try(CreditPatterns.SourceLine(), kind, _ => Unknown.WithNoun);
        if (!isFirst && !lines.Block.EndsLikeASentence) lines.Alone(kind);
    }

    private static int HeadEnd(IReadOnlyList<Block> blocks)
    {
        var end = 0;
        for (var paragraphs = 0; end < blocks.Count && end < HeadBlocks && paragraphs < HeadParagraphs; end++)
            if (blocks[end].Words >= LongParagraph) paragraphs++;
        return end;
    }

    // The last two paragraphs and what stands below: a note on the site or its authors may come last.
    private static int TailStart(IReadOnlyList<Block> blocks)
    {
        var start = blocks.Count;
        for (var paragraphs = 0; start > 0 && paragraphs < TailParagraphs; start--)
            if (blocks[start - 1].Words >= LongParagraph) paragraphs++;
        return start;
    }

    /// <summary>One block, and the credits found so far; the first to find a name keeps it.</summary>
    private sealed record Lines(string Text, Block Block, ActorCatalogue Actors, Dictionary<TextSpan, Credit> Found)
    {
        // Line breaks of wrapped text are spaces here; nothing moves.
        private readonly string words = Block.Text.Replace('\n', ' ').Replace('\r', ' ');

        /// <param name="policy">Null for a match that is no credit after all.</param>
        /// <param name="whole">All names of the stretch must be agencies.</param>
        public void Try(Regex pattern, CreditKind kind, Func<Match, Unknown?> policy, bool whole = false)
        {
            foreach (Match match in pattern.Matches(words))
            {
                if (policy(match) is not { } unknown) continue;
                var who = match.Groups["who"];
                var pieces = AgencyNames.In(Text, new TextSpan(Block.Span.Start + who.Index, Block.Span.Start + who.Index + who.Length), Actors, unknown);
                if (!whole || pieces.All(p => p.Name is not null)) Keep(pieces, kind);
            }
        }

        /// <summary>A line of agencies, or of a person's name and agencies.</summary>
        public void Alone(CreditKind kind)
        {
            var pieces = AgencyNames.In(Text, Block.Span, Actors, Unknown.No);
            var persons = pieces.TakeWhile(p => p.Name is null).ToList();
            if (persons.Count > 2 || (persons.Count > 0 && kind == CreditKind.Tail) || !persons.All(p => Person.IsMatch(p.Span.In(Text)))) return;
            if (pieces.Skip(persons.Count).All(p => p.Name is not null)) Keep(pieces, kind);
        }

        private static readonly Regex Person = new(@"^(\p{Lu}[\p{L}.’'-]*( \p{Lu}[\p{L}.’'-]*){1,3}( in \p{Lu}[\p{L} -]*)?|([Oo]ur )?([Ss]taff|[Cc]orrespondents?)( (writer|reporter|correspondent)s?)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

        private void Keep(List<AgencyNames.Piece> pieces, CreditKind kind)
        {
            foreach (var piece in pieces)
                if (piece.Name is { } name && !Found.Keys.Any(name.Overlaps)) Found.Add(name, new Credit(kind, name, name.In(Text), piece.Agency));
        }
    }
}
