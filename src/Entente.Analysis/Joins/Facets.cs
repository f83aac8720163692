namespace Entente.Analysis.Joins;

/// <summary>A mention with what is compared again and again made once. Names are there by their single words, so that "Smith" meets "John Smith".</summary>
internal sealed class Facets
{
    private readonly Dictionary<string, double> context;

    public Facets(EventMention mention, Profiles profiles)
    {
        Mention = mention;
        Root = Derivation.Root(mention.Lemma);
        Words = [.. mention.Words.Select(Derivation.Root)];
        Senses = [.. mention.Senses];
        Subjects = WordsOf(mention.Participants.Where(p => p.Slot is "subject"));
        Objects = WordsOf(mention.Participants.Where(p => p.Slot is "object"));
        Names = [.. mention.Participants.Where(p => p.Name is not null).SelectMany(p => NameWords(p.Name!))];
        ParticipantWords = WordsOf(mention.Participants);
        Places = [.. mention.Places.SelectMany(NameWords)];
        Keys = Pronouns.Contains(mention.Lemma) ? [] : [.. Words.Select(w => "w " + w).Append("w " + Root).Concat(Senses.Select(s => "s " + s)).Distinct(StringComparer.Ordinal)];
        context = [];
        foreach (var word in mention.Context.Distinct(StringComparer.Ordinal))
            if (word != mention.Lemma && profiles.Rarity(word) is var r and > 0) context[word] = r * r;
    }

    public EventMention Mention { get; }

    public string Root { get; }

    public HashSet<string> Words { get; }

    public HashSet<string> Senses { get; }

    public HashSet<string> Subjects { get; }

    public HashSet<string> Objects { get; }

    public HashSet<string> Names { get; }

    public HashSet<string> ParticipantWords { get; }

    public HashSet<string> Places { get; }

    public IReadOnlyList<string> Keys { get; }

    /// <summary>Cosine of the two sentences, words weighted by their rarity.</summary>
    public double ContextLikeness(Facets other)
    {
        var (sum, own, others) = (0.0, 0.0, 0.0);
        foreach (var (word, weight) in context)
        {
            own += weight;
            if (other.context.ContainsKey(word)) sum += weight;
        }

        foreach (var (_, weight) in other.context) others += weight;
        return sum > 0 ? sum / Math.Sqrt(own * others) : 0;
    }

    private static HashSet<string> WordsOf(IEnumerable<EventParticipant> participants)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var p in participants)
        {
            if (p.Name is not null) words.UnionWith(NameWords(p.Name));
            else if (!Pronouns.Contains(p.Head)) words.Add(p.Head);
        }

        return words;
    }

    private static IEnumerable<string> NameWords(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && !NoNames.Contains(w));

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "this", "these", "those", "what", "one", "some", "other", "all", "both", "there", "him", "her", "them", "whose", "his", "their", "its",
    };

    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal) { "the", "and", "for", "mr.", "mrs.", "ms.", "dr.", "of" };
}
