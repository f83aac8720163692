using System.Numerics;
using Entente.Text.Naming;
using Entente.Text.Network;

namespace Entente.Training.Network;

/// <summary>The sentences of one part of a batch, laid end to end.</summary>
internal sealed class Batch
{
    private readonly int[] names, customs;

    /// <summary>
    /// With <paramref name="hide"/> some words are hidden behind row 0; with <paramref name="cover"/> one word in five is covered, its parts too, to be guessed.
    /// </summary>
    public Batch(IReadOnlyList<Example> examples, WordRows rows, int[] counts, Shuffle? hide = null, Shuffle? cover = null)
    {
        var total = examples.Sum(e => e.Words.Length);
        Sentences = new int[examples.Count + 1];
        (Words, PartStarts, Tags, Heads, Relations) = (new int[total], new int[total + 1], new int[total], new int[total], new int[total]);
        (names, customs) = (new int[total], new int[total]);
        (WordStarts, LookStarts) = (new int[total + 1], new int[total + 1]);
        var (parts, looks, covered, guesses) = (new List<int>(), new List<int>(), new List<int>(), new List<int>());
        var at = 0;
        Span<int> found = stackalloc int[WordRows.MostLooks];
        for (var s = 0; s < examples.Count; s++)
        {
            var e = examples[s];
            var marks = new uint[e.Words.Length];
            KnownNames.English.Mark(e.Words, marks);
            for (var t = 0; t < e.Words.Length; t++, at++)
            {
                Words[at] = rows.Word(e.Words[t]);
                // A word is hidden the oftener the rarer it is, so that its parts learn to stand for it (Kiperwasser and Goldberg 2016).
                if (hide?.Next(1000 * (counts[Words[at]] + 1)) < 400) Words[at] = 0;
                if (cover?.Next(5) == 0)
                {
                    covered.Add(at);
                    guesses.Add(Words[at] is > 0 and <= Guessable ? Words[at] - 1 : Guessable + KindOf(e.Words[t].Form, marks[t]));
                    Words[at] = counts.Length;
                }
                else
                {
                    foreach (var part in found[..rows.Parts(e.Words[t], found)]) parts.Add(part);
                    foreach (var look in found[..WordRows.Looks(e.Words[t], marks[t], found)]) looks.Add(look);
                }

                (PartStarts[at + 1], LookStarts[at + 1]) = (parts.Count, looks.Count);
                WordStarts[at + 1] = at + 1;
                Tags[at] = e.Tags.Length == 0 ? -1 : e.Tags[t];
                Heads[at] = e.Heads.Length == 0 ? -2 : e.Heads[t] < 0 ? -1 : e.Heads[t] + Sentences[s];
                Relations[at] = e.Relations.Length == 0 ? -1 : e.Relations[t];
                (names[at], customs[at]) = (e.Names.Length == 0 ? -1 : e.Names[t], e.Custom);
            }

            Sentences[s + 1] = at;
        }

        (Parts, Looks, Covered, Guesses) = ([.. parts], [.. looks], [.. covered], [.. guesses]);
    }

    /// <summary>Words, the most frequent, that are guessed when they are covered. Of the others the kind is guessed.</summary>
    public const int Guessable = 6000;

    /// <summary>Kinds of words that are rarer.</summary>
    public const int GuessableKinds = 13;

    public int[] Covered { get; }
    public int[] Guesses { get; }
    public int[] Sentences { get; }
    public int[] Words { get; }
    public int[] WordStarts { get; }
    public int[] Parts { get; }
    public int[] PartStarts { get; }
    public int[] Looks { get; }
    public int[] LookStarts { get; }
    public int[] Tags { get; }
    public int[] Heads { get; }
    public int[] Relations { get; }

    /// <summary>The labels of names where they follow the given custom, -1 elsewhere.</summary>
    public int[] NamesOf(int custom) => [.. names.Select((n, i) => customs[i] == custom ? n : -1)];

    // Known names by kind, then capitals, figures, and small letters by their end.
    private static int KindOf(string form, uint marks) => marks != 0 ? BitOperations.TrailingZeroCount(marks) / KnownNames.MarksOfKind
        : char.IsUpper(form[0]) ? 5
        : char.IsDigit(form[0]) ? 6
        : !char.IsLetter(form[0]) ? 7
        : form[^1] switch { 's' => 8, 'd' => 9, 'g' => 10, 'y' => 11, _ => 12 };
}
