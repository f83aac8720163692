using Entente.Analysis.Copies;
using Entente.Analysis.Passages;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>Sets what was read in a document beside its text: numbers the readings, and cuts the text where any of them begins or ends.</summary>
internal sealed class DocumentReading
{
    private enum Layer { Statement, Claim, Cue, Speaker, SetAside, Asked }

    private readonly CaseView view;
    private readonly DocumentRecord record;
    private readonly List<(Layer Kind, TextSpan Span, int Note)> layers = [];
    private readonly List<(int Number, TextSpan First, Statement? Statement, Claim? Claim)> readings;
    private readonly Dictionary<string, int> numberOfStatement;
    private readonly List<TextSpan> blocks;

    private DocumentReading(CaseView view, DocumentRecord record, TextSpan? asked)
    {
        (this.view, this.record) = (view, record);
        blocks = Blocks(record.Document);
        // What begins first comes first; of two that begin together the longer, so that a statement stands before the claims in it.
        readings = [.. record.Statements.Select(s => (First: s.Content[0], Statement: (Statement?)s, Claim: (Claim?)null))
            .Concat(record.Claims.Select(c => (First: c.Evidence, Statement: (Statement?)null, Claim: (Claim?)c)))
            .OrderBy(r => r.First.Start).ThenByDescending(r => r.First.End).ThenBy(r => r.Claim is not null).ThenBy(r => r.Statement?.Id ?? r.Claim!.Id, StringComparer.Ordinal)
            .Select((r, i) => (i + 1, r.First, r.Statement, r.Claim))];
        numberOfStatement = readings.Where(r => r.Statement is not null).ToDictionary(r => r.Statement!.Id, r => r.Number, StringComparer.Ordinal);
        foreach (var (number, first, statement, claim) in readings)
        {
            if (claim is not null) layers.Add((Layer.Claim, first, number));
            if (statement is null) continue;
            foreach (var span in statement.Content) layers.Add((Layer.Statement, span, number));
            if (statement.Cue is { } cue) layers.Add((Layer.Cue, cue.Span, number));
            if (statement.Speaker.Span is { } speaker) layers.Add((Layer.Speaker, speaker, number));
        }

        foreach (var residue in record.Residue) layers.Add((Layer.SetAside, residue.Span, 0));
        if (asked is { } words) layers.Add((Layer.Asked, words, 0));
    }

    /// <summary>The blocks of the text, which tile it.</summary>
    public static IReadOnlyList<TextBlock> Of(CaseView view, DocumentRecord record, TextSpan? asked) => new DocumentReading(view, record, asked).Made();

    private List<TextBlock> Made()
    {
        var text = record.Document.Text;
        var notesAt = readings.ToLookup(r => BlockAt(r.First.Start));
        // The reference stands where the words end, and for words that run over paragraphs where the first one does.
        var references = readings.ToLookup(r => Math.Min(r.First.End, LastWord(blocks[BlockAt(r.First.Start)])), r => r.Number);
        var segments = FlatText.Of(text, [.. layers.Select(l => l.Span)], blocks.Select(b => b.Start).Concat(references.Select(r => r.Key)));
        var made = new List<TextBlock>(blocks.Count);
        for (int i = 0, at = 0; i < blocks.Count; i++)
        {
            var (block, own) = (blocks[i], new List<TextSegment>());
            for (; at < segments.Count && segments[at].Span.Start < block.End; at++) own.Add(Segment(segments[at], references[segments[at].Span.End]));
            var notes = notesAt[i].Select(Note).ToList();
            var here = own.Where(s => s.Text.AsSpan().Trim().Length > 0).ToList();
            var residue = record.Residue.Where(r => r.Span.Overlaps(block)).Select(r => r.Rule).Distinct().ToList();
            made.Add(new TextBlock(
                KindOf(block, here), block.Start, block.End, here.Count > 0 && here[0].Statements.Any(n => here.TrueForAll(s => s.Statements.Contains(n))), own, notes,
                [.. here.SelectMany(s => s.Statements).Distinct().Where(n => notes.TrueForAll(m => m.Number != n)).Order()], residue));
        }

        return made;
    }

    private BlockKind KindOf(TextSpan block, List<TextSegment> words) =>
        !record.Document.Body.Contains(block) ? BlockKind.Outside : words.Count > 0 && words.TrueForAll(s => s.IsSetAside) ? BlockKind.SetAside : BlockKind.Paragraph;

    private TextSegment Segment(FlatSegment segment, IEnumerable<int> references)
    {
        var over = segment.Layers.Select(l => layers[l]).ToList();
        var (statements, claims) = (Numbers(Layer.Statement), Numbers(Layer.Claim));
        return new TextSegment(
            segment.Span.Start, segment.Span.End, segment.Span.In(record.Document.Text), statements, statements.Count > 0 ? Word(readings[statements[^1] - 1].Statement!.Kind) : null,
            claims, claims.Count > 0 ? StanceWords.Mark(Stances.Of(readings[claims[^1] - 1].Claim!.Certainty)) : null, Is(Layer.Cue), Is(Layer.Speaker), Is(Layer.SetAside), Is(Layer.Asked), [.. references]);

        List<int> Numbers(Layer kind) => [.. over.Where(l => l.Kind == kind).Select(l => l.Note).Distinct()];
        bool Is(Layer kind) => over.Exists(l => l.Kind == kind);
    }

    private MarginNote Note((int Number, TextSpan First, Statement? Statement, Claim? Claim) reading) => new(
        reading.Number, reading.First.Start, reading.First.End,
        reading.Statement is { } statement ? StatementNote.Of(view, statement, NumberOf(statement.Within)) : null,
        reading.Claim is { } claim ? ClaimNote.Of(view, record.Document, claim, NumberOf(claim.Statement)) : null,
        [.. view.Review.On(reading.Statement?.Id ?? reading.Claim!.Id).Select(j => JudgedLine.Of(view, j))]);

    private int? NumberOf(string? statement) => statement is not null && numberOfStatement.TryGetValue(statement, out var number) ? number : null;

    private int LastWord(TextSpan block)
    {
        var end = block.End;
        while (end > block.Start && char.IsWhiteSpace(record.Document.Text[end - 1])) end--;
        return end;
    }

    private int BlockAt(int offset)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
            if ((low + high) / 2 is var middle && blocks[middle].End <= offset) low = middle + 1;
            else high = middle;
        return low;
    }

    private static List<TextSpan> Blocks(Document document)
    {
        var (body, blocks) = (document.Body, new List<TextSpan>());
        Add(0, body.Start);
        var paragraphs = Paragraphs.Of(document.Text, body);
        for (var i = 0; i < Math.Max(1, paragraphs.Count); i++)
            Add(i == 0 ? body.Start : paragraphs[i].Start, i + 1 < paragraphs.Count ? paragraphs[i + 1].Start : body.End);
        Add(body.End, document.Text.Length);
        return blocks;

        void Add(int start, int end)
        {
            if (start < end) blocks.Add(new TextSpan(start, end));
        }
    }

    private static string Word(StatementKind kind) => kind switch { StatementKind.Direct => "direct", StatementKind.Mixed => "mixed", _ => "indirect" };
}
