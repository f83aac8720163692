using System.Globalization;
using System.Runtime.CompilerServices;

namespace Entente.Briefs.Html;

/// <summary>
/// Writes markup from interpolated strings: what stands in the literal is markup of ours, what stands in a hole is text of others and is
/// encoded. There is no way to write a string as markup but to have it in the source.
/// </summary>
internal sealed class HtmlWriter(TextWriter target)
{
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;

    /// <summary>A style sheet or drawing that comes with the program.</summary>
    public void WriteResource(string trusted) => target.Write(trusted);

    [InterpolatedStringHandler]
    public readonly ref struct Markup(int literalLength, int formattedCount, HtmlWriter writer)
    {
        private readonly TextWriter target = Target(writer, literalLength, formattedCount);

        public void AppendLiteral(string markup) => target.Write(markup);

        public void AppendFormatted(int number) => target.Write(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(string? text) => HtmlText.Encode(target, text ?? "", showControls: true);

        public void AppendFormatted(Exact text) => HtmlText.Encode(target, text.Text, showControls: false);

        public void AppendFormatted(Action<HtmlWriter> content) => content(new HtmlWriter(target));

        private static TextWriter Target(HtmlWriter writer, int literalLength, int formattedCount)
        {
            _ = (literalLength, formattedCount);
            return writer.Inner;
        }
    }

    private TextWriter Inner => target;
}

/// <summary>Words of a document that must reach the page unit by unit. Only for blocks that hold nothing else: a block ends what its text's direction marks began.</summary>
internal readonly record struct Exact(string Text);
