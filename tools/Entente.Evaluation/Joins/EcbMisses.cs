using Entente.Analysis.Joins;

namespace Entente.Evaluation.Joins;

/// <summary>
/// Errors of the joined groups by cause. An event that lies in several groups has one error for each group but that with most of it; a group of several events one for each event but the one with most in it.
/// </summary>
internal sealed class EcbMisses
{
    private readonly SortedDictionary<string, int> causes = new(StringComparer.Ordinal);

    public void Add(EcbTopic topic, bool print)
    {
        var comparison = new EventJoiner.Comparison(topic.Mentions, topic.Documents);
        var number = Enumerable.Range(0, comparison.Mentions.Count).ToDictionary(i => comparison.Mentions[i].Id);
        var compared = comparison.Pairs.ToHashSet();
        var group = new Dictionary<string, int>();
        foreach (var (m, g) in topic.Mentions.Zip(topic.Joined())) group[m.Id] = g;

        foreach (var gold in topic.Mentions.GroupBy(m => topic.Event[m.Id]))
        {
            var parts = gold.GroupBy(m => group[m.Id]).OrderByDescending(p => p.Count()).ThenBy(p => p.Key).ToList();
            foreach (var part in parts.Skip(1)) Count($"apart: {Apart(part, [.. gold.Except(part)])}", part, parts[0]);
        }

        foreach (var found in topic.Mentions.GroupBy(m => group[m.Id]))
        {
            var parts = found.GroupBy(m => topic.Event[m.Id]).OrderByDescending(p => p.Count()).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
            foreach (var part in parts.Skip(1)) Count($"joined: {Together(part, [.. found.Except(part)])}", part, parts[0]);
        }

        void Count(string cause, IEnumerable<EventMention> part, IEnumerable<EventMention> rest)
        {
            causes[cause] = causes.GetValueOrDefault(cause) + 1;
            if (print) Console.WriteLine($"{topic.Name} {cause}: {Show(part)} | {Show(rest)}");
        }

        string Apart(IEnumerable<EventMention> part, List<EventMention> rest)
        {
            var pairs = part.SelectMany(a => rest.Select(b => (number[a.Id], number[b.Id]))).Select(p => p.Item1 < p.Item2 ? p : (p.Item2, p.Item1)).Where(compared.Contains).ToList();
            if (pairs.Count == 0) return part.Any(m => Pronouns.Contains(m.Lemma)) ? "a pronoun or another word that names no event" : "words that nothing relates";
            var best = pairs.MaxBy(p => JoinWeights.LogOdds(comparison.Evidence(p.Item1, p.Item2)));
            var (x, y) = (comparison.Mentions[best.Item1], comparison.Mentions[best.Item2]);
            if (JoinWeights.LogOdds(comparison.Evidence(best.Item1, best.Item2)) > 0) return "a pair speaks for it, its neighbours against";
            return comparison.Story(x.Document) != comparison.Story(y.Document) ? "documents taken for two affairs" : "evidence against";
        }

        string Together(IEnumerable<EventMention> part, List<EventMention> rest)
        {
            var own = part.First();
            if (rest.All(r => topic.StoryOf[r.Document] != topic.StoryOf[own.Document])) return "two affairs of one kind";
            if (own.Kind == EventKind.Reporting) return "reporting";
            if (rest.Any(r => r.Lemma == own.Lemma)) return rest.Any(r => r.Lemma == own.Lemma && r.Document == own.Document) ? "one word within a document" : "one word across documents";
            return rest.Any(r => Derivation.AreOne(r.Lemma, own.Lemma)) ? "one root" : "one sense";
        }
    }

    public void Print()
    {
        foreach (var (cause, count) in causes) Console.WriteLine($"  {count,4}  {cause}");
    }

    private static readonly HashSet<string> Pronouns = ["it", "that", "this", "what", "which", "they", "so", "do", "thing", "event", "incident", "move", "case"];

    private static string Show(IEnumerable<EventMention> mentions) => string.Join(", ", mentions.GroupBy(m => string.Join(' ', m.Words.Prepend(m.Lemma))).OrderByDescending(g => g.Count()).Take(6).Select(g => g.Count() > 1 ? $"{g.Key} {g.Count()}" : g.Key));
}
