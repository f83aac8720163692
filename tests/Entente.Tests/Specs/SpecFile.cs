using System.Globalization;

namespace Entente.Tests.Specs;

/// <summary>One example of a prose spec: an input text and the record lines expected of it.</summary>
/// <param name="Title">The heading it stands under, with its number below that heading: "According to, 2".</param>
/// <param name="Line">Line of the fence in the file, from 1, for the failure message.</param>
/// <param name="Input">The text above the ruler, line breaks kept, without one at the end.</param>
/// <param name="Expected">The lines below the ruler, each cut at its bars, cells trimmed. No line means that nothing is expected.</param>
public sealed record SpecExample(string Title, int Line, string Input, IReadOnlyList<string[]> Expected)
{
    private const string DayMark = "published: ";

    private int DayLine => Input.StartsWith(DayMark, StringComparison.Ordinal) ? Input.IndexOf('\n', StringComparison.Ordinal) : -1;

    /// <summary>The day in a first line of its own, <c>published: 2024-03-14</c>; null where there is none.</summary>
    public DateOnly? Published => DayLine < 0 ? null : DateOnly.ParseExact(Input[DayMark.Length..DayLine], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The input without that line.</summary>
    public string Text => Input[(DayLine + 1)..];

    public override string ToString() => $"{Title} (line {Line})";
}

/// <summary>
/// Reads <c>specs/*.md</c>. An example is a fenced block whose info string is <c>example</c>: the input, a line of <c>---</c>, then one
/// expected record a line, fields parted by <c>|</c>. All else is prose for people.
/// </summary>
public static class SpecFile
{
    public static IReadOnlyList<SpecExample> Read(string name) => Parse(File.ReadAllLines(Path.Combine(Root(), "specs", name)));

    /// <summary>The examples with their titles, for tests that shall be named by them.</summary>
    public static TheoryData<string, SpecExample> Theory(string name)
    {
        var data = new TheoryData<string, SpecExample>();
        foreach (var example in Read(name)) data.Add(example.ToString(), example);
        return data;
    }

    /// <summary>The project's root: the folder above the test's own that holds the solution.</summary>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Entente.slnx"))) return folder.FullName;
        throw new InvalidOperationException("The tests do not run below the solution's folder.");
    }

    public static IReadOnlyList<SpecExample> Parse(IReadOnlyList<string> lines)
    {
        var examples = new List<SpecExample>();
        var (title, below) = ("", 0);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith('#')) (title, below) = (lines[i].TrimStart('#').Trim(), 0);
            if (lines[i] != "```example") continue;
            var fence = i + 1;
            var input = Until(lines, ref i, "---", fence);
            var expected = Until(lines, ref i, "```", fence);
            examples.Add(new SpecExample($"{title}, {++below}", fence, string.Join('\n', input),
                [.. expected.Where(l => l.Length > 0).Select(l => l.Split('|', StringSplitOptions.TrimEntries))]));
        }

        return examples;
    }

    private static List<string> Until(IReadOnlyList<string> lines, ref int at, string end, int fence)
    {
        var found = new List<string>();
        while (++at < lines.Count && lines[at] != end) found.Add(lines[at]);
        return at < lines.Count ? found : throw new FormatException($"The example at line {fence} lacks its '{end}'.");
    }
}
