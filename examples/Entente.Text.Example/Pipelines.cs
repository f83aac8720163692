using Entente.Text;

namespace Example;

internal static class Pipelines
{
    // No names within names.
    public static readonly TextAnalyser Quick = new(TextAnalyser.English.Steps.Where(step => step.Gives != Layers.NestedNames));

    // Names of one's own: a step of the shipped ones leaves layers alone that are there already.
    public static readonly TextAnalyser Capitals = new([new CapitalNames(), .. TextAnalyser.English.Steps]);
}

/// <summary>Takes each word in capitals for an organisation.</summary>
internal sealed class CapitalNames : IAnalysisStep
{
    public Layers Needs => Layers.Tokens;

    public Layers Gives => Layers.Names;

    public void Apply(AnalysedText text) =>
        text.SetNames([.. text.Tokens.Where(t => t.Form.Length > 1 && t.Form.All(char.IsUpper)).Select(t => new Name(t.Index, t.Index + 1, NameKind.Organisation))]);
}
