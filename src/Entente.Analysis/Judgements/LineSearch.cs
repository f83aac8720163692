using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>
/// Finds the line that a judgement is about, by its id, and where that is gone by where the line stood. Of several lines that could be it none is
/// taken: a judgement must not slip to a neighbour.
/// </summary>
internal sealed class LineSearch(IReadOnlyList<DocumentRecord> records)
{
    private readonly Dictionary<string, DocumentRecord> documents = records.DistinctBy(r => r.Document.Id).ToDictionary(r => r.Document.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, DocumentRecord> lines = new(
        records.SelectMany(r => r.Statements.Select(s => s.Id).Concat(r.Claims.Select(c => c.Id)).Select(id => (Id: id, Record: r))).DistinctBy(l => l.Id).Select(l => KeyValuePair.Create(l.Id, l.Record)), StringComparer.Ordinal);

    /// <summary>The judgements with the ids that their lines have now, and those whose line or words are not there.</summary>
    public (IReadOnlyList<Judgement> Found, IReadOnlyList<Judgement> Lost) Resolve(IReadOnlyList<Judgement> standing)
    {
        var (found, lost) = (new List<Judgement>(), new List<Judgement>());
        foreach (var judgement in standing)
        {
            var (subject, other) = (Present(judgement.Subject, judgement.SubjectAnchor), judgement.Object is null ? null : Present(judgement.Object, judgement.ObjectAnchor));
            if (subject is null || judgement.Object is not null && other is null) lost.Add(judgement);
            else if (judgement.Kind == JudgementKind.Correct && CorrectionCheck.Fault(judgement.Correction!, lines[subject], subject) is not null) lost.Add(judgement);
            else found.Add(judgement with { Subject = subject, Object = other });
        }

        return (found, lost);
    }

    // What has no anchor is a document, a voice or a number, unless it reads like the id of a line.
    private string? Present(string id, LineAnchor? anchor)
    {
        if (lines.ContainsKey(id)) return id;
        if (anchor is null) return id is ['c' or 's', '-', ..] && id.Length == 18 && id.AsSpan(2).IndexOfAnyExcept("0123456789abcdef") < 0 ? null : id;
        if (!documents.TryGetValue(anchor.Document, out var record)) return null;
        return anchor.Kind == LineKind.Claim ? Claim(anchor, record)?.Id : Statement(anchor, record)?.Id;
    }

    private static Claim? Claim(LineAnchor anchor, DocumentRecord record)
    {
        bool SameFrame(Claim c) => LineAnchor.DetailOf(c) == anchor.Detail;
        if (!Stands(anchor, record.Document)) return Only(record.Claims.Where(c => SameFrame(c) && c.Trigger.In(record.Document.Text) == anchor.Words));
        var there = record.Claims.Where(c => c.Trigger == anchor.At).ToList();
        return Only(there.Where(c => SameFrame(c) && c.Evidence == anchor.Whole)) ?? Only(there.Where(SameFrame)) ?? Only(there);
    }

    private static Statement? Statement(LineAnchor anchor, DocumentRecord record)
    {
        bool SameSpeaker(Statement s) => LineAnchor.DetailOf(s) == anchor.Detail;
        var text = record.Document.Text;
        if (!Stands(anchor, record.Document))
            return Only(record.Statements.Where(s => SameSpeaker(s) && text.AsSpan(s.Content[0].Start).StartsWith(anchor.Words, StringComparison.Ordinal)));
        var there = record.Statements.Where(s => s.Content[0].Start == anchor.At.Start).ToList();
        return Only(there.Where(s => SameSpeaker(s) && s.Content[0] == anchor.Whole)) ?? Only(there.Where(SameSpeaker)) ?? Only(there)
            ?? Only(record.Statements.Where(s => SameSpeaker(s) && s.Content[0].Overlaps(anchor.Whole)));
    }

    private static bool Stands(LineAnchor anchor, Document document) =>
        anchor.At.End <= document.Text.Length && document.Text.AsSpan(anchor.At.Start, anchor.At.Length).SequenceEqual(anchor.Words);

    private static T? Only<T>(IEnumerable<T> candidates) where T : class => candidates.Take(2).ToList() is [var one] ? one : null;
}
