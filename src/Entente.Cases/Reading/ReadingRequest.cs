using Entente.Reading;
using Entente.Reading.Fetching;

namespace Entente.Cases.Reading;

/// <summary>What the user asks to be read.</summary>
/// <param name="Paths">Files, folders and addresses of pages, in any order.</param>
public sealed record ReadingRequest(IReadOnlyList<string> Paths)
{
    /// <summary>Documents whose bytes are there already: what was put into a page. Read before the paths, in this order.</summary>
    public IReadOnlyList<HandedFile> Handed { get; init; } = [];

    /// <summary>Day of publication of documents that carry no date.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Outlet of documents that name none.</summary>
    public string? Outlet { get; init; }

    /// <summary>Name of the encoding of files without a byte-order mark; null for UTF-8, or what a page declares.</summary>
    public string? Encoding { get; init; }

    /// <summary>A file that is passed over where it is found in a folder: what the run itself will write.</summary>
    public string? Except { get; init; }

    /// <summary>True for what is fetched from the network, whatever files there are.</summary>
    public static bool IsAddress(string path) => PageAddress.IsAddress(path);

    /// <summary>For the journal of the case; no record depends on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True for a name that <see cref="Encoding"/> may take.</summary>
    public static bool KnowsEncoding(string name) => TextDecoding.ByName(name) is not null;

    internal ReadingOptions Options => new()
    {
        Published = Published,
        Outlet = Outlet,
        Encoding = Encoding is null ? null : TextDecoding.ByName(Encoding) ?? throw new ArgumentException($"'{Encoding}' is no encoding.", nameof(Encoding)),
    };
}

/// <summary>A document that comes as bytes.</summary>
/// <param name="Name">As its sender calls it; a name without folders.</param>
public sealed record HandedFile(string Name, byte[] Bytes);
