using Entente.Extraction.Attribution;
using Entente.Records;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>cues.yaml</c>.</summary>
public static class CueFile
{
    /// <summary>Throws <see cref="FormatException"/> for an act or a complement that nobody knows, and names it.</summary>
    public static CueLexicon Read(TextReader yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<Sections>(yaml);
        return new CueLexicon(
            Senses(file.Verbs), Senses(file.Nouns), Senses(file.Adjectives), Senses(file.Prepositions), Senses(file.Adverbs),
            Split(file.Documents.Words, ','), Split(file.Givers.Words, ','));
    }

    private static IEnumerable<CueSense> Senses(IEnumerable<Group> groups) =>
        from g in groups
        let act = Enum.TryParse<SpeechAct>(g.Act, ignoreCase: true, out var a) ? a : throw new FormatException($"cues.yaml: '{g.Act}' is no act.")
        let takes = Split(g.Takes, ' ')
        let complements = takes.Aggregate(Complements.None, (all, t) => all | Complement(t))
        let phrases = takes.Where(Prepositions.Contains).ToArray()
        from word in Split(g.Words, ',')
        select new CueSense(Split(word, ' '), act, complements, phrases);

    private static readonly string[] Prepositions = ["about", "on", "against", "for", "of", "at", "over", "with"];

    private static Complements Complement(string word) => word switch
    {
        "clause" => Complements.Clause,
        "quote" => Complements.Quote,
        "thing" => Complements.Thing,
        "thing-of" => Complements.ThingOf,
        "thing-for" => Complements.ThingFor,
        "thing-as" => Complements.ThingAs,
        "infinitive" => Complements.Infinitive,
        "evidence" => Complements.Evidence,
        _ => Prepositions.Contains(word) ? Complements.None : throw new FormatException($"cues.yaml: '{word}' is nothing that a cue takes."),
    };

    private static string[] Split(string list, char separator) =>
        list.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed class Sections
    {
        public List<Group> Verbs { get; set; } = [];
        public List<Group> Nouns { get; set; } = [];
        public List<Group> Adjectives { get; set; } = [];
        public List<Group> Prepositions { get; set; } = [];
        public List<Group> Adverbs { get; set; } = [];
        public Group Documents { get; set; } = new();
        public Group Givers { get; set; } = new();
    }

    private sealed class Group
    {
        public string Act { get; set; } = "";
        public string Takes { get; set; } = "";
        public string Words { get; set; } = "";
    }
}
