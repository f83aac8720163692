using Entente.Extraction.Mentions;
using Entente.Records;

namespace Entente.Extraction.Attribution;

/// <summary>A statement with the tokens behind it, for the readers that come after.</summary>
/// <param name="Record">What goes into the record.</param>
/// <param name="Cue">Index of the cue's head token; null where layout attributes.</param>
/// <param name="Voice">The speaker's mention; null where nobody is mentioned.</param>
/// <param name="ContentRoot">Index of the token that heads the content; for several sentences, that of the first.</param>
public sealed record AttributedStatement(Statement Record, int? Cue, Mention? Voice, int? ContentRoot);

/// <summary>Finds who says what.</summary>
public sealed class StatementReader(CueLexicon cues)
{
    public static IReadOnlyList<Rule> Rules { get; } = [];

    /// <summary>In order of their content.</summary>
    public IReadOnlyList<AttributedStatement> Read(Reading reading)
    {
        _ = cues;
        return [];
    }
}
