using Entente.Extraction.Attribution;
using Entente.Records;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/cues.yaml</c>.</summary>
internal static class CueFile
{
    private static readonly string[] Prepositions = ["about", "on", "against", "for", "of", "at", "over", "with"];

    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    public static CueLexicon Read(LexiconNode file)
    {
        file.Only("verbs", "nouns", "adjectives", "prepositions", "adverbs", "documents", "givers", "attitudes");
        return new CueLexicon(
            Senses(file.Required("verbs")), Senses(file.Required("nouns")), Senses(file.Required("adjectives")), Senses(file.Required("prepositions")),
            Senses(file.Required("adverbs")), file.List("documents"), file.List("givers"), Attitudes(file.Required("attitudes")));
    }

    private static IEnumerable<CueSense> Senses(LexiconNode groups)
    {
        foreach (var group in groups.Items)
        {
            group.Only("act", "takes", "words");
            var act = Act(group);
            var complements = Complements.None;
            foreach (var item in group["takes"]?.Items ?? []) complements |= Complement(item);
            var phrases = group.List("takes").Where(Prepositions.Contains).ToArray();
            foreach (var word in group.List("words")) yield return new CueSense(word.Split(' '), act, complements, phrases);
        }
    }

    private static Dictionary<string, SpeechAct> Attitudes(LexiconNode groups)
    {
        var acts = new Dictionary<string, SpeechAct>(StringComparer.Ordinal);
        foreach (var group in groups.Items)
        {
            group.Only("act", "words");
            foreach (var word in group.List("words"))
                if (!acts.TryAdd(word, Act(group))) throw group.Wrong($"'{word}' stands here twice");
        }

        return acts;
    }

    private static SpeechAct Act(LexiconNode group) =>
        Enum.TryParse<SpeechAct>(group.Required("act").Text, ignoreCase: true, out var act) ? act : throw group.Wrong($"'{group.Required("act").Text}' is no act");

    private static Complements Complement(LexiconNode item) => item.Text switch
    {
        "clause" => Complements.Clause,
        "quote" => Complements.Quote,
        "thing" => Complements.Thing,
        "words" => Complements.Words,
        "thing-of" => Complements.ThingOf,
        "thing-for" => Complements.ThingFor,
        "thing-as" => Complements.ThingAs,
        "thing-is" => Complements.ThingIs,
        "raised" => Complements.Raised,
        "hearer" => Complements.Hearer,
        "infinitive" => Complements.Infinitive,
        "evidence" => Complements.Evidence,
        _ => Prepositions.Contains(item.Text) ? Complements.None : throw item.Wrong($"'{item.Text}' is nothing that a cue takes"),
    };
}
