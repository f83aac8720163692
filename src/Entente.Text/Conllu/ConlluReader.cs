namespace Entente.Text.Conllu;

/// <summary>
/// Reads CoNLL-U (universaldependencies.org/format.html). The text is put together from the forms and <c>SpaceAfter=No</c>; a
/// <c># newpar</c> begins a paragraph with a blank line, a <c># newdoc</c> a new text. Other comments, empty nodes and enhanced dependencies are checked for their
/// shape and passed over. The words of a multiword token share its surface out, so that each has a span of the text: where their forms do not spell it
/// ("du" as "de le"), <see cref="Token.Form"/> is the piece of the surface.
/// </summary>
public sealed class ConlluReader
{
    private readonly TextReader input;
    private readonly string name;
    private readonly Action<ConlluFault> report;
    private readonly ConlluBuilder builder;
    private readonly Layers keep;

    private ConlluReader(TextReader input, string name, Layers keep, Action<ConlluFault> report)
    {
        (this.input, this.name, this.keep, this.report) = (input, name, keep, report);
        builder = new ConlluBuilder(keep.HasFlag(Layers.Trees));
    }

    /// <summary>
    /// The documents of <paramref name="input"/>, read as they are asked for; it is not closed. Of the annotation only the layers in <paramref name="keep"/>
    /// are taken over. A sentence that breaks the format is left out and the rest read: <paramref name="report"/> is called with its first fault.
    /// Without <paramref name="report"/> the first fault throws <see cref="ConlluException"/>.
    /// </summary>
    /// <param name="input">Lines that end in a line feed, with or without a carriage return.</param>
    /// <param name="name">What faults call the input: its file name, as a rule.</param>
    /// <param name="keep">Layers to take over; <see cref="Layers.None"/> for words and sentences alone.</param>
    /// <param name="report">Called once for each sentence that is left out.</param>
    public static IEnumerable<AnalysedText> Read(TextReader input, string name, Layers keep = Layers.None, Action<ConlluFault>? report = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(name);
        return new ConlluReader(input, name, keep, report ?? (fault => throw new ConlluException(fault))).Documents();
    }

    private IEnumerable<AnalysedText> Documents()
    {
        var rows = new List<(int Line, string Row)>();
        var line = 0;
        for (string? row = ""; row is not null;)
        {
            row = input.ReadLine();
            if (++line == 1 && row is ['\ufeff', ..]) row = row[1..];
            if (!string.IsNullOrWhiteSpace(row) && row[0] != '#')
            {
                rows.Add((line, row));
            }
            else if (string.IsNullOrWhiteSpace(row))
            {
                Sentence(rows);
            }
            else if (IsMark(row, "newdoc") || IsMark(row, "newpar"))
            {
                Sentence(rows); // the empty line before it was forgotten
                if (IsMark(row, "newdoc") && builder.HasSentences) yield return builder.Build(keep);
                builder.StartParagraph();
            }
        }

        if (builder.HasSentences) yield return builder.Build(keep);
    }

    private void Sentence(List<(int Line, string Row)> rows)
    {
        if (rows.Count > 0 && builder.Sentence(rows) is var (line, problem, remedy)) report(new ConlluFault(name, line, problem, remedy));
        rows.Clear();
    }

    private static bool IsMark(string comment, string mark)
    {
        var rest = comment.AsSpan(1).TrimStart();
        return rest.StartsWith(mark, StringComparison.Ordinal) && (rest.Length == mark.Length || rest[mark.Length] is ' ' or '=');
    }
}
