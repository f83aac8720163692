using Entente.Text.Learning;

namespace Entente.Text.Tokenizing;

/// <summary>What the sentence splitter sees around the gap after a token.</summary>
internal static class SentenceFeatures
{
    public const int Most = 40;

    /// <summary>True where a sentence may end after <paramref name="token"/>; everything else needs no decision.</summary>
    public static bool IsCandidate(TokenBuffer buffer, int token, int last)
    {
        if (token + 1 >= last) return false;
        var form = buffer.Form(token);
        var next = buffer.Form(token + 1);
        var spaced = buffer.SpaceBefore(token + 1);
        if (IsTerminal(form) && !(next.Length == 1 && Characters.IsCloser(next[0]) && !spaced)) return true;
        if (!spaced) return !char.IsLetterOrDigit(form[^1]) && char.IsUpper(next[0]) && token > 0 && IsTerminal(buffer.Form(token - 1)) || IsGlue(buffer, token);
        return !Characters.IsWord(form[^1]) || !char.IsLower(next[0]);
    }

    /// <summary>True for a full stop, question or exclamation mark, dots, or a word that carries its own full stop.</summary>
    public static bool IsTerminal(ReadOnlySpan<char> form) => form[^1] is '.' or '!' or '?' or '…' or '。';

    /// <summary>True where a number runs straight into a capitalised word.</summary>
    public static bool IsGlue(TokenBuffer buffer, int token) =>
        token > 0 && !buffer.SpaceBefore(token + 1) && char.IsDigit(buffer.Form(token)[^1]) && char.IsUpper(buffer.Form(token + 1)[0])
        && buffer.Form(token - 1) is "-";

    /// <summary>Fills <paramref name="features"/> for the gap after <paramref name="token"/> in the paragraph <c>[first, last)</c>; returns how many.</summary>
    public static int Fill(TokenBuffer buffer, int first, int last, int sentence, int token, int openQuotes, Span<uint> features)
    {
        var n = 0;
        var end = token; // the terminal before any closing quotes
        while (end > sentence && buffer.Form(end) is { Length: 1 } f && Characters.IsCloser(f[0])) end--;
        var (here, before, next, after) = (Lower(buffer, end, first, last), Lower(buffer, end - 1, first, last), Lower(buffer, token + 1, first, last), Lower(buffer, token + 2, first, last));
        var (shapeHere, shapeBefore, shapeNext, shapeAfter) = (Shape(buffer, end, first, last), Shape(buffer, end - 1, first, last), Shape(buffer, token + 1, first, last), Shape(buffer, token + 2, first, last));
        var space = buffer.SpaceBefore(token + 1) ? 1u : 0u;
        var closers = (uint)Math.Min(token - end, 2);
        var length = (uint)Math.Min(System.Numerics.BitOperations.Log2((uint)(token - sentence + 1)), 6);
        var rest = (uint)Math.Min(last - token - 1, 4);
        var quotes = (uint)Math.Min(openQuotes, 2);
        var state = space | closers << 1 | quotes << 3;
        features[n++] = FeatureHash.Of(1, state);
        features[n++] = FeatureHash.Of(2, here);
        features[n++] = FeatureHash.Of(3, before);
        features[n++] = FeatureHash.Of(4, next);
        features[n++] = FeatureHash.Of(5, after);
        features[n++] = FeatureHash.Of(6, here, next);
        features[n++] = FeatureHash.Of(7, here, shapeNext);
        features[n++] = FeatureHash.Of(8, shapeHere, next);
        features[n++] = FeatureHash.Of(9, before, here);
        features[n++] = FeatureHash.Of(10, shapeBefore, here, shapeNext);
        features[n++] = FeatureHash.Of(11, shapeHere, shapeNext, state);
        features[n++] = FeatureHash.Of(12, here, shapeNext, state);
        features[n++] = FeatureHash.Of(13, next, shapeAfter, here);
        features[n++] = FeatureHash.Of(14, shapeNext, shapeAfter, here);
        features[n++] = FeatureHash.Of(15, here, length);
        features[n++] = FeatureHash.Of(16, here, rest, shapeNext);
        features[n++] = FeatureHash.Of(17, shapeHere, length, rest);
        features[n++] = FeatureHash.Of(18, shapeBefore, shapeHere, shapeNext);
        features[n++] = FeatureHash.Of(19, shapeHere, next, after);
        features[n++] = FeatureHash.Of(20, before, here, shapeNext);
        features[n++] = FeatureHash.Of(21, Lower(buffer, sentence, first, last), here, shapeNext);
        features[n++] = FeatureHash.Of(22, here, state, next);
        features[n++] = FeatureHash.Of(23, shapeHere, shapeNext, shapeAfter);
        features[n++] = FeatureHash.Of(24, Lower(buffer, end - 2, first, last), before, here);
        return n;
    }

    private static uint Lower(TokenBuffer buffer, int token, int first, int last)
    {
        if (token < first) return 1;
        if (token >= last) return 2;
        var form = buffer.Form(token);
        var h = 2166136261u;
        foreach (var c in form.Length > 16 ? form[..16] : form) h = (h ^ (char.IsDigit(c) ? '0' : char.ToLowerInvariant(c))) * 16777619u;
        return h ^ (h >> 16);
    }

    // Kind of the first and last character and a coarse length.
    private static uint Shape(TokenBuffer buffer, int token, int first, int last)
    {
        if (token < first) return 1;
        if (token >= last) return 2;
        var form = buffer.Form(token);
        var inner = form.Length > 2 && form[1..^1].IndexOfAny('.', '-', '\'') >= 0 ? 1u : 0u;
        return 3 + (Kind(form[0]) | Kind(form[^1]) << 4 | (uint)Math.Min(form.Length, 4) << 8 | inner << 12) * 2 + (buffer.SpaceBefore(token) ? 1u : 0u);
    }

    private static uint Kind(char c) =>
        char.IsLower(c) ? 1u : char.IsUpper(c) ? 2u : char.IsDigit(c) ? 3u : char.IsLetter(c) ? 4u : c switch
        {
            '.' => 5, '!' or '?' => 6, '…' => 7, '"' or '“' or '”' or '«' or '»' => 8, '\'' or '‘' or '’' => 9, '(' or '[' => 10, ')' or ']' => 11,
            ',' or ';' => 12, ':' => 13, '-' or '–' or '—' or '*' or '•' => 14, _ => 15,
        };
}
