namespace Entente.Text.Parsing;

/// <summary>The classes of the parser's model: <c>S</c>, <c>L:nsubj</c>, <c>R:obj</c> …</summary>
internal sealed class Moves
{
    public readonly int[] Kind, Label;
    public readonly string[] Relations;
    private readonly int root;

    public Moves(string[] classes)
    {
        (Kind, Label) = (new int[classes.Length], new int[classes.Length]);
        var relations = new List<string>();
        for (var c = 0; c < classes.Length; c++)
        {
            Kind[c] = classes[c][0] switch { 'S' => SearchSpace.Shift, 'L' => SearchSpace.Left, _ => SearchSpace.Right };
            Label[c] = -1;
            if (classes[c].Length < 2) continue;
            var name = classes[c][2..];
            if ((Label[c] = relations.IndexOf(name)) >= 0) continue;
            Label[c] = relations.Count;
            relations.Add(name);
        }

        Relations = [.. relations];
        root = relations.IndexOf("root");
    }

    /// <summary>
    /// True where the move fits the state: allowed, and <c>root</c> the relation to the artificial root and to nothing else.
    /// </summary>
    public bool Allows(SearchSpace space, in SearchState state, int c) =>
        space.Allows(state, Kind[c]) && (Kind[c] == SearchSpace.Shift || (Label[c] == root) == (Kind[c] == SearchSpace.Left && space.At(state.Front).Word == space.Length));
}
