using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Text;

/// <summary>Strings of UTF-16 code units as bad as they come, cut smaller where a property fails on them.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "a", "The", "Mr.", "U.S", "J. ", "-", "--", "’s", "n't", ".", "...", "…", "!", "?", "\"", "“", "”", "'", "(", ")", "[", "]", ",", " ", " ", " ", "  ", "\u00a0", "\n", "\n\n", "\r\n", "\r", "\t", "\0",
        "\u0085", "\u2028", "\u200b", "\u200d", "\u200f", "\u202e", "\u2066", "\ufeff", "\u00ad", "\ufe0f", "\uffff", "\ufffd", "\ud83d", "\ude00", "😀", "👩‍🚀", "👋🏽", "🇳🇴", "1️⃣", "𝗕𝗼𝗹𝗱", "𠮷",
        "e\u0301", "\u0301", "7", "1,000", "2023-10-13", "555-0142", "$", "%", "@", "x@y.z", "http://", "www.", "a.com", "/", ":", ";", "&", "•", "* ", "1. ", "29A", "東京", "שלום", "مرحبا", "cannot", "don't", "I", "_", "#",
        "OSLO, May 3 (AP) — ", "MINISTER DENIES SALE", "said ", "sold ", "grain ", "Norway ", "Ingrid Dahl ", "to ", "Name\tAge\tCity\n", "it.It ",
    ];

    /// <summary>Mostly pieces of writing that tokenizers trip over, some of them any code unit at all.</summary>
    public static Arbitrary<string> Strings(int pieces) => Arb.From(
        Gen.Frequency((12, Gen.Elements(Pieces)), (1, Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString()))).ListOf().Select(parts => string.Concat(parts.Take(pieces))),
        Smaller);

    /// <summary>Runs a property on the same texts every time.</summary>
    public static void Check(Arbitrary<string> texts, int times, Action<string> holds) =>
        FsCheck.Fluent.Prop.ForAll(texts, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithStartSize(5).WithEndSize(60).WithReplay(new Replay(new Rnd(20231013), default)));

    private static IEnumerable<string> Smaller(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
            for (var at = 0; at + length <= text.Length; at += length)
                yield return text.Remove(at, length);
    }
}
