using System.Globalization;
using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Benchmarks.Scoring;

/// <summary>
/// Scores the CoNLL-U of any program against a treebank, both over the same words: UPOS, UAS and LAS, without the subtypes of relations, as CoNLL 2018
/// defines them. With gold words F1 and accuracy are the same figure.
/// </summary>
internal static class TreeScore
{
    private const Layers All = Layers.Tags | Layers.Trees;

    /// <summary>Prints one line of figures; 1 where the two files do not have the same words.</summary>
    public static int Run(string goldFile, string guessFile)
    {
        var (gold, guess) = (Words(goldFile), Words(guessFile));
        if (gold.Count != guess.Count)
        {
            Console.Error.WriteLine($"{goldFile} has {gold.Count} words, {guessFile} {guess.Count}");
            return 1;
        }

        var (upos, uas, las) = (0, 0, 0);
        for (var i = 0; i < gold.Count; i++)
        {
            if (gold[i].Upos == guess[i].Upos) upos++;
            if (gold[i].Head != guess[i].Head) continue;
            uas++;
            if (gold[i].Relation == guess[i].Relation) las++;
        }

        double Share(int right) => 100.0 * right / gold.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words {gold.Count} UPOS {Share(upos):F2} UAS {Share(uas):F2} LAS {Share(las):F2}"));
        return 0;
    }

    /// <summary>Writes the plain text of each document of a treebank to a file of its own, paragraphs divided by blank lines, and prints the number of words.</summary>
    public static int WritePlain(string file, string folder)
    {
        Directory.CreateDirectory(folder);
        var (documents, words) = (0, 0);
        foreach (var text in Read(file, Layers.None))
        {
            File.WriteAllText(Path.Combine(folder, (documents++).ToString("D4", CultureInfo.InvariantCulture) + ".txt"), text.Text + "\n");
            words += text.TokenCount;
        }

        Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static List<(string Upos, int Head, string Relation)> Words(string file) =>
    [
        .. from text in Read(file, All)
           from sentence in text.Sentences
           from token in sentence.Tokens
           select (token.Upos, token.IsRoot ? 0 : token.HeadIndex - sentence.First + 1, Universal(token.Relation)),
    ];

    private static IEnumerable<AnalysedText> Read(string file, Layers keep)
    {
        using var reader = new StreamReader(file);
        foreach (var text in ConlluReader.Read(reader, file, keep)) yield return text;
    }

    private static string Universal(string relation) => relation.IndexOf(':') is var colon and > 0 ? relation[..colon] : relation;
}
