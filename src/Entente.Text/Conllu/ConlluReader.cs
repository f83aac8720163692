using System.Globalization;

namespace Entente.Text.Conllu;

/// <summary>
/// Reads CoNLL-U (universaldependencies.org/format.html). The text is put together from the forms and <c>SpaceAfter=No</c>; a
/// <c># newpar</c> begins a paragraph with a blank line, a <c># newdoc</c> a new text. Empty nodes are passed over.
/// </summary>
public sealed class ConlluReader
{
    private readonly TextReader input;
    private readonly string name;
    private readonly Layers keep;
    private readonly ConlluBuilder builder = new();
    private int line;

    private ConlluReader(TextReader input, string name, Layers keep) => (this.input, this.name, this.keep) = (input, name, keep);

    /// <summary>
    /// The documents of <paramref name="input"/>, read as they are asked for. Of the annotation only the layers in <paramref name="keep"/> are
    /// taken over. Throws <see cref="ConlluException"/> with <paramref name="name"/> and the line at the first fault.
    /// </summary>
    public static IEnumerable<AnalysedText> Read(TextReader input, string name, Layers keep = Layers.None) => new ConlluReader(input, name, keep).Documents();

    private IEnumerable<AnalysedText> Documents()
    {
        var inSentence = false;
        while (input.ReadLine() is { } row)
        {
            line++;
            if (row.Length > 0 && row[0] == '\ufeff' && line == 1) row = row[1..];
            if (string.IsNullOrWhiteSpace(row))
            {
                if (inSentence) EndSentence();
                inSentence = false;
            }
            else if (row[0] == '#')
            {
                if (IsMark(row, "newdoc") && builder.HasSentences && !inSentence) yield return builder.Build(keep);
                if (IsMark(row, "newpar") || IsMark(row, "newdoc")) builder.StartParagraph();
            }
            else
            {
                if (!inSentence) builder.StartSentence();
                inSentence = true;
                Row(row.Split('\t'));
            }
        }

        line++;
        if (inSentence) EndSentence();
        if (builder.HasSentences) yield return builder.Build(keep);
    }

    private static bool IsMark(string comment, string mark)
    {
        var rest = comment.AsSpan(1).TrimStart();
        return rest.StartsWith(mark, StringComparison.Ordinal) && (rest.Length == mark.Length || rest[mark.Length] is ' ' or '=');
    }

    private void Row(string[] columns)
    {
        if (columns.Length != 10) throw Fault($"{columns.Length} columns where CoNLL-U has 10, divided by tabs");
        var id = columns[0];
        if (columns[1].Length == 0) throw Fault("the form is empty");
        if (id.Contains('.')) return;
        var dash = id.IndexOf('-');
        if (dash < 0)
        {
            if (Number(id) != builder.WordsInSentence + 1) throw Fault($"word {id} where {builder.WordsInSentence + 1} should come");
            var head = keep.HasFlag(Layers.Trees) ? Number(columns[6]) : 0;
            builder.Word(columns, head);
            return;
        }

        var (first, last) = (Number(id[..dash]), Number(id[(dash + 1)..]));
        if (first != builder.WordsInSentence + 1 || last < first) throw Fault($"the multiword token {id} does not begin at word {builder.WordsInSentence + 1}");
        if (last - first >= columns[1].Length) throw Fault($"the multiword token \"{columns[1]}\" is shorter than its {last - first + 1} words");
        builder.Multiword(columns, last - first + 1);
    }

    private void EndSentence()
    {
        if (builder.EndSentence(keep.HasFlag(Layers.Trees)) is { } problem) throw Fault(problem);
    }

    private int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Fault($"\"{text}\" is no number");

    private ConlluException Fault(string problem) => new(name, line, problem);
}
