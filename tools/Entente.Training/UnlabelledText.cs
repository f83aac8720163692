using System.Text;
using Entente.Text.Tokenizing;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>The plain texts that clusters are learnt from, as running words: UN debate speeches, Wikinews, and the treebanks' training texts.</summary>
internal static class UnlabelledText
{
    /// <summary>The lower-cased, digit-folded words of all texts; paragraphs are divided by an empty string.</summary>
    public static IEnumerable<string> Words(Corpora corpora)
    {
        foreach (var text in corpora.Train()) foreach (var word in WordsOf(text.Text)) yield return word;
        foreach (var file in Directory.GetFiles(corpora.Path("wikinews"), "*.csv").Order(StringComparer.Ordinal))
            foreach (var word in WordsOf(File.ReadAllText(file))) yield return word;
        foreach (var file in Directory.GetFiles(corpora.Path("ungdc"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            foreach (var word in WordsOf(File.ReadAllText(file))) yield return word;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var buffer = new TokenBuffer(text);
        foreach (var (start, end) in Paragraphs.Find(text, 0, text.Length))
        {
            var first = buffer.Count;
            new WordSplitter(buffer, start, end).Split();
            for (var t = first; t < buffer.Count; t++) words.Add(WordTraits.Fold(buffer.Form(t)));
            words.Add("");
        }

        return words;
    }
}
