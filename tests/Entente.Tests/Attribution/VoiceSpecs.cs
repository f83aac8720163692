using System.Text.Json;
using Entente.Records;
using Entente.Tests.Specs;

namespace Entente.Tests.Attribution;

/// <summary>The examples of <c>specs/voices.md</c>, <c>specs/chains.md</c> and <c>specs/denials.md</c>, read by the shipped models and lexicons.</summary>
public class VoiceSpecs
{
    public static TheoryData<string, SpecExample> Voices() => SpecFile.Theory("voices.md");

    public static TheoryData<string, SpecExample> Chains() => SpecFile.Theory("chains.md");

    public static TheoryData<string, SpecExample> Denials() => SpecFile.Theory("denials.md");

    [SpokenTheory]
    [MemberData(nameof(Voices), DisableDiscoveryEnumeration = true)]
    public void UnnamedVoicesAreThoseOfTheSpec(string name, SpecExample example) => Same(name, example, s => s.Speaker.Unnamed is { } unnamed
        ? [s.Speaker.Text, Number(unnamed), Word(unnamed.Office), string.Join(' ', s.Speaker.SpokenFor), unnamed.Anonymous ? "withheld" : ""]
        : null);

    [SpokenTheory]
    [MemberData(nameof(Chains), DisableDiscoveryEnumeration = true)]
    public void ChainsAreThoseOfTheSpec(string name, SpecExample example) =>
        Same(name, example, s => [s.Speaker.Text, string.Join(" → ", s.Chain.Select(l => l.Kind == LinkKind.Voice ? l.Voice.Name : $"{Word(l.Kind)} {l.Voice.Name}"))]);

    [SpokenTheory]
    [MemberData(nameof(Denials), DisableDiscoveryEnumeration = true)]
    public void DenialsAreThoseOfTheSpec(string name, SpecExample example) => Same(name, example, s => s.Denial is { } denial
        ? [s.Speaker.Text, Word(denial.Part), denial.Words.In(example.Input), string.Join(' ', denial.Counter)]
        : null);

    [Theory]
    [MemberData(nameof(Chains), DisableDiscoveryEnumeration = true)]
    public void AChainBeginsWithTheOutletAndEveryLinkQuotesTheText(string name, SpecExample example)
    {
        _ = name;
        foreach (var s in Analysed.Extract(example.Input, outlet: "The Courier").Statements)
        {
            Assert.Equal((LinkKind.Outlet, "The Courier"), (s.Chain[0].Kind, s.Chain[0].Voice.Name));
            Assert.Contains(s.Chain, l => l.Kind == LinkKind.Voice);
            Assert.All(s.Chain.Where(l => l.Voice.Span is not null), l => Assert.Equal(l.Voice.Span!.Value.In(example.Input), l.Voice.Text));
        }
    }

    private static void Same(string name, SpecExample example, Func<Statement, string[]?> cells)
    {
        _ = name;
        var found = Analysed.Extract(example.Input).Statements.Select(cells).OfType<string[]>();
        Assert.Equal(string.Join('\n', example.Expected.Select(Line)), string.Join('\n', found.Select(Line)));
    }

    private static string Number(UnnamedVoice voice) => voice.High is not { } high ? $"{voice.Low}+" : high == voice.Low ? $"{high}" : $"{voice.Low}-{high}";

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Line(string[] cells) => string.Join(" | ", cells.Reverse().SkipWhile(c => c.Length == 0).Reverse());
}

/// <summary>Examples of which some need the network of attribution, so that a build with open data alone passes over all of them, visibly.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpokenTheoryAttribute : TheoryAttribute
{
#if OPEN_DATA_ONLY
    public SpokenTheoryAttribute() => Skip = "This build has no network of attribution: it was made with open data alone.";
#endif
}
