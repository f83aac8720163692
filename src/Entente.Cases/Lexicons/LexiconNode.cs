using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Cases.Lexicons;

/// <summary>
/// A YAML file as lexicons need it: scalars as text, lists, and maps in their order. Anchors, tags and several documents are refused. Every
/// error is a <see cref="FormatException"/> with file and line, for the people who edit these files.
/// </summary>
internal sealed class LexiconNode
{
    private static readonly List<LexiconNode> Nothing = [];
    private readonly string file;
    private readonly long line;
    private readonly string? scalar;
    private readonly List<LexiconNode>? items;
    private readonly List<KeyValuePair<string, LexiconNode>>? fields;

    private LexiconNode(string file, long line, string? scalar, List<LexiconNode>? items, List<KeyValuePair<string, LexiconNode>>? fields) =>
        (this.file, this.line, this.scalar, this.items, this.fields) = (file, line, scalar, items, fields);

    /// <summary>A file that travels in the assembly, <c>data/…</c>.</summary>
    public static LexiconNode Shipped(string name)
    {
        using var stream = typeof(LexiconNode).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly carries no '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader, name);
    }

    public static LexiconNode Read(TextReader reader, string file)
    {
        try
        {
            var parser = new Parser(reader);
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return new LexiconNode(file, 1, null, null, []);
            parser.Consume<DocumentStart>();
            var root = Node(parser, file);
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return root;
        }
        catch (YamlException e)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{file}:{e.Start.Line}: {e.Message}"), e);
        }
    }

    /// <summary>The text of a scalar.</summary>
    public string Text => scalar ?? throw Wrong("a plain value was expected");

    /// <summary>The items of a list; a single scalar counts as a list of one.</summary>
    public IReadOnlyList<LexiconNode> Items => items ?? (scalar is not null ? [this] : throw Wrong("a list was expected"));

    /// <summary>Their texts.</summary>
    public IReadOnlyList<string> Texts => [.. Items.Select(i => i.Text)];

    /// <summary>The fields of a map, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, LexiconNode>> Fields => fields ?? throw Wrong("a map was expected");

    public bool IsMap => fields is not null;

    public bool IsScalar => scalar is not null;

    /// <summary>The field; null where the map has none.</summary>
    public LexiconNode? this[string field]
    {
        get
        {
            foreach (var (key, value) in Fields) if (key == field) return value;
            return null;
        }
    }

    public LexiconNode Required(string field) => this[field] ?? throw Wrong($"'{field}' is missing");

    /// <summary>The texts of a field's list; empty where the field is absent.</summary>
    public IReadOnlyList<string> List(string field) => this[field]?.Texts ?? [];

    /// <summary>Refuses a field that the file's reader does not know: a misspelt one would be lost without a word.</summary>
    public LexiconNode Only(params ReadOnlySpan<string> known)
    {
        foreach (var (key, value) in Fields) if (!known.Contains(key)) throw value.Wrong($"'{key}' is no field here");
        return this;
    }

    public FormatException Wrong(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {what}"));

    private static LexiconNode Node(Parser parser, string file)
    {
        var at = parser.Current!.Start.Line;
        if (parser.TryConsume<Scalar>(out var text)) return new LexiconNode(file, at, text.Value, null, null);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new List<LexiconNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) list.Add(Node(parser, file));
            return new LexiconNode(file, at, null, list.Count == 0 ? Nothing : list, null);
        }

        if (!parser.TryConsume<MappingStart>(out _)) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{file}:{at}: aliases are not read"));
        var map = new List<KeyValuePair<string, LexiconNode>>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!keys.Add(key.Value)) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{file}:{key.Start.Line}: '{key.Value}' stands twice"));
            map.Add(new(key.Value, Node(parser, file)));
        }

        return new LexiconNode(file, at, null, null, map);
    }
}
