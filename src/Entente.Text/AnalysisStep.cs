namespace Entente.Text;

/// <summary>One step of the analysis: predicts, then writes its own layer in one call.</summary>
public interface IAnalysisStep
{
    /// <summary>Layers that must be there before.</summary>
    Layers Needs { get; }

    /// <summary>Layers that it writes.</summary>
    Layers Gives { get; }

    /// <summary>Safe to call from several threads at once on different texts.</summary>
    void Apply(AnalysedText text);
}
