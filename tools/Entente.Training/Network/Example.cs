using Entente.Text.Words;

namespace Entente.Training.Network;

/// <summary>One sentence to learn from. A task whose gold is unknown has an empty array.</summary>
internal sealed record Example(WordTraits[] Words, int[] Tags, int[] Heads, int[] Relations, int[] Names);
