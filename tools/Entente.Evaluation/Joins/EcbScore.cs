using System.Globalization;
using Entente.Analysis.Joins;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Text;

namespace Entente.Evaluation.Joins;

/// <summary>
/// Event coreference on ECB+: gold mentions, joined across the documents of a topic (which holds two stories of one kind) or, easier, of a sub-topic (one story); mentions alone in their event are kept on both sides.
/// </summary>
internal static class EcbScore
{
    public static void Run(string folder, string split, Lexicons lexicons, bool misses, bool asClaims)
    {
        var topics = Read(folder, split, lexicons, asClaims);
        Console.WriteLine($"{split}: {topics.Count} topics, {topics.Sum(t => t.Documents.Count)} documents, {topics.Sum(t => t.Mentions.Count)} mentions, {topics.Sum(t => t.Event.Values.Distinct().Count())} events");
        Print("within a topic", topics);
        Print("within a sub-topic", [.. topics.SelectMany(t => t.Stories())]);
        Console.WriteLine($"documents of one affair, found within a topic: B³ {Figures(topics.Aggregate(default(GroupScores), (sum, t) => sum + Affairs(t)).BCubed)}");
        var errors = new EcbMisses();
        foreach (var t in topics) errors.Add(t, misses);
        Console.WriteLine("errors within a topic, by cause");
        errors.Print();
    }

    /// <param name="split">Split <c>train</c>, <c>dev</c> or the number of a topic.</param>
    /// <param name="asClaims">With what a claim gives alone (<see cref="ClaimView"/>).</param>
    public static List<EcbTopic> Read(string folder, string split, Lexicons lexicons, bool asClaims)
    {
        var corpus = EcbCorpus.Read(folder, t => split switch { "dev" => EcbCorpus.Dev.Contains(t), "train" => !EcbCorpus.Dev.Contains(t), _ => t == split });
        foreach (var _ in TextAnalyser.English.CompleteAll(corpus.Select(d => d.Text))) { } // side by side; each text keeps its layers
        var reader = new EventMentionReader(lexicons, EventWordFile.Shipped());
        return [.. corpus.GroupBy(d => d.Topic).Select(g => EcbTopic.Of(g.Key, [.. g], reader, asClaims))];
    }

    /// <summary>How well the documents of a topic are parted into its two sub-topics.</summary>
    private static GroupScores Affairs(EcbTopic topic)
    {
        var comparison = new EventJoiner.Comparison(topic.Mentions, topic.Documents);
        return GroupScores.Of([.. Numbers(topic.Documents.Select(d => topic.StoryOf[d.Id]))], [.. topic.Documents.Select(d => comparison.Story(d.Id))]);
    }

    private static void Print(string title, List<EcbTopic> topics)
    {
        Console.WriteLine($"{title}                  MUC P     R    F1   B³ P     R    F1  CEAFe P    R    F1   CoNLL F1");
        Line("all singletons", topics, t => t.Mentions.Select((_, i) => i));
        Line("same head lemma", topics, t => Numbers(t.Mentions.Select(m => m.Lemma)));
        Line("Entente", topics, t => t.Joined());
    }

    private static void Line(string name, List<EcbTopic> topics, Func<EcbTopic, IEnumerable<int>> join)
    {
        var sum = default(GroupScores);
        foreach (var t in topics) sum += GroupScores.Of([.. Numbers(t.Mentions.Select(m => t.Event[m.Id]))], [.. join(t)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-18}{Figures(sum.Muc)}  {Figures(sum.BCubed)}  {Figures(sum.CeafE)}  {100 * sum.Conll,8:F2}"));
    }

    private static string Figures(Ratio r) => string.Create(CultureInfo.InvariantCulture, $"{100 * r.Precision,6:F1}{100 * r.Recall,6:F1}{100 * r.F1,6:F1}");

    private static IEnumerable<int> Numbers(IEnumerable<string> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            numbers.TryAdd(name, numbers.Count);
            yield return numbers[name];
        }
    }
}
