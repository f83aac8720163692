using Entente.Records;

namespace Entente.Store;

internal sealed record DocumentRow
{
    public required string Id { get; init; }
    public required string Sha256 { get; init; }
    public string? Path { get; init; }
    public string? Url { get; init; }
    public string? Title { get; init; }
    public string? Outlet { get; init; }
    public required string Language { get; init; }
    public string? Published { get; init; }
    public required string PublishedFrom { get; init; }
    public int BodyStart { get; init; }
    public int BodyEnd { get; init; }
    public string? CopyOf { get; init; }
    public required string Credits { get; init; }
    public string Rules { get; init; } = "";
    public string? Encoding { get; init; }
    public string? Served { get; init; }
    public required string Text { get; init; }
    public byte[] Bytes { get; init; } = [];
}

/// <summary>Documents to rows and back.</summary>
internal static class DocumentRows
{
    public const string Insert = """
        INSERT INTO document (id, sha256, path, url, title, outlet, language, published, published_from, body_start, body_end, copy_of, credits, rules, encoding, served, text, bytes)
        VALUES (@Id, @Sha256, @Path, @Url, @Title, @Outlet, @Language, @Published, @PublishedFrom, @BodyStart, @BodyEnd, @CopyOf, @Credits, @Rules, @Encoding, @Served, @Text, @Bytes)
        ON CONFLICT (sha256) DO NOTHING
        """;

    private const string Columns = """
        SELECT id, sha256, path, url, title, outlet, language, published, published_from AS PublishedFrom,
          body_start AS BodyStart, body_end AS BodyEnd, copy_of AS CopyOf, credits, text
        FROM document
        """;

    public const string Select = $"{Columns} WHERE id = @document";

    public const string SelectMany = $"{Columns} WHERE id IN (SELECT value FROM json_each(@documents))";

    /// <summary>What another reading may change; path, bytes and encoding stay.</summary>
    public const string Update = """
        UPDATE document SET url = @Url, title = @Title, outlet = @Outlet, language = @Language, published = @Published, published_from = @PublishedFrom,
          body_start = @BodyStart, body_end = @BodyEnd, copy_of = @CopyOf, credits = @Credits, rules = @Rules, text = @Text
        WHERE id = @Id AND sha256 = @Sha256
        """;

    public static DocumentRow From(Document d, IReadOnlyList<CreditLine> credits, byte[] bytes, string rules, string? encoding = null, string? served = null) => new()
    {
        Id = d.Id, Sha256 = d.Sha256, Path = d.Path, Url = d.Url, Title = d.Title, Outlet = d.Outlet, Language = d.Language,
        Published = IsoDay.Write(d.Published), PublishedFrom = d.PublishedFrom.Word(),
        BodyStart = d.Body.Start, BodyEnd = d.Body.End, CopyOf = d.CopyOf, Credits = RecordJson.Write(credits), Rules = rules, Encoding = encoding, Served = served, Text = d.Text, Bytes = bytes,
    };

    public static Document To(DocumentRow r) => new()
    {
        Id = r.Id, Sha256 = r.Sha256, Path = r.Path, Url = r.Url, Title = r.Title, Outlet = r.Outlet, Language = r.Language,
        Published = r.Published is null ? null : IsoDay.Read(r.Published) ?? throw new FormatException($"'{r.Published}' is no day."),
        PublishedFrom = r.PublishedFrom.As<PublishedFrom>(), Text = r.Text, Body = new TextSpan(r.BodyStart, r.BodyEnd), CopyOf = r.CopyOf,
    };
}
