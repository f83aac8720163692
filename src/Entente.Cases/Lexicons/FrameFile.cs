using Entente.Extraction.Claims;
using Entente.Records;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/frames.yaml</c>.</summary>
internal static class FrameFile
{
    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    public static FrameLexicon Read(LexiconNode file)
    {
        file.Only("senses", "lights", "containers", "controls", "groups", "allegations", "anaphors");
        var (verbs, nouns) = (new Dictionary<string, List<Sense>>(StringComparer.Ordinal), new Dictionary<string, List<Sense>>(StringComparer.Ordinal));
        foreach (var node in file.Required("senses").Items)
        {
            var sense = Sense(node);
            foreach (var word in node.List("verbs")) Add(verbs, word, sense);
            foreach (var word in node.List("nouns")) Add(nouns, word, sense);
        }

        var lights = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var group in file.Required("lights").Items)
            foreach (var verb in group.Only("subject", "verbs").List("verbs")) lights[verb] = Role(group.Required("subject"));
        return new FrameLexicon
        {
            Verbs = Frozen(verbs),
            Nouns = Frozen(nouns),
            Lights = lights,
            Containers = Words(file, "containers"),
            Controls = Words(file, "controls"),
            Groups = Words(file, "groups"),
            Allegations = Words(file, "allegations"),
            Anaphors = Words(file, "anaphors"),
        };
    }

    private static Sense Sense(LexiconNode node)
    {
        node.Only("id", "frame", "verbs", "nouns", "verb", "noun", "needs", "item", "objects", "items", "itself", "repeats", "proposer", "owner", "certainty");
        return new Sense
        {
            Id = node.Required("id").Text,
            Frame = Enum.TryParse<Frame>(node.Required("frame").Text, ignoreCase: true, out var frame) ? frame : throw node.Required("frame").Wrong("no such frame"),
            Verb = Bindings(node["verb"]),
            Noun = Bindings(node["noun"]),
            Needs = [.. node.Required("needs").Texts.Select(n => (IReadOnlyList<string>)n.Split(' '))],
            Item = node["item"]?.Text,
            Objects = node["objects"] is { } objects ? objects.Texts.ToHashSet(StringComparer.Ordinal) : null,
            Items = node.List("items"),
            Itself = node["itself"] is not null,
            Repeats = node["repeats"] is not null,
            Proposer = node["proposer"] is not null,
            Owner = node["owner"] is not null,
            Certainty = node["certainty"] is { } certainty ? CertaintyLabels.Parse(certainty.Text) : null,
        };
    }

    private static Dictionary<string, IReadOnlyList<Role>> Bindings(LexiconNode? node)
    {
        var found = new Dictionary<string, IReadOnlyList<Role>>(StringComparer.Ordinal);
        foreach (var (slot, roles) in node?.Fields ?? []) found[slot] = [.. roles.Items.Select(Role)];
        return found;
    }

    private static Role Role(LexiconNode node) => node.Text switch
    {
        "agent" => Extraction.Claims.Role.Agent,
        "recipient" => Extraction.Claims.Role.Recipient,
        "item" => Extraction.Claims.Role.Item,
        "none" or "origin" => Extraction.Claims.Role.None,
        _ => throw node.Wrong($"'{node.Text}' is no role"),
    };

    private static void Add(Dictionary<string, List<Sense>> words, string word, Sense sense)
    {
        if (!words.TryGetValue(word, out var senses)) words[word] = senses = [];
        senses.Add(sense);
    }

    private static Dictionary<string, IReadOnlyList<Sense>> Frozen(Dictionary<string, List<Sense>> words) =>
        words.ToDictionary(w => w.Key, w => (IReadOnlyList<Sense>)w.Value, StringComparer.Ordinal);

    private static HashSet<string> Words(LexiconNode file, string field) => file.Required(field).Texts.ToHashSet(StringComparer.Ordinal);
}
