using System.Globalization;
using System.Text;

namespace Entente.Benchmarks.Texts;

/// <summary>
/// Makes prose of any length from a short text: its paragraphs in a drawn order, with part of the capitalised words and all of the numbers
/// exchanged. Repeating a text would flatter whatever keeps frequent words; here the vocabulary grows as that of news does.
/// </summary>
public static class ProseGenerator
{
    private static readonly string[] Onsets = ["B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Sh", "Kr", "Tr"];
    private static readonly string[] Middles = ["ara", "eno", "ili", "ovo", "usi", "ame", "ori", "eka", "anto", "ulde"];
    private static readonly string[] Codas = ["n", "v", "k", "s", "m", "sky", "ton", "rich", "za", "d"];

    /// <summary>At least <paramref name="length"/> UTF-16 code units, cut off at the end of a paragraph; the same for the same arguments.</summary>
    public static string Of(string seedText, int length, int seed = 2023)
    {
        var random = new Random(seed);
        var paragraphs = seedText.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var made = new StringBuilder(length + 1024);
        while (made.Length < length) Vary(paragraphs[random.Next(paragraphs.Length)], random, made.Append(made.Length == 0 ? "" : "\n\n"));
        return made.ToString();
    }

    private static void Vary(string paragraph, Random random, StringBuilder made)
    {
        for (var i = 0; i < paragraph.Length;)
        {
            var from = i;
            while (i < paragraph.Length && char.IsAsciiLetterOrDigit(paragraph[i])) i++;
            var word = paragraph[from..i];
            if (word.Length > 0 && word.All(char.IsAsciiDigit)) made.Append(random.Next(2, 2400).ToString(CultureInfo.InvariantCulture));
            else if (word.Length > 3 && char.IsUpper(word[0]) && from > 0 && paragraph[from - 1] == ' ' && random.Next(3) == 0) made.Append(NewName(random));
            else made.Append(word);
            while (i < paragraph.Length && !char.IsAsciiLetterOrDigit(paragraph[i])) made.Append(paragraph[i++]);
        }
    }

    private static string NewName(Random random) => Onsets[random.Next(Onsets.Length)] + Middles[random.Next(Middles.Length)] + Codas[random.Next(Codas.Length)];
}
