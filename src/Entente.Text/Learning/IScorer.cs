namespace Entente.Text.Learning;

/// <summary>Scores classes for active features: a finished model, or one under training.</summary>
internal interface IScorer
{
    /// <summary>Sets the scores of all classes.</summary>
    void Score(ReadOnlySpan<uint> features, Span<int> scores);
}
