using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Training;

/// <summary>Where the corpora lie under the data folder, and how they are read.</summary>
internal sealed class Corpora(string data)
{
    public const Layers Gold = Layers.Tags | Layers.Lemmas | Layers.Trees;

    public string Path(string relative) => System.IO.Path.Combine(data, relative);

    public List<AnalysedText> Ewt(string split) => Read($"ud_ewt/en_ewt-ud-{split}.conllu");

    public List<AnalysedText> Gum(string split) => Read($"ud_gum_open/gum_open-{split}.conllu");

    /// <summary>EWT and GUM train, in this order.</summary>
    public List<AnalysedText> Train() => [.. Ewt("train"), .. Gum("train")];

    /// <summary>The genre of each text of EWT, from its name: <c>weblog-blogspot…</c>.</summary>
    public List<string> EwtGenres(string split) => Names($"ud_ewt/en_ewt-ud-{split}.conllu").ConvertAll(id => id.Split('-')[0]);

    /// <summary>The genre of each text of GUM, from its name: <c>GUM_news_…</c>.</summary>
    public List<string> GumGenres(string split) => Names($"ud_gum_open/gum_open-{split}.conllu").ConvertAll(id => id.Split('_')[1]);

    private List<string> Names(string relative) =>
        [.. File.ReadLines(Path(relative)).Where(l => l.StartsWith("# newdoc id = ", StringComparison.Ordinal)).Select(l => l["# newdoc id = ".Length..])];

    private List<AnalysedText> Read(string relative)
    {
        using var reader = new StreamReader(Path(relative));
        return [.. ConlluReader.Read(reader, relative, Gold)];
    }
}
