using Entente.Text.Learning;
using Entente.Text.Lemmatizing;
using Entente.Text.Naming;
using Entente.Text.Parsing;
using Entente.Text.Tagging;
using Entente.Text.Tokenizing;
using Entente.Text.Words;

namespace Entente.Text;

/// <summary>
/// Plain text to sentences, tokens, tags, lemmas, trees and names. Immutable and thread-safe: build one, use it for
/// everything. The same text gives the same analysis on any machine and any number of threads.
/// </summary>
public sealed class TextAnalyser
{
    private static readonly Lazy<TextAnalyser> Embedded = new(OpenEnglish);
    private readonly IAnalysisStep[] steps;

    /// <summary>
    /// Refuses, with an <see cref="ArgumentException"/> that names the step and the layer, an order in which a step needs what
    /// none before it gives.
    /// </summary>
    public TextAnalyser(params IEnumerable<IAnalysisStep> steps)
    {
        this.steps = [.. steps];
        var have = Layers.Tokens;
        foreach (var step in this.steps)
        {
            if ((step.Needs & ~have) is var missing and not Layers.None)
                throw new ArgumentException($"{step.GetType().Name} needs {missing}, which no step before it gives.", nameof(steps));
            have |= step.Gives;
        }
    }

    /// <summary>The whole analysis with the embedded English models, loaded at first use.</summary>
    public static TextAnalyser English => Embedded.Value;

    /// <summary>The steps in their order, for a pipeline that leaves some out or adds its own.</summary>
    public IReadOnlyList<IAnalysisStep> Steps => steps;

    /// <summary>Analyses all of <paramref name="text"/>.</summary>
    public AnalysedText Analyse(string text) => Analyse(text, 0, text.Length);

    /// <summary>Analyses <c>text[start..end]</c>; offsets in the result count in the whole text.</summary>
    public AnalysedText Analyse(string text, int start, int end) => Complete(Tokenizer.English.Tokenize(text, start, end));

    /// <summary>Runs the steps over a text that is tokenized already (CoNLL-U, a test).</summary>
    public AnalysedText Complete(AnalysedText tokenized)
    {
        foreach (var step in steps)
            if ((tokenized.Layers & step.Gives) == Layers.None) step.Apply(tokenized);
        return tokenized;
    }

    internal static TextAnalyser OpenEnglish()
    {
        string[] names = ["tags", "lemmas", "trees", "names"];
        var models = new LinearModel[names.Length];
        Parallel.For(0, names.Length, i => models[i] = new LinearModel(ModelReader.Embedded(names[i])));
        var words = new Vocabulary(new WordClusters(ModelReader.Embedded("clusters")));
        return new TextAnalyser(new Tagger(models[0], words), new Lemmatizer(models[1], words), new Parser(models[2], words), new NameFinder(models[3], words));
    }
}
