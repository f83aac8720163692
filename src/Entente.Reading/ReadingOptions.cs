using System.Text;

namespace Entente.Reading;

/// <summary>What the user says of documents that do not say it themselves.</summary>
public sealed record ReadingOptions
{
    /// <summary>Day of publication of documents that carry no date.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Outlet of documents that name none.</summary>
    public string? Outlet { get; init; }

    /// <summary>Encoding of files without a byte-order mark. Null: UTF-8, or what an HTML page declares.</summary>
    public Encoding? Encoding { get; init; }
}
