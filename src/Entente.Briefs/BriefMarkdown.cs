namespace Entente.Briefs;

/// <summary>The brief as Markdown, for those who paste it into something else.</summary>
public static class BriefMarkdown
{
    public static void Write(Brief brief, TextWriter target) => new Markdown.MarkdownBrief(brief, target).Write();
}
