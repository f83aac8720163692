namespace Entente.Text;

/// <summary>
/// One step of the analysis: reads the layers it needs, predicts, then writes what it gives with one call to a <c>Set</c> method of <see cref="AnalysedText"/> for each layer.
/// A layer that it gives and that is there already (from CoNLL-U, say) must be left as it is.
/// </summary>
public interface IAnalysisStep
{
    /// <summary>Layers that must be there before.</summary>
    Layers Needs { get; }

    /// <summary>Layers that it writes. <see cref="TextAnalyser"/> passes the step over where all of them are there, and throws where it leaves one out.</summary>
    Layers Gives { get; }

    /// <summary>Writes the layers for all sentences of <paramref name="text"/>. Called from several threads at once, on different texts.</summary>
    void Apply(AnalysedText text);
}
