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
    private readonly SentenceRole[] roles;

    private PageLayout(SentenceRole[] roles, IReadOnlyList<Residue> residue) => (this.roles, Residue) = (roles, residue);

    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>By sentence index.</summary>
    public SentenceRole this[int sentence] => roles[sentence];

    /// <summary>What was set aside, in text order.</summary>
    public IReadOnlyList<Residue> Residue { get; }

    public static PageLayout Of(AnalysedText text) => new(new SentenceRole[text.SentenceCount], []);
}
