using Entente.Extraction.Certainty;
using Entente.Records;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/factuality.yaml</c>.</summary>
internal static class FactualityFile
{
    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    public static FactualityLexicon Read(LexiconNode file)
    {
        file.Only("modals", "perfects", "adverbs", "adjectives", "openers", "carriers", "obstacles", "wishes", "futile", "aims", "falsehoods", "predicates");
        var predicates = new Dictionary<(string, Complement), Signature>();
        foreach (var group in file.Required("predicates").Items)
        {
            group.Only("about", "affirmed", "negated", "voiced", "to", "that", "whether", "ing", "noun", "subject");
            var signature = new Signature(Label(group.Required("affirmed")), Label(group.Required("negated")), group["voiced"] is { } voiced ? Label(voiced) : null);
            foreach (var kind in Enum.GetValues<Complement>())
                foreach (var lemma in group.List(kind.ToString().ToLowerInvariant())) predicates[(lemma, kind)] = signature;
        }

        return new FactualityLexicon
        {
            Modals = file.Required("modals").Fields.ToDictionary(m => m.Key, m => Label(m.Value), StringComparer.Ordinal),
            Perfects = file.Required("perfects").Fields.ToDictionary(m => m.Key, m => Label(m.Value), StringComparer.Ordinal),
            Adverbs = ByWord(file.Required("adverbs")),
            Adjectives = ByWord(file.Required("adjectives")),
            Openers = ByWord(file.Required("openers")),
            Carriers = file.Required("carriers").Texts.ToHashSet(StringComparer.Ordinal),
            Obstacles = file.Required("obstacles").Texts.ToHashSet(StringComparer.Ordinal),
            Wishes = file.Required("wishes").Texts.ToHashSet(StringComparer.Ordinal),
            Futile = file.Required("futile").Texts.ToHashSet(StringComparer.Ordinal),
            Aims = file.Required("aims").Texts.ToHashSet(StringComparer.Ordinal),
            Falsehoods = file.Required("falsehoods").Texts.ToHashSet(StringComparer.Ordinal),
            Predicates = predicates,
            Phrasals = predicates.Keys.Select(k => k.Item1).Where(w => w.Contains(' ', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, Certainty> ByWord(LexiconNode groups)
    {
        var words = new Dictionary<string, Certainty>(StringComparer.Ordinal);
        foreach (var (label, list) in groups.Fields)
            foreach (var word in list.Texts)
                if (!words.TryAdd(word, CertaintyLabels.Parse(label))) throw list.Wrong($"'{word}' stands twice");
        return words;
    }

    private static Certainty Label(LexiconNode node)
    {
        try
        {
            return CertaintyLabels.Parse(node.Text);
        }
        catch (FormatException)
        {
            throw node.Wrong($"'{node.Text}' is no FactBank label");
        }
    }
}
