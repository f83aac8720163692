namespace Entente.Analysis.Joins;

/// <summary>Which kinds of happening a word may name, and which words say little. Immutable.</summary>
/// <param name="groups">Words by the name of their group, in small letters; one of two words is a verb with its particle or a noun that belongs to it.</param>
/// <param name="reporting">Words for saying something.</param>
/// <param name="light">Words that say little without what follows.</param>
public sealed class EventWords(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> groups, IReadOnlySet<string> reporting, IReadOnlySet<string> light)
{
    private readonly ILookup<string, string> ofWord = groups.SelectMany(g => g.Value.Select(w => (Word: w, g.Key))).ToLookup(w => w.Word, w => w.Key, StringComparer.Ordinal);

    /// <summary>
    /// Groups of a phrase: those of the verb with its particle or another word of the phrase where there are any ("set fire" is no setting), else those of the word itself; and, where it says little by itself, those of the further words.
    /// </summary>
    /// <param name="lemma">Dictionary form of the head, in small letters.</param>
    /// <param name="particle">Its particle; null for none.</param>
    /// <param name="further">Further content words of the phrase.</param>
    public IReadOnlyList<string> Senses(string lemma, string? particle, IReadOnlyList<string> further)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var other in particle is null ? further : further.Prepend(particle)) found.UnionWith(ofWord[$"{lemma} {other}"]);
        if (found.Count > 0) return [.. found];
        found.UnionWith(ofWord[lemma]);
        if (light.Contains(lemma)) foreach (var other in further) found.UnionWith(ofWord[other]);
        return [.. found];
    }

    /// <summary>How much the phrase says by its words.</summary>
    public EventKind Kind(string lemma, string? particle, IReadOnlyList<string> further) =>
        reporting.Contains(lemma) ? EventKind.Reporting
        : light.Contains(lemma) && (particle is null ? further : further.Prepend(particle)).All(o => !ofWord.Contains($"{lemma} {o}")) && further.All(light.Contains) ? EventKind.Light
        : EventKind.Plain;
}
