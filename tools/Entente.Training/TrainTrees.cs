using Entente.Text;
using Entente.Text.Parsing;
using Entente.Text.Tagging;
using Entente.Text.Words;

namespace Entente.Training;

/// <summary>Learns the parser's moves, following its own mistakes after the first rounds. Tags are those a tagger gave that had not seen the sentence.</summary>
internal static class TrainTrees
{
    /// <summary><paramref name="tagged"/> holds for each gold text the same tokens with predicted tags.</summary>
    public static byte[] Run(Vocabulary vocabulary, List<AnalysedText> texts, List<AnalysedText> tagged, int epochs)
    {
        var sentences = texts.SelectMany((t, i) => t.Sentences.Select(s => Prepare(vocabulary, s, t, tagged[i]))).ToArray();
        var labels = ClassesOf(sentences);
        var moves = new Moves(labels);
        var relation = new Dictionary<string, int>();
        for (var r = 0; r < moves.Relations.Length; r++) relation[moves.Relations[r]] = r;
        var perceptron = new Perceptron(labels);
        var shuffle = new Shuffle(20240422);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var wrong = 0;
            foreach (var i in shuffle.Order(sentences.Length)) wrong += Learn(perceptron, moves, sentences[i], relation, shuffle, epoch);
            Console.Error.WriteLine($"  trees: epoch {epoch + 1}, {wrong} wrong moves");
        }

        return ModelWriter.Linear(perceptron, 6, 7);
    }

    private static int Learn(Perceptron perceptron, Moves moves, Gold sentence, Dictionary<string, int> relation, Shuffle shuffle, int epoch)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[perceptron.Labels.Length];
        Span<int> costs = stackalloc int[3];
        var state = sentence.State;
        state.Reset(sentence.Words.Length);
        var wrong = 0;
        while (!state.IsFinal)
        {
            var n = ParserFeatures.Fill(state, sentence.Words, sentence.Tags, features);
            perceptron.Score(features[..n], scores);
            perceptron.Tick();
            for (var move = 0; move < 3; move++) costs[move] = state.Allows(move) ? DynamicOracle.Cost(state, move, sentence.Heads) : int.MaxValue;
            var least = Math.Min(costs[0], Math.Min(costs[1], costs[2]));
            var child = state.Stack(0);
            var goldLabel = child < 0 ? -1 : relation.GetValueOrDefault(sentence.Relations[child], -2);
            var (best, good) = (-1, -1);
            for (var c = 0; c < scores.Length; c++)
            {
                if (!moves.Allows(state, c)) continue;
                if (best < 0 || scores[c] > scores[best]) best = c;
                var kind = moves.Kind[c];
                if (costs[kind] != least || (kind != ParserState.Shift && moves.Label[c] != goldLabel && HasLabel(moves, state, kind, goldLabel))) continue;
                if (good < 0 || scores[c] > scores[good]) good = c;
            }

            if (good < 0) good = best;
            if (best != good)
            {
                perceptron.Update(features[..n], good, best);
                wrong++;
            }

            var next = epoch > 0 && shuffle.Next(10) < 9 ? best : good;
            state.Apply(moves.Kind[next], moves.Label[next]);
        }

        return wrong;
    }

    private static bool HasLabel(Moves moves, ParserState state, int kind, int label)
    {
        for (var c = 0; c < moves.Kind.Length; c++) if (moves.Kind[c] == kind && moves.Label[c] == label && moves.Allows(state, c)) return true;
        return false;
    }

    private static Gold Prepare(Vocabulary vocabulary, Sentence sentence, AnalysedText text, AnalysedText tagged)
    {
        var (first, n) = (sentence.First, sentence.Count);
        var gold = new Gold { Words = vocabulary.Of(text)[first..(first + n)], Tags = new uint[n], Heads = new int[n], Relations = new string[n] };
        for (var t = 0; t < n; t++)
        {
            var (token, guess) = (text[first + t], tagged[first + t]);
            gold.Tags[t] = TagSet.FineOf(guess.Upos, guess.Xpos);
            gold.Heads[t] = token.IsRoot ? n : token.HeadIndex - first;
            gold.Relations[t] = token.Relation;
        }

        return gold;
    }

    private static string[] ClassesOf(Gold[] sentences)
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

    private sealed class Gold
    {
        public WordTraits[] Words = [];
        public uint[] Tags = [];
        public int[] Heads = [];
        public string[] Relations = [];
        public static readonly ParserState Shared = new();
        public ParserState State => Shared;
    }
}
