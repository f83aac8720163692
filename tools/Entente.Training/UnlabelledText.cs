using Entente.Text.Tokenizing;

namespace Entente.Training;

/// <summary>The texts from which the network learns to guess words: UN debate speeches, Wikinews, and the treebanks' training texts.</summary>
internal static class UnlabelledText
{
    /// <summary>The forms of sentences of the treebanks' training texts, Wikinews and one UN speech in <paramref name="every"/>.</summary>
    public static IEnumerable<string[]> Sentences(Corpora corpora, Tokenizer tokenizer, int every)
    {
        foreach (var text in corpora.Train()) foreach (var s in text.Sentences) yield return [.. s.Tokens.Select(t => t.Form)];
        var files = Directory.GetFiles(corpora.Path("wikinews"), "*.csv").Order(StringComparer.Ordinal)
            .Concat(Directory.GetFiles(corpora.Path("ungdc"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % every == 0));
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            foreach (var s in tokenizer.Tokenize(text, 0, text.Length).Sentences)
                if (s.Count is > 4 and < 100) yield return [.. s.Tokens.Select(t => t.Form)];
        }
    }
}
