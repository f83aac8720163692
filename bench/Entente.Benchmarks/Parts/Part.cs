using Entente.Text;
using Entente.Text.Conllu;
using Entente.Text.Tokenizing;

namespace Entente.Benchmarks.Parts;

/// <summary>
/// A part of the analysis: how its input is made of a text, which is not measured, and what it does with it, which is. The steps are taken from
/// the analyser as they are, so a new or exchanged step needs no line here.
/// </summary>
public sealed record Part(string Name, Func<string, AnalysedText?> Prepare, Action<string, AnalysedText?> Run)
{
    /// <summary>Tokenizing, each step alone, the output, and the whole from plain text.</summary>
    public static IReadOnlyList<Part> All { get; } =
    [
        new("Tokenizer", _ => null, (text, _) => Tokenizer.English.Tokenize(text, 0, text.Length)),
        .. TextAnalyser.English.Steps.Select(step => new Part(step.GetType().Name, text => Before(step, text), (_, given) => step.Apply(given!))),
        new("ConlluWriter", TextAnalyser.English.Analyse, (_, given) => ConlluWriter.Write(given!, TextWriter.Null)),
        new("everything", _ => null, (text, _) => TextAnalyser.English.Analyse(text)),
    ];

    /// <summary>For the column of a table.</summary>
    public override string ToString() => Name;

    // The text with the layers that the step needs, and those that these need.
    private static AnalysedText Before(IAnalysisStep step, string text)
    {
        var needed = step.Needs;
        var before = new Stack<IAnalysisStep>();
        foreach (var earlier in TextAnalyser.English.Steps.TakeWhile(s => s != step).Reverse())
        {
            if ((earlier.Gives & needed) == Layers.None) continue;
            needed |= earlier.Needs;
            before.Push(earlier);
        }

        return new TextAnalyser(before).Analyse(text);
    }
}
