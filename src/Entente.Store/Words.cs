namespace Entente.Store;

/// <summary>Names of enumeration values as the case file holds them: lower case, as in the export.</summary>
internal static class Words
{
    public static string Word<T>(this T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    public static T As<T>(this string word) where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);
}
