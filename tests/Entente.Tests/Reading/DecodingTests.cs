using System.Text;
using Entente.Reading;

namespace Entente.Tests.Reading;

public sealed class DecodingTests
{
    private const string Text = "The “minister” said naïve tariffs cost 5 €.";

    public static TheoryData<string, byte[]> Marked => new()
    {
        { "UTF-8", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)] },
    };

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Equal(Text, Sources.Read("a.txt", bytes).Document?.Text);
    }

    [Fact]
    public void Line_ends_and_spaces_stay_as_they_are()
    {
        const string text = "  One line.\r\n\r\n\tAnother\u00A0one.  \n\n\n";
        Assert.Equal(text, Sources.Document("a.txt", text).Text);
    }

    [Fact]
    public void A_wrong_encoding_is_refused_with_the_place_and_a_way_out()
    {
        var bytes = Encoding.Latin1.GetBytes("A first line.\nThe na\u00EFve minister.");
        var refusal = Sources.Refusal("a.txt", bytes);
        Assert.Contains("byte 0xEF at offset 20 (line 2)", refusal, StringComparison.Ordinal);
        Assert.Contains("--encoding windows-1252", refusal, StringComparison.Ordinal);

        var given = new ReadingOptions { Encoding = TextDecoding.ByName("windows-1252") };
        Assert.Equal("A first line.\nThe naïve minister.", Sources.Read("a.txt", bytes, given).Document?.Text);
    }

    [Fact]
    public void A_truncated_sequence_at_the_end_is_refused() =>
        Assert.Contains("offset 11", Sources.Refusal("a.txt", [.. "The price: "u8, 0xE2, 0x82]), StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.Contains("not UTF-16", Sources.Refusal("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("ships"), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes("sail")]), StringComparison.Ordinal);

    [Fact]
    public void Unmarked_utf_16_is_told_apart_from_a_binary_file()
    {
        Assert.Contains("--encoding utf-16", Sources.Refusal("a.txt", Encoding.Unicode.GetBytes(Text)), StringComparison.Ordinal);
        Assert.Contains("binary", Sources.Refusal("a.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 9, 9, 9, 9]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 …", "PDF", "pdftotext")]
    [InlineData("PK\u0003\u0004…", "ZIP", "plain text or HTML")]
    [InlineData("{\\rtf1 …", "RTF", "plain text or HTML")]
    [InlineData("SQLite format 3\0…", "SQLite", "a case")]
    public void Known_formats_are_named_with_a_way_out(string start, string name, string remedy)
    {
        var refusal = Sources.Refusal("a.txt", Encoding.UTF8.GetBytes(start));
        Assert.Contains(name, refusal, StringComparison.Ordinal);
        Assert.Contains(remedy, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_and_a_blank_one_are_refused()
    {
        Assert.Contains("empty", Sources.Refusal("a.txt", []), StringComparison.Ordinal);
        Assert.Contains("white space", Sources.Refusal("a.txt", " \n\t\n"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("below the front matter", Sources.Refusal("a.txt", "---\ntitle: Nothing\n---\n\n"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Size_is_bounded_in_bytes_and_in_characters()
    {
        Assert.Contains("16 MB", Sources.Refusal("a.txt", new byte[DocumentLimits.Bytes + 1]), StringComparison.Ordinal);
        var long_ = new byte[DocumentLimits.Characters + 1];
        long_.AsSpan().Fill((byte)'a');
        Assert.Contains("4 million characters", Sources.Refusal("a.txt", long_), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_declare_its_encoding()
    {
        var bytes = Encoding.Latin1.GetBytes("<html><head><meta charset=\"iso-8859-1\"></head><body><p>The na\u00EFve minister spoke.</p></body></html>");
        Assert.Equal("The naïve minister spoke.", Sources.Read("a.html", bytes).Document?.Text);
    }
}
