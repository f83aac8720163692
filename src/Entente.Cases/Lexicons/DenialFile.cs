using Entente.Extraction.Attribution.Denials;
using Entente.Records;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/denials.yaml</c>.</summary>
internal static class DenialFile
{
    private static readonly (string Section, DeniedPart Part)[] Nouns =
    [
        ("agreement", DeniedPart.Agreement), ("plan", DeniedPart.Plan), ("knowledge", DeniedPart.Knowledge), ("evidence", DeniedPart.Evidence), ("wrongdoing", DeniedPart.Wrongdoing),
        ("amount", DeniedPart.Amount), ("time", DeniedPart.Time), ("place", DeniedPart.Place), ("account", DeniedPart.Account),
    ];

    private static readonly (string Section, DeniedPart Part)[] Predicates =
        [("planning", DeniedPart.Plan), ("knowing", DeniedPart.Knowledge), ("proving", DeniedPart.Evidence), ("breaking", DeniedPart.Wrongdoing)];

    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    public static DenialLexicon Read(LexiconNode file)
    {
        file.Only([.. Nouns.Select(n => n.Section), .. Predicates.Select(p => p.Section), "falsehood", "confirming", "speaking", "mentioning", "answering", "response"]);
        return new DenialLexicon
        {
            Nouns = Nouns.ToDictionary(n => n.Part, n => Words(file, n.Section)),
            Predicates = Predicates.ToDictionary(p => p.Part, p => Words(file, p.Section)),
            Falsehoods = Words(file, "falsehood"),
            Confirming = Words(file, "confirming"),
            Speaking = Words(file, "speaking"),
            Mentioning = Words(file, "mentioning"),
            Answering = Words(file, "answering"),
            Responses = Words(file, "response"),
        };
    }

    private static IReadOnlySet<string> Words(LexiconNode file, string section) => file.Required(section).Texts.ToHashSet(StringComparer.Ordinal);
}
