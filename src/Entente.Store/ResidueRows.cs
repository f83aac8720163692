using Entente.Records;

namespace Entente.Store;

internal sealed record ResidueRow
{
    public required string Document { get; init; }
    public int Ordinal { get; init; }
    public int Start { get; init; }
    public int End { get; init; }
    public required string Rule { get; init; }
}

/// <summary>What was set aside, to rows and back.</summary>
internal static class ResidueRows
{
    public const string Insert = """INSERT INTO residue (document, ordinal, start, "end", rule) VALUES (@Document, @Ordinal, @Start, @End, @Rule)""";

    public const string Select = """SELECT document, ordinal, start, "end", rule FROM residue WHERE document IN (SELECT value FROM json_each(@documents)) ORDER BY document, ordinal""";

    public static ResidueRow From(string document, Residue residue, int ordinal) =>
        new() { Document = document, Ordinal = ordinal, Start = residue.Span.Start, End = residue.Span.End, Rule = residue.Rule };

    public static Residue To(ResidueRow r) => new(new TextSpan(r.Start, r.End), r.Rule);
}
