using System.Text.RegularExpressions;
using Entente.Extraction.Actors;
using Entente.Records;

namespace Entente.Extraction.Credits;

/// <summary>Which names that are no outlet of the catalogue count as agencies in a credit.</summary>
internal enum Unknown
{
    /// <summary>None.</summary>
    No,

    /// <summary>Names with a noun of agencies in them ("Northern News Agency"); other names there are persons.</summary>
    WithNoun,

    /// <summary>Every name.</summary>
    Any,
}

/// <summary>Finds the agencies in the stretch of a credit that names people, agencies or both.</summary>
internal static partial class AgencyNames
{
    private const int LongestName = 7; // words

    /// <summary>One name between separators: the agency in it, or null for a person or anything else.</summary>
    public readonly record struct Piece(TextSpan Span, TextSpan? Name, Actor? Agency);

    /// <summary>The pieces of the stretch in order.</summary>
    public static List<Piece> In(string text, TextSpan stretch, ActorCatalogue actors, Unknown unknown)
    {
        var pieces = new List<Piece>();
        for (var at = stretch.Start; at < stretch.End;)
        {
            // A name may have a separator in it ("Radio Free Europe/Radio Liberty"), so it is sought before the stretch is cut.
            var cut = Separators().Match(text, at, stretch.End - at);
            while (cut.Success && InsideName(text, at, stretch.End, cut, actors)) cut = cut.NextMatch();
            var end = cut.Success ? cut.Index : stretch.End;
            if (Trimmed(text, at, end) is { Length: > 0 } piece) pieces.Add(Read(text, piece, actors, unknown));
            at = cut.Success ? cut.Index + cut.Length : stretch.End;
        }

        return pieces;
    }

    private static bool InsideName(string text, int from, int end, Match cut, ActorCatalogue actors) =>
        Starts(text, from, cut.Index).Any(start => Longest(text, start, end, actors) is { } name && name.End > cut.Index);

    private static Piece Read(string text, TextSpan piece, ActorCatalogue actors, Unknown unknown)
    {
        foreach (var start in Starts(text, piece.Start, piece.End))
            if (Longest(text, start, piece.End, actors) is { } found && Before().IsMatch(text[piece.Start..start]) && After().IsMatch(text[found.End..piece.End]))
                return new Piece(piece, new TextSpan(start, found.End), found.Actor);
        if (Agencies().Match(text[piece.Start..piece.End]) is { Success: true } many) return new Piece(piece, new TextSpan(piece.Start + many.Index, piece.Start + many.Index + many.Length), null);
        if (unknown != Unknown.No && NameAlone().Match(text[piece.Start..piece.End]) is { Success: true } alone)
        {
            var name = new TextSpan(piece.Start + alone.Groups["name"].Index, piece.Start + alone.Groups["name"].Index + alone.Groups["name"].Length);
            // A state, ministry or person is no agency, whatever it did for the article.
            if (actors.Find(name.In(text)) is null && (unknown == Unknown.Any || AgencyNoun().IsMatch(name.In(text)))) return new Piece(piece, name, null);
        }

        return new Piece(piece, null, null);
    }

    private static IEnumerable<int> Starts(string text, int from, int end)
    {
        for (var at = from; at < end; at++)
            if (char.IsLetterOrDigit(text[at]) && (at == from || !char.IsLetterOrDigit(text[at - 1]))) yield return at;
    }

    // The longest outlet's name that begins here. It has a capital unless the catalogue itself writes it small ("dpa").
    private static (int End, Actor Actor)? Longest(string text, int start, int end, ActorCatalogue actors)
    {
        (int, Actor)? longest = null;
        var words = 0;
        for (var at = start + 1; at <= end && words < LongestName; at++)
        {
            if (at < end && char.IsLetterOrDigit(text[at])) continue;
            if (!char.IsLetterOrDigit(text[at - 1])) continue;
            words++;
            if (actors.Find(text.AsSpan(start..at)) is { Kind: ActorKind.Outlet } actor && (char.IsUpper(text[start]) || char.IsDigit(text[start]) || text.AsSpan(start..at).SequenceEqual(actor.Name)))
                longest = (at, actor);
        }

        return longest;
    }

    private static TextSpan Trimmed(string text, int from, int end)
    {
        while (from < end && !char.IsLetterOrDigit(text[from])) from++;
        while (end > from && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ':' or '-' or '–' or '—')) end--;
        return new TextSpan(from, end);
    }

    [GeneratedRegex(@"\s*[,;|/•·()\[\]]\s*((and|&)\s+)?|\s+[-–—]{1,2}\s+|\s+(and|&)\s+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    // "the", or whoever works for the agency: "Jane Roe in Oslo for", "staff of the".
    [GeneratedRegex(@"^(|[Tt]he |.*\b(for|of|from|with|at|by|via)\s+(the )?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(|[’']s?|([’']s?)?\s+(([Ss]taff|[Nn]ews|[Nn]ewswire|[Ww]ire|[Aa]gency|[Ss]ervice|[Bb]ureau|[Tt]eam)\b.*|([Ww]riter|[Rr]eporter|[Cc]orrespondent|[Jj]ournalist|[Ee]ditor)s?\b.*|in \p{Lu}.*))$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex After();

    [GeneratedRegex(@"^(from |with |by )?(the |various |other |international |foreign )*(?<name>news agencies|wire services|wire reports|news services|agency reports|agencies|wires)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Agencies();

    [GeneratedRegex(@"^([Tt]he )?(?<name>\p{Lu}[\p{L}\p{M}\d.’'&-]*([ ](\p{Lu}[\p{L}\p{M}\d.’'&-]*|of|the|for|de|du|di|da|la|le|and|&|al-\p{Lu}\w*)){0,6})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NameAlone();

    [GeneratedRegex(@"\b(Agency|Press|News|Newswire|Wire|Presse|Agentur|Agence|Agencia|Agenzia|Newspapers?|Broadcasting|Gazette|Herald|Tribune|Times|Post)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AgencyNoun();
}
