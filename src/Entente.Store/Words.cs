namespace Entente.Store;

/// <summary>Names of enumeration values as the case file holds them: lower case, as in the export.</summary>
internal static class Words
{
    public static string Word<T>(this T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T As<T>(this string word) where T : struct, Enum => Values<T>.ByWord.TryGetValue(word, out var value) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}.");

    private static class Values<T> where T : struct, Enum
    {
        public static readonly Dictionary<string, T> ByWord = Enum.GetValues<T>().ToDictionary(Word, StringComparer.Ordinal);
    }
}
