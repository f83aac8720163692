using System.Text;
using Entente.Benchmarks.Copies;
using Entente.Records;

namespace Entente.Benchmarks.MadeCases;

/// <summary>A sentence of an article.</summary>
/// <param name="Telling">Null for background.</param>
internal sealed record Line(string Words, Telling? Telling);

/// <summary>A document with what its sentences truly are.</summary>
/// <param name="Root">Number of the article that it goes back to by copying; its own where it copies none.</param>
/// <param name="Agency">The agency that its dateline credits.</param>
internal sealed record MadeArticle(int Number, Document Document, IReadOnlyList<Line> Lines, IReadOnlyList<(TextSpan Span, Telling Telling)> Tellings, int Root, Borrowing Borrowing, string? Agency)
{
    public static MadeArticle Of(int number, string outlet, string title, DateOnly day, IReadOnlyList<Line> lines, int root, Borrowing borrowing, string? agency)
    {
        var text = new StringBuilder();
        var tellings = new List<(TextSpan, Telling)>();
        if (agency is not null) text.Append(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"HALDEN, {day:MMMM d} ({agency}) — "));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) text.Append(i % 3 == 0 ? "\n\n" : " ");
            if (lines[i].Telling is { } telling) tellings.Add((new TextSpan(text.Length, text.Length + lines[i].Words.Length), telling));
            text.Append(lines[i].Words);
        }

        var plain = text.ToString();
        // Ids in no order of their own, as hashes are.
        var id = RecordId.Of("", outlet, title, plain, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture))[1..];
        var document = new Document { Id = id, Sha256 = id, Title = title, Outlet = outlet, Published = day, PublishedFrom = PublishedFrom.Metadata, Text = plain, Body = new TextSpan(0, plain.Length) };
        return new MadeArticle(number, document, lines, tellings, root, borrowing, agency);
    }
}
