using Entente.Text;

namespace Example;

internal static class Pipelines
{
    // Tags and what needs nothing else: no trees.
    public static readonly TextAnalyser Quick = new(TextAnalyser.English.Steps.Where(step => !step.Gives.HasFlag(Layers.Trees)));

    // The shipped steps with names of one's own.
    public static readonly TextAnalyser Capitals = new([.. TextAnalyser.English.Steps.Where(step => step.Gives != Layers.Names), new CapitalNames()]);
}

/// <summary>Takes each word in capitals for an organisation.</summary>
internal sealed class CapitalNames : IAnalysisStep
{
    public Layers Needs => Layers.Tokens;

    public Layers Gives => Layers.Names;

    public void Apply(AnalysedText text) =>
        text.SetNames([.. text.Tokens.Where(t => t.Form.Length > 1 && t.Form.All(char.IsUpper)).Select(t => new Name(t.Index, t.Index + 1, NameKind.Organisation))]);
}
