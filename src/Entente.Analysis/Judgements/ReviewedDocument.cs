using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>A record line as it was read beside the line as it counts.</summary>
/// <param name="Read">Null for a statement that only a judgement has made.</param>
/// <param name="Counted">Null where it is not counted: refused, or its document withdrawn, or its voice distrusted. Equal to <paramref name="Read"/> where nobody changed it.</param>
/// <param name="Judgements">Those that stand and name this line, in order.</param>
public sealed record Reviewed<T>(T? Read, T? Counted, IReadOnlyList<Judgement> Judgements) where T : class
{
    /// <summary>True where the line counts otherwise than it was read.</summary>
    public bool IsChanged => Counted is not null && !ReferenceEquals(Read, Counted);

    /// <summary>True where the line was read and does not count.</summary>
    public bool IsOut => Counted is null;
}

/// <summary>Both readings of a document, the machine's and the analysts', for those who review it.</summary>
/// <param name="Judgements">Those that stand and name the document itself.</param>
public sealed record ReviewedDocument(Document Document, IReadOnlyList<Reviewed<Statement>> Statements, IReadOnlyList<Reviewed<Claim>> Claims, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>The lines in the order of the record; statements that only a judgement has made come last.</summary>
    /// <param name="rulings">Of the whole case, with lines found again (<see cref="Rulings.Of(IReadOnlyList{Judgement}, IReadOnlyList{DocumentRecord})"/>).</param>
    public static ReviewedDocument Of(DocumentRecord record, Rulings rulings)
    {
        var counted = rulings.Counted([record]) is [var one] ? one : record with { Statements = [], Claims = [] };
        var named = rulings.Standing.SelectMany(j => (j.Object is null ? [j.Subject] : (string[])[j.Subject, j.Object]).Distinct().Select(id => (id, j))).ToLookup(p => p.id, p => p.j, StringComparer.Ordinal);
        var statements = counted.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var claims = counted.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var read = record.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return new ReviewedDocument(
            record.Document,
            [.. record.Statements.Select(s => new Reviewed<Statement>(s, Kept(s, statements.GetValueOrDefault(s.Id)), [.. named[s.Id]])),
                .. counted.Statements.Where(s => !read.Contains(s.Id)).Select(s => new Reviewed<Statement>(null, s, []))],
            [.. record.Claims.Select(c => new Reviewed<Claim>(c, Kept(c, claims.GetValueOrDefault(c.Id)), [.. named[c.Id]]))],
            [.. named[record.Document.Id]]);
    }

    // Lines are rebuilt when voices are joined, whether or not that changed them.
    private static Statement? Kept(Statement read, Statement? counted) =>
        counted is not null && SameVoice(read.Speaker, counted.Speaker) && counted.Content.SequenceEqual(read.Content)
        && counted.Chain.Zip(read.Chain).All(l => SameVoice(l.First.Voice, l.Second.Voice))
        && counted with { Speaker = read.Speaker, Content = read.Content, Chain = read.Chain } == read ? read : counted;

    private static bool SameVoice(Speaker a, Speaker b) => a.SpokenFor.SequenceEqual(b.SpokenFor) && a with { SpokenFor = b.SpokenFor } == b;

    private static Claim? Kept(Claim read, Claim? counted) => counted switch
    {
        null => null,
        { Holder: { } a } when read.Holder is { } b => a.SpokenFor.SequenceEqual(b.SpokenFor) && (a with { SpokenFor = b.SpokenFor }) == b && counted with { Holder = b } == read ? read : counted,
        _ => counted == read ? read : counted,
    };
}
