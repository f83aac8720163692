using Entente.Extraction.Certainty;
using Entente.Records;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/factuality.yaml</c>.</summary>
public static class FactualityFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    private sealed class Shape
    {
        public Dictionary<string, string> Modals { get; set; } = [];
        public Dictionary<string, List<string>> Adverbs { get; set; } = [];
        public Dictionary<string, List<string>> Adjectives { get; set; } = [];
        public Dictionary<string, List<string>> Openers { get; set; } = [];
        public List<string> Carriers { get; set; } = [];
        public List<Group> Predicates { get; set; } = [];
    }

    private sealed class Group
    {
        public string About { get; set; } = "";
        public string Affirmed { get; set; } = "";
        public string Negated { get; set; } = "";
        public string? Voiced { get; set; }
        public List<string> To { get; set; } = [];
        public List<string> That { get; set; } = [];
        public List<string> Whether { get; set; } = [];
        public List<string> Ing { get; set; } = [];
        public List<string> Noun { get; set; } = [];
        public List<string> Subject { get; set; } = [];
    }

    /// <summary>Throws <see cref="FormatException"/> for a label FactBank does not have, YamlDotNet's exception for a file that is not of this shape.</summary>
    public static FactualityLexicon Read(TextReader reader)
    {
        var shape = Yaml.Deserialize<Shape>(reader);
        var predicates = new Dictionary<(string, Complement), Signature>();
        foreach (var group in shape.Predicates)
        {
            var signature = new Signature(CertaintyLabels.Parse(group.Affirmed), CertaintyLabels.Parse(group.Negated), group.Voiced is { } v ? CertaintyLabels.Parse(v) : null);
            foreach (var (kind, lemmas) in new (Complement, List<string>)[]
            {
                (Complement.To, group.To), (Complement.That, group.That), (Complement.Whether, group.Whether),
                (Complement.Ing, group.Ing), (Complement.Noun, group.Noun), (Complement.Subject, group.Subject),
            })
                foreach (var lemma in lemmas)
                    predicates[(lemma, kind)] = signature;
        }

        return new FactualityLexicon
        {
            Modals = shape.Modals.ToDictionary(m => m.Key, m => CertaintyLabels.Parse(m.Value), StringComparer.Ordinal),
            Adverbs = ByWord(shape.Adverbs),
            Adjectives = ByWord(shape.Adjectives),
            Openers = ByWord(shape.Openers),
            Carriers = shape.Carriers.ToHashSet(StringComparer.Ordinal),
            Predicates = predicates,
        };
    }

    private static Dictionary<string, Certainty> ByWord(Dictionary<string, List<string>> groups)
    {
        var words = new Dictionary<string, Certainty>(StringComparer.Ordinal);
        foreach (var (label, list) in groups)
            foreach (var word in list) words[word] = CertaintyLabels.Parse(label);
        return words;
    }
}
