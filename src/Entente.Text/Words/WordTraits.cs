using Entente.Text.Learning;

namespace Entente.Text.Words;

/// <summary>What the classifiers see of a word form, hashed once a form. Digits count as one digit in everything but <see cref="Form"/>.</summary>
internal sealed class WordTraits
{
    public readonly string Form;
    public readonly uint Exact, Lower, Prefix1, Prefix2, Prefix3, Suffix1, Suffix2, Suffix3, Suffix4, Shape;

    public WordTraits(string form)
    {
        Form = form;
        Span<char> seen = stackalloc char[Math.Min(form.Length, 48)];
        for (var i = 0; i < seen.Length; i++) seen[i] = Plain(form[i]);
        Exact = FeatureHash.Of(seen);
        Shape = FeatureHash.Of(ShapeOf(seen, stackalloc char[12]));
        for (var i = 0; i < seen.Length; i++) seen[i] = char.ToLowerInvariant(seen[i]);
        Lower = FeatureHash.Of(seen);
        Prefix1 = Part(seen, 0, 1);
        Prefix2 = Part(seen, 0, 2);
        Prefix3 = Part(seen, 0, 3);
        Suffix1 = Part(seen, seen.Length - 1, 1);
        Suffix2 = Part(seen, seen.Length - 2, 2);
        Suffix3 = Part(seen, seen.Length - 3, 3);
        Suffix4 = Part(seen, seen.Length - 4, 4);
    }

    /// <summary>The hash of a form as <see cref="Lower"/> has it.</summary>
    public static uint LowerHash(ReadOnlySpan<char> form) => FeatureHash.Of(Fold(form));

    /// <summary>The form as <see cref="Lower"/> sees it, as a string.</summary>
    public static string Fold(ReadOnlySpan<char> form)
    {
        Span<char> seen = stackalloc char[Math.Min(form.Length, 48)];
        for (var i = 0; i < seen.Length; i++) seen[i] = char.ToLowerInvariant(Plain(form[i]));
        return new string(seen);
    }

    private static uint Part(ReadOnlySpan<char> form, int start, int length) => start < 0 || form.Length < length ? 0 : FeatureHash.Of(form.Slice(start, length)) + (uint)length;

    // Curly apostrophes are apostrophes; any digit is '0'.
    private static char Plain(char c) => c switch { >= '0' and <= '9' => '0', '’' or '‘' or '`' or '´' => '\'', '“' or '”' => '"', '–' => '-', _ => c };

    // "Xxxx" of runs, each run at most two long: McDonald → XxXxx.
    private static ReadOnlySpan<char> ShapeOf(ReadOnlySpan<char> form, Span<char> shape)
    {
        var n = 0;
        var run = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : c == '0' ? 'd' : char.IsLetter(c) ? 'l' : c;
            run = n > 0 && shape[n - 1] == kind ? run + 1 : 0;
            if (run < 2) shape[n++] = kind;
            if (n == shape.Length) break;
        }

        return shape[..n];
    }
}
