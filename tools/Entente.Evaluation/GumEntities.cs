using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Evaluation;

/// <summary>An entity's mention as GUM marks it: a whole noun phrase, tokens <c>[First, End)</c> of its document; mentions with one id are one entity.</summary>
internal readonly record struct GumEntity(string Id, string Kind, int First, int End)
{
    /// <summary>The first token that hangs on none of the others.</summary>
    public int? Head(AnalysedText text)
    {
        for (var t = First; t < End; t++)
            if (text[t].HeadIndex < First || text[t].HeadIndex >= End) return t;
        return null;
    }
}

/// <summary>GUM's documents with the entities of their <c>Entity=</c> marks.</summary>
internal static class GumEntities
{
    /// <summary>Each document twice, with its gold trees and as bare tokens, and the mentions in the order in which they close.</summary>
    public static IEnumerable<(AnalysedText Gold, AnalysedText Tokens, List<GumEntity> Entities)> Read(string path)
    {
        var (texts, bare) = (Texts(path, Layers.Tags | Layers.Trees), Texts(path, Layers.None));
        using var marks = Marks(path).GetEnumerator();
        for (var i = 0; i < texts.Count; i++)
        {
            var own = new List<string>();
            while (own.Count < texts[i].TokenCount && marks.MoveNext()) own.Add(marks.Current);
            yield return (texts[i], bare[i], [.. Spans(own)]);
        }
    }

    private static List<AnalysedText> Texts(string path, Layers keep)
    {
        using var input = new StreamReader(path);
        return [.. ConlluReader.Read(input, path, keep)];
    }

    private static IEnumerable<string> Marks(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0 && char.IsAsciiDigit(l[0])).Select(l => l.Split('\t')).Where(c => c[0].All(char.IsAsciiDigit))
            .Select(c => c[9].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal))?[7..] ?? "");

    // "(12-person-giv-…" opens, "12)" closes, a bracket right after the features closes a name of one token.
    private static IEnumerable<GumEntity> Spans(List<string> marks)
    {
        var open = new List<(string Id, string Kind, int Start)>();
        for (var t = 0; t < marks.Count; t++)
        {
            var mark = marks[t].AsMemory();
            while (!mark.IsEmpty)
            {
                var opens = mark.Span[0] == '(';
                if (opens) mark = mark[1..];
                var stop = mark.Span.IndexOfAny('(', ')') is var at and >= 0 ? at : mark.Length;
                var parts = mark[..stop].ToString().Split('-');
                mark = mark[stop..];
                if (opens && parts.Length > 1) open.Add((parts[0], parts[1], t));
                if (mark.IsEmpty || mark.Span[0] != ')') continue;
                mark = mark[1..];
                var closed = open.FindLastIndex(o => o.Id == parts[0]);
                if (closed < 0) continue;
                yield return new GumEntity(parts[0], open[closed].Kind, open[closed].Start, t + 1);
                open.RemoveAt(closed);
            }
        }
    }
}
