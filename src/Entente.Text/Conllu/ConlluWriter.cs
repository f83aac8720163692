using System.Globalization;

namespace Entente.Text.Conllu;

/// <summary>
/// Writes CoNLL-U: <c># newdoc</c>, <c># newpar</c>, <c># sent_id</c>, <c># text</c>, words, multiword tokens, <c>SpaceAfter=No</c>, names in MISC (<c>Name=B-PER</c>, <c>NestedNames=(OFFICE</c>; docs/names.md). Layers
/// that are absent are <c>_</c>. White space between words is one blank or none, as the format has it: offsets into the original text are not kept.
/// </summary>
public static class ConlluWriter
{
    /// <summary>
    /// Writes one document. <paramref name="id"/> stands after <c># newdoc</c> where it is not null; lines end with a line feed. A lone surrogate of the text
    /// reaches <paramref name="output"/> as it is; what becomes of it is for its encoding to say.
    /// </summary>
    public static void Write(AnalysedText text, TextWriter output, string? id = null)
    {
        output.Write(id is null ? "# newdoc\n" : $"# newdoc id = {OneLine(id)}\n");
        var names = ConlluNames.Write(text);
        ConlluNestedNames.Write(text, names);
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var sentence = text.SentenceAt(s);
            if (sentence.StartsParagraph) output.Write("# newpar\n");
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {s + 1}\n"));
            output.Write("# text = ");
            for (var t = sentence.First; t < sentence.End; t++)
            {
                output.Write(OneLine(text.Forms[t]));
                if (t + 1 < sentence.End && text[t].SpaceAfter) output.Write(' ');
            }

            output.Write('\n');
            for (var t = sentence.First; t < sentence.End; t++) Word(text, sentence, t, names[t], output);
            output.Write('\n');
        }
    }

    private static void Word(AnalysedText text, Sentence sentence, int t, string? name, TextWriter output)
    {
        var number = t - sentence.First + 1;
        var token = text[t];
        var inside = t > sentence.First && text[t - 1].JoinsNext;
        if (token.JoinsNext && !inside)
        {
            var last = t;
            while (text[last].JoinsNext && last + 1 < sentence.End) last++;
            var surface = text.Text[token.Start..text[last].End];
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{number}-{last - sentence.First + 1}\t{OneLine(surface)}\t_\t_\t_\t_\t_\t_\t_\t{Misc(null, text[last], sentence)}\n"));
        }

        var head = text.Heads is null ? "_" : (token.IsRoot ? 0 : token.HeadIndex - sentence.First + 1).ToString(CultureInfo.InvariantCulture);
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"{number}\t{OneLine(token.Form)}\t{(text.Lemmas is null ? "_" : OneLine(token.Lemma))}\t{text.Upos?[t] ?? "_"}\t{text.Xpos?[t] ?? "_"}\t{text.Feats?[t] ?? "_"}\t{head}\t{text.Relations?[t] ?? "_"}\t_\t"));
        output.Write(token.JoinsNext || inside ? name ?? "_" : Misc(name, token, sentence));
        output.Write('\n');
    }

    // The last word of a paragraph is followed by its end, which newpar tells.
    private static string Misc(string? name, Token token, Sentence sentence)
    {
        var glued = !token.SpaceAfter && token.Index + 1 < token.Document.TokenCount;
        return (name, glued) switch { (null, false) => "_", (null, true) => "SpaceAfter=No", (_, false) => name, _ => name + "|SpaceAfter=No" };
    }

    // Line ends and tabs would break the format.
    private static string OneLine(string text) => text.AsSpan().IndexOfAny("\n\r\t\u0085\u2028\u2029\v\f") < 0 ? text : string.Join(' ', text.Split((char[])['\n', '\r', '\t', '\u0085', '\u2028', '\u2029', '\v', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
