namespace Entente.Text.Tokenizing;

/// <summary>Faces made of punctuation, which UD keeps as one word.</summary>
internal static class Emoticons
{
    // Longest first, so that the first match is the right one.
    private static readonly string[] Known = [":-))", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", "^_^", ":'(", ":))", "=)", ":)", ":(", ";)", ":D", ":P", ";P", "<3", "XD"];

    /// <summary>Length of the face at the start of <paramref name="rest"/>, 0 where there is none or a word goes on.</summary>
    public static int Length(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not (':' or ';' or '^' or '=' or '<')) return 0;
        foreach (var face in Known)
            if (rest.StartsWith(face, StringComparison.Ordinal) && (rest.Length == face.Length || !char.IsLetterOrDigit(rest[face.Length]))) return face.Length;
        return 0;
    }
}
