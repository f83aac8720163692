using System.Text.RegularExpressions;
using Entente.Records;

namespace Entente.Extraction.Layout;

/// <summary>One answer of an interview.</summary>
/// <param name="Paragraphs">Its paragraphs, without the name that introduces them.</param>
/// <param name="Label">The name that introduces it; null where layout alone tells answers from questions.</param>
public sealed record InterviewAnswer(IReadOnlyList<TextSpan> Paragraphs, TextSpan? Label);

/// <summary>
/// Finds questions and answers that alternate. Names may introduce them throughout, at first only, or never; a question may lack
/// its mark; an answer may have several paragraphs.
/// </summary>
internal static partial class Interview
{
    public static readonly Rule Rule = new("layout.interview", "Questions and answers alternate: the answers are the interviewee's own words.");

    private const int LongestQuestion = 90; // words
    private const int LongestPrompt = 35; // words of a question without its mark
    private const int FewestTurns = 3; // without names

    /// <summary>
    /// The answers in order, and the role of each block: question, answer or null for what lies before the first question. Null for a text
    /// that is no interview.
    /// </summary>
    public static (IReadOnlyList<InterviewAnswer> Answers, SentenceRole?[] Roles)? Find(IReadOnlyList<Block> blocks, IReadOnlyList<bool> skipped)
    {
        var order = Enumerable.Range(0, blocks.Count).Where(i => !skipped[i]).ToList();
        var asks = order.Where(i => IsQuestion(blocks[i])).ToHashSet();
        var first = Enumerable.Range(0, order.Count).FirstOrDefault(k => asks.Contains(order[k]) && k + 1 < order.Count && !asks.Contains(order[k + 1]), -1);
        if (first < 0) return null;
        var turns = order[first..];
        var labels = turns.ToDictionary(i => i, i => LabelOf(blocks[i]));
        // Whose name stands before a question is the interviewer. Other names are interviewees where the first of them answers a question.
        var interviewers = turns.Where(i => asks.Contains(i) && labels[i] is not null).Select(i => Name(blocks[i], labels[i]!)).ToHashSet(StringComparer.Ordinal);
        var interviewees = turns.Zip(turns.Skip(1)).Where(p => asks.Contains(p.First) && !asks.Contains(p.Second) && labels[p.Second] is not null)
            .Select(p => Name(blocks[p.Second], labels[p.Second]!)).Where(n => !interviewers.Contains(n)).ToHashSet(StringComparer.Ordinal);
        if (interviewees.Count == 0 && !AlternatesUnnamed(blocks, turns, asks)) return null;

        var roles = new SentenceRole?[blocks.Count];
        var answers = new List<(List<TextSpan> Paragraphs, TextSpan? Label)>();
        var open = false;
        for (var k = 0; k < turns.Count; k++)
        {
            var (at, block) = (turns[k], blocks[turns[k]]);
            var label = labels[at] is { } l && (interviewers.Contains(Name(block, l)) || interviewees.Contains(Name(block, l))) ? l : null;
            var name = label is null ? null : Name(block, label);
            var asking = name is not null ? interviewers.Contains(name) : asks.Contains(at) || (open && IsPrompt(blocks, turns, asks, k));
            roles[at] = asking ? SentenceRole.Question : SentenceRole.Answer;
            if (!asking)
            {
                var words = new TextSpan(block.Span.Start + (label?.Length ?? 0), block.Span.End);
                TextSpan? labelled = name is null ? null : new TextSpan(block.Span.Start, block.Span.Start + name.Length);
                if (open && labelled is null) answers[^1].Paragraphs.Add(words);
                else answers.Add(([words], labelled));
            }

            open = !asking;
        }

        return ([.. answers.Select(a => new InterviewAnswer(a.Paragraphs, a.Label))], roles);
    }

    // Headings of an explainer are questions too. An interview has them close together, and somebody says "you" or "I".
    private static bool AlternatesUnnamed(IReadOnlyList<Block> blocks, List<int> turns, HashSet<int> asks)
    {
        var questions = turns.Where(asks.Contains).ToList();
        if (questions.Count < FewestTurns || questions.Count * 4 < turns.Count) return false;
        return questions.Any(i => You().IsMatch(blocks[i].Text)) || turns.Count(i => !asks.Contains(i) && FirstPerson().IsMatch(blocks[i].Text)) >= 2;
    }

    private static bool IsQuestion(Block block) => block.IsQuestion && block.Sentences <= 4 && block.Words <= LongestQuestion;

    // After an answer, one short sentence before a longer paragraph is the interviewer's, mark or no mark.
    private static bool IsPrompt(IReadOnlyList<Block> blocks, List<int> turns, HashSet<int> asks, int k)
    {
        if (k + 1 >= turns.Count || asks.Contains(turns[k + 1])) return false;
        var (block, next) = (blocks[turns[k]], blocks[turns[k + 1]]);
        return block.Sentences <= 1 && block.Words <= LongestPrompt && next.Sentences > 1 && next.Words >= 2 * block.Words;
    }

    /// <summary>The opening of a block up to its words where it looks like a name and a colon.</summary>
    private static string? LabelOf(Block block) => Label().Match(block.Text) is { Success: true } m ? m.Value : null;

    private static string Name(Block block, string label) => block.Text[..label.IndexOf(':', StringComparison.Ordinal)].TrimEnd();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.’'-]*( [\p{L}.’'-]+){0,4} ?:\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(you|your)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex You();

    [GeneratedRegex(@"\b(I|I[’']m|me|my)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();
}
