using System.Text;
using Entente.Reading;
using Entente.Records;

namespace Entente.Tests.Reading;

/// <summary>Files that exist only in memory.</summary>
internal static class Sources
{
    public static ReadResult Read(string path, string text, ReadingOptions? options = null) => Read(path, Encoding.UTF8.GetBytes(text), options);

    public static ReadResult Read(string path, byte[] bytes, ReadingOptions? options = null) => DocumentReader.Read(new Source(path, bytes), options ?? new ReadingOptions());

    public static Document Document(string path, string text, ReadingOptions? options = null) =>
        Read(path, text, options).Document ?? throw new InvalidOperationException("The text was refused.");

    public static string Refusal(string path, byte[] bytes, ReadingOptions? options = null)
    {
        var result = Read(path, bytes, options);
        Assert.Null(result.Document);
        return Assert.Single(result.Problems).ToString();
    }
}
