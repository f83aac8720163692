using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Layout;

/// <summary>What part of the page a sentence belongs to.</summary>
public enum SentenceRole
{
    /// <summary>Running text.</summary>
    Prose,
    /// <summary>The headline or a heading between paragraphs.</summary>
    Heading,
    /// <summary>A list item.</summary>
    Bullet,
    /// <summary>The words under a picture.</summary>
    Caption,
    /// <summary>Name and function standing alone below a quotation.</summary>
    Signature,
    /// <summary>An interviewer's question.</summary>
    Question,
    /// <summary>An interviewee's answer.</summary>
    Answer,
    /// <summary>No part of the article: links, counters, subscription notes, credits, bylines.</summary>
    Residue,
}

/// <summary>The role of each sentence on the page.</summary>
public sealed class PageLayout
{
    private const int LongestHeading = 16; // words
    private const int LongestTitle = 30;

    private readonly SentenceRole[] roles;

    private PageLayout(SentenceRole[] roles) => this.roles = roles;

    public static IReadOnlyList<Rule> Rules { get; } = [.. ResidueRules.Rules, .. CaptionRules.Rules, Interview.Rule, BlockQuotation.Rule];

    /// <summary>By sentence index.</summary>
    public SentenceRole this[int sentence] => roles[sentence];

    /// <summary>What was set aside, in text order.</summary>
    public required IReadOnlyList<Residue> Residue { get; init; }

    /// <summary>The paragraphs, headings and list items, residue included, in text order.</summary>
    public required IReadOnlyList<TextSpan> Paragraphs { get; init; }

    /// <summary>The answers of an interview in order; empty for any other text.</summary>
    public required IReadOnlyList<InterviewAnswer> Answers { get; init; }

    /// <summary>Paragraphs that a line below them signs.</summary>
    public required IReadOnlyList<BlockQuotation> BlockQuotations { get; init; }

    /// <summary>The paragraph in which the offset lies; an empty span at the offset where it lies in none.</summary>
    public TextSpan ParagraphAt(int offset) =>
        ParagraphIndexAt(offset) is var p && p < Paragraphs.Count && Paragraphs[p].Contains(offset) ? Paragraphs[p] : new TextSpan(offset, offset);

    /// <summary>The first paragraph that ends after the offset; their number where none does.</summary>
    public int ParagraphIndexAt(int offset)
    {
        var (low, high) = (0, Paragraphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].End > offset) high = middle; else low = middle + 1;
        }

        return low;
    }

    public static PageLayout Of(AnalysedText text)
    {
        var blocks = Block.Cut(text);
        var aside = SetAside(blocks);
        var interview = Interview.Find(blocks, [.. aside.Select(r => r is not null)]);
        var (signed, signatures) = Signatures(blocks, aside, text);
        var kinds = new SentenceRole[blocks.Count];
        var title = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => aside[i] is null, -1);
        for (var i = 0; i < blocks.Count; i++)
            kinds[i] = aside[i] is { } rule ? CaptionRules.Rules.Contains(rule) ? SentenceRole.Caption : SentenceRole.Residue
                : interview?.Roles[i] is { } role ? role
                : signatures.Contains(i) ? SentenceRole.Signature
                : IsBullet(blocks[i]) ? SentenceRole.Bullet
                : IsHeading(blocks, i, title) ? SentenceRole.Heading
                : SentenceRole.Prose;

        return new PageLayout(BySentence(text, blocks, kinds))
        {
            Residue = [.. Enumerable.Range(0, blocks.Count).SelectMany(i => kinds[i] == SentenceRole.Residue
                ? [new Residue(blocks[i].Span, aside[i]!.Id)]
                : ResidueRules.Within(blocks[i]))],
            Paragraphs = [.. blocks.Select(b => b.Span)],
            Answers = interview?.Answers ?? [],
            BlockQuotations = signed,
        };
    }

    // The rule that sets each block aside, captions among them; null for the article's own.
    private static Rule?[] SetAside(IReadOnlyList<Block> blocks)
    {
        var found = blocks.Select(b => ResidueRules.OfBlock(b) ?? CaptionRules.OfBlock(b) ?? WholeMark(b)).ToArray();
        for (var i = 0; i < blocks.Count; i++)
            found[i] ??= ResidueRules.OfNameLine(blocks, i, found) ?? CaptionRules.OfNeighbour(blocks, i, found);
        return found;
    }

    private static Rule? WholeMark(Block block) =>
        ResidueRules.Within(block).FirstOrDefault() is { } mark && mark.Span == block.Span ? ResidueRules.Rules.First(r => r.Id == mark.Rule) : null;

    private static (List<BlockQuotation> Quotations, HashSet<int> Lines) Signatures(IReadOnlyList<Block> blocks, Rule?[] aside, AnalysedText text)
    {
        var (found, lines) = (new List<BlockQuotation>(), new HashSet<int>());
        for (var i = 1; i < blocks.Count; i++)
        {
            if (aside[i] is not null || aside[i - 1] is not null || lines.Contains(i - 1)) continue;
            if (BlockQuotation.SignedBy(blocks[i], blocks[i - 1], text) is not { } quotation) continue;
            found.Add(quotation);
            lines.Add(i);
        }

        return (found, lines);
    }

    private static bool IsBullet(Block block) => block.Text is ['•' or '·' or '▪' or '●' or '◦' or '‣', ..] or ['*' or '-' or '–', ' ' or '\t', ..];

    // The title, its double further down, and short lines without a full stop or that only ask what the next paragraphs answer.
    private static bool IsHeading(IReadOnlyList<Block> blocks, int at, int title)
    {
        var block = blocks[at];
        if (block.Text == blocks[title].Text && IsTitle(blocks[title])) return true;
        if (block.Sentences > 1 || at + 1 == blocks.Count) return false;
        return block.Words <= LongestHeading && (!block.EndsLikeASentence || block.IsQuestion) && !OpensWithQuotation(block);
    }

    private static bool IsTitle(Block block) => block.Words <= LongestTitle && block.Sentences <= 2 && block.Last != '.';

    // “We will not yield” on a line of its own is speech.
    private static bool OpensWithQuotation(Block block) => block.Text is ['“' or '"' or '«', ..];

    private static SentenceRole[] BySentence(AnalysedText text, IReadOnlyList<Block> blocks, SentenceRole[] kinds)
    {
        var roles = new SentenceRole[text.SentenceCount];
        var block = 0;
        for (var s = 0; s < roles.Length; s++)
        {
            while (block + 1 < blocks.Count && blocks[block].Span.End <= text.SentenceAt(s).Start) block++;
            if (block < blocks.Count) roles[s] = kinds[block];
        }

        return roles;
    }
}
