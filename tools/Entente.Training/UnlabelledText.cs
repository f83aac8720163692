using Entente.Text;
using Entente.Text.Tokenizing;

namespace Entente.Training;

/// <summary>The texts without labels: Wikinews and UN debate speeches.</summary>
internal static class UnlabelledText
{
    /// <summary>Wikinews, then one UN speech in <paramref name="every"/>, as sentences of tokens.</summary>
    public static IEnumerable<AnalysedText> Read(Corpora corpora, Tokenizer tokenizer, int every)
    {
        var files = Directory.GetFiles(corpora.Path("wikinews"), "*.csv").Order(StringComparer.Ordinal)
            .Concat(Directory.GetFiles(corpora.Path("ungdc"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where((_, i) => i % every == 0));
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            yield return tokenizer.Tokenize(text, 0, text.Length);
        }
    }
}
