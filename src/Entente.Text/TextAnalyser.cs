using Entente.Text.Learning;
using Entente.Text.Lemmatizing;
using Entente.Text.Nesting;
using Entente.Text.Network;
using Entente.Text.Tokenizing;
using Entente.Text.Words;

namespace Entente.Text;

/// <summary>
/// Plain text to sentences, tokens, tags, lemmas, trees and names. Immutable and thread-safe: build one, use it for
/// everything. The same text gives the same analysis on any machine and any number of threads; any string of UTF-16 code units has one.
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
        ArgumentNullException.ThrowIfNull(steps);
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

    /// <summary>Analyses all of <paramref name="text"/>. Time and memory grow with its length and no faster.</summary>
    public AnalysedText Analyse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Analyse(text, 0, text.Length);
    }

    /// <summary>
    /// Analyses <c>text[start..end]</c>; offsets in the result count in the whole text. Throws <see cref="ArgumentOutOfRangeException"/> where the range lies
    /// outside it.
    /// </summary>
    public AnalysedText Analyse(string text, int start, int end) => Complete(Tokenizer.English.Tokenize(text, start, end));

    /// <summary>
    /// Analyses many texts side by side on all cores, with the results in the order of the texts. Texts are taken as the results are asked for, two for each core
    /// ahead, so a sequence of any length does not fill the memory.
    /// </summary>
    public IEnumerable<AnalysedText> AnalyseAll(IEnumerable<string> texts) => InOrder(texts, Analyse);

    /// <summary>
    /// Runs the steps over a text that is tokenized already (CoNLL-U, a tokenizer of one's own), and returns it. A step whose layers are all there is passed over.
    /// Time grows with the length of the text times that of its longest sentence: <see cref="Tokenizer"/> bounds sentences, other sources may not.
    /// </summary>
    public AnalysedText Complete(AnalysedText tokenized)
    {
        ArgumentNullException.ThrowIfNull(tokenized);
        foreach (var step in steps)
        {
            if ((step.Gives & ~tokenized.Layers) == Layers.None) continue;
            step.Apply(tokenized);
            if ((step.Gives & ~tokenized.Layers) is var missing and not Layers.None)
                throw new InvalidOperationException($"{step.GetType().Name} said that it gives {missing}, and wrote nothing there.");
        }

        return tokenized;
    }

    /// <summary><see cref="Complete"/> for many texts, as <see cref="AnalyseAll"/> does it.</summary>
    public IEnumerable<AnalysedText> CompleteAll(IEnumerable<AnalysedText> tokenized) => InOrder(tokenized, Complete);

    private static IEnumerable<AnalysedText> InOrder<T>(IEnumerable<T> sources, Func<T, AnalysedText> analyse)
    {
        var ahead = new Queue<Task<AnalysedText>>();
        foreach (var source in sources)
        {
            if (ahead.Count == 2 * Environment.ProcessorCount) yield return ahead.Dequeue().GetAwaiter().GetResult();
            ahead.Enqueue(Task.Run(() => analyse(source)));
        }

        while (ahead.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
    }

    internal static TextAnalyser OpenEnglish() => OpenEnglish(null);

    /// <summary>The whole analysis, whose network's states the given reader is shown.</summary>
    internal static TextAnalyser OpenEnglish(IWordStates? states)
    {
        var words = new Vocabulary();
        return new TextAnalyser(new NetworkStep(words, new WordNetwork(NetworkFile.Embedded())) { States = states }, new Lemmatizer(ModelReader.Embedded("lemmas"), words), new NameNester());
    }
}
