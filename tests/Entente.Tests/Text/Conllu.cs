using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Tests.Text;

/// <summary>Analyses written out, and read back.</summary>
internal static class Conllu
{
    public const Layers All = Layers.Tags | Layers.Lemmas | Layers.Trees | Layers.Names | Layers.NestedNames;

    public static string Analysed(string text) => Written(TextAnalyser.English.Analyse(text));

    public static string Written(params IEnumerable<AnalysedText> texts)
    {
        var output = new StringWriter { NewLine = "\n" };
        foreach (var text in texts) ConlluWriter.Write(text, output);
        return output.ToString();
    }

    public static List<AnalysedText> Read(string conllu, Layers keep = All, Action<ConlluFault>? report = null) => [.. ConlluReader.Read(new StringReader(conllu), "in", keep, report)];
}
