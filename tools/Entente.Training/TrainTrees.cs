using Entente.Text;
using Entente.Text.Parsing;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>
/// Learns the parser's moves over whole sentences: the search runs to its end, and the weights move where the best sequence led the gold one by
/// most (max-violation; Huang, Fayong and Guo 2012). Tags are those a tagger gave that had not seen the sentence.
/// </summary>
internal sealed class TrainTrees
{
    private readonly Perceptron perceptron;
    private readonly BeamSearch search;
    private readonly uint[] features = new uint[ParserFeatures.Most];
    private readonly int[] scores;
    private readonly Moves moves;

    private TrainTrees(string[] labels)
    {
        (perceptron, moves, scores) = (new Perceptron(labels), new Moves(labels), new int[labels.Length]);
        search = new BeamSearch(perceptron, moves, Parser.Beam);
    }

    /// <summary><paramref name="tagged"/> holds for each gold text the same tokens with predicted tags.</summary>
    public static byte[] Run(Vocabulary vocabulary, List<AnalysedText> texts, List<AnalysedText> tagged, int epochs, Action<int, byte[]> keep)
    {
        var sentences = texts.SelectMany((t, i) => t.Sentences.Select(s => Prepare(vocabulary, s, t, tagged[i]))).Where(s => s.Words.Length > 1).ToArray();
        var names = ClassesOf(sentences);
        var training = new TrainTrees(names);
        var number = new Dictionary<string, int>();
        for (var c = 0; c < names.Length; c++) number[names[c]] = c;
        var shuffle = new Shuffle(20240422);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var i in shuffle.Order(sentences.Length))
                if (training.Gold(sentences[i], number) is { } gold && training.Learn(sentences[i], gold)) wrong++;
            Console.Error.WriteLine($"  trees: epoch {epoch + 1}, {wrong} sentences wrong");
            keep(epoch + 1, training.Save());
        }

        return training.Save();
    }

    private byte[] Save() => ModelWriter.Linear(perceptron, Settings.Shipped.TreeScale, Settings.Shipped.TreeLeast);

    // The classes of the gold moves; null where a relation is too rare to have a class.
    private int[]? Gold(Sentence sentence, Dictionary<string, int> number)
    {
        if (sentence.Gold is not null) return sentence.Gold.Length == 0 ? null : sentence.Gold;
        var gold = DynamicOracle.Sequence(sentence.Heads).ConvertAll(m =>
            number.GetValueOrDefault(m.Move == SearchSpace.Shift ? "S" : (m.Move == SearchSpace.Left ? "L:" : "R:") + sentence.Relations[m.Child], -1));
        sentence.Gold = gold.Contains(-1) ? [] : [.. gold];
        return Gold(sentence, number);
    }

    private bool Learn(Sentence sentence, int[] gold)
    {
        var (words, tags) = (sentence.Words, sentence.Tags);
        search.Start(words.Length);
        perceptron.Tick();
        var space = search.Space;
        var goldState = search.Beam[0];
        var (worst, worstGold, worstBest) = (int.MinValue, -1, -1);
        for (var step = 0; step < gold.Length; step++)
        {
            perceptron.Score(features.AsSpan(0, ParserFeatures.Fill(space, goldState, words, tags, features)), scores);
            var c = gold[step];
            if (!moves.Allows(space, space[goldState], c)) return false; // a tree that the system cannot make
            goldState = space.Apply(goldState, moves.Kind[c], moves.Label[c], c, space[goldState].Score + scores[c], isGold: true);
            search.Step(words, tags, c);
            var inBeam = false;
            foreach (var state in search.Beam) inBeam |= space[state].IsGold;
            var lead = space[search.Beam[0]].Score - space[goldState].Score;
            var last = step == gold.Length - 1;
            if ((!inBeam || (last && !space[search.Beam[0]].IsGold)) && lead > worst) (worst, worstGold, worstBest) = (lead, goldState, search.Beam[0]);
        }

        if (worstGold < 0) return false;
        Walk(worstGold, worstBest, words, tags);
        return true;
    }

    // Towards the gold moves and away from the found ones, back to where the two part.
    private void Walk(int gold, int found, WordTraits[] words, uint[] tags)
    {
        var space = search.Space;
        var (goldMoves, foundMoves) = (Path(gold), Path(found));
        var same = 0;
        while (same < goldMoves.Count && space[goldMoves[same]].Move == space[foundMoves[same]].Move) same++;
        for (var i = same; i < goldMoves.Count; i++)
        {
            Update(goldMoves[i], 1);
            Update(foundMoves[i], -1);
        }

        void Update(int state, int by) =>
            perceptron.Move(features.AsSpan(0, ParserFeatures.Fill(space, space[state].Previous, words, tags, features)), space[state].Move, by);

        List<int> Path(int state)
        {
            var path = new List<int>();
            for (; space[state].Previous >= 0; state = space[state].Previous) path.Add(state);
            path.Reverse();
            return path;
        }
    }

    private static Sentence Prepare(Vocabulary vocabulary, Text.Sentence sentence, AnalysedText text, AnalysedText tagged)
    {
        var (first, n) = (sentence.First, sentence.Count);
        var gold = new Sentence { Words = [.. sentence.Tokens.Select(t => vocabulary.Of(t.Form))], Tags = new uint[n], Heads = new int[n], Relations = new string[n] };
        for (var t = 0; t < n; t++)
        {
            var (token, guess) = (text[first + t], tagged[first + t]);
            gold.Tags[t] = TagSet.FineOf(guess.Upos, guess.Xpos);
            gold.Heads[t] = token.IsRoot ? n : token.HeadIndex - first;
            gold.Relations[t] = token.Relation;
        }

        return gold;
    }

    private static string[] ClassesOf(Sentence[] sentences)
    {
        var counts = new Dictionary<string, int>();
        foreach (var s in sentences)
            for (var t = 0; t < s.Words.Length; t++)
            {
                var name = (s.Heads[t] > t ? "L:" : "R:") + s.Relations[t];
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }

        return ["S", .. counts.Where(p => p.Value > 2).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)];
    }

    private sealed class Sentence
    {
        public required WordTraits[] Words { get; init; }
        public required uint[] Tags { get; init; }
        public required int[] Heads { get; init; }
        public required string[] Relations { get; init; }
        public int[]? Gold { get; set; }
    }
}
