using Entente.Text;
using Entente.Text.Conllu;

namespace Example;

internal static class Files
{
    public static void Write(string[] paths, TextWriter output)
    {
        var texts = TextAnalyser.English.AnalyseAll(paths.Select(File.ReadAllText));
        foreach (var (path, text) in paths.Zip(texts)) ConlluWriter.Write(text, output, id: path);
    }

    public static void ReadAnnotation(string path)
    {
        using var input = File.OpenText(path);
        var faults = new List<ConlluFault>();
        foreach (var text in ConlluReader.Read(input, path, Layers.Tags | Layers.Lemmas | Layers.Trees, faults.Add))
            Console.WriteLine($"{text.SentenceCount} sentences, {text.TokenCount} words");
        foreach (var fault in faults) Console.Error.WriteLine(fault);
    }

    public static IEnumerable<AnalysedText> AnalyseWords(TextReader conllu) =>
        TextAnalyser.English.CompleteAll(ConlluReader.Read(conllu, "treebank.conllu"));
}
