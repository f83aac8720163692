using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>How a statement was read: whom its words stand for, by whose hands it came, what it denies, what moved its certainty.</summary>
internal static class PathWords
{
    /// <summary>Parts to be set side by side; none for a plain statement of a named voice.</summary>
    public static IReadOnlyList<string> Of(Statement statement)
    {
        var parts = Voice(statement);
        if (statement.CertaintyPath.Count > 0) parts.Add("certainty by " + string.Join(" › ", statement.CertaintyPath));
        return parts;
    }

    /// <summary>The same without the certainty of the statement, which that of a claim in it may differ from.</summary>
    public static List<string> Voice(Statement statement)
    {
        var (speaker, parts) = (statement.Speaker, new List<string>());
        if (speaker.Text.Length > 0 && speaker.Unresolved is null && !speaker.Text.Contains(speaker.Name, StringComparison.OrdinalIgnoreCase)) parts.Add($"“{speaker.Text}” stands for {speaker.Name}{(speaker.ResolvedBy is { } how ? $" ({how})" : "")}");
        if (speaker.Unresolved is { } why) parts.Add($"whom “{speaker.Text}” stands for is open: {DateWords.InSentence(why)}");
        if (speaker.Unnamed is { } unnamed) parts.Add("not named, " + unnamed.InWords());
        if (statement.Chain.Count > 1) parts.Add("came by " + string.Join(" → ", statement.Chain.Select(Link)));
        if (statement.Denial is { } denial) parts.Add((denial.Denies ? "denies " : "") + denial.Part.InWords() + (denial.Counter.Count > 0 ? " and accuses in turn" : ""));
        return parts;
    }

    private static string Link(ChainLink link) => link.Kind switch
    {
        LinkKind.Relay or LinkKind.Agency => $"{link.Voice.Name} (passed on)",
        LinkKind.Source => $"{link.Voice.Name} (source)",
        _ => link.Voice.Name,
    };
}
