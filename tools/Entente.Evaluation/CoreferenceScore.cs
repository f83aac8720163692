using System.Globalization;
using Entente.Extraction;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Text;

namespace Entente.Evaluation;

/// <summary>
/// Whom pronouns and names stand for, against GUM's persons, organisations and places, on GUM's own tokens. Pronouns: those of the third person whose entity was named before; right where the
/// nearest earlier phrase that is read as the same voice is a mention of that entity. Names: phrases headed by a proper noun, B³ (Bagga and Baldwin 1998) over the gold ones.
/// </summary>
internal static class CoreferenceScore
{
    private static readonly string[] Kinds = ["person", "organization", "place"];

    public static void Run(string path, Lexicons lexicons, bool misses)
    {
        var (asked, answered, right) = (new SortedDictionary<string, int>(), new Dictionary<string, int>(), new Dictionary<string, int>());
        var (precision, recall, names) = (0.0, 0.0, 0);
        foreach (var (gold, tokens, entities) in GumEntities.Read(path))
        {
            var text = TextAnalyser.English.Complete(tokens);
            var (layout, context) = (PageLayout.Of(text), new DocumentContext("gum"));
            var mentions = new MentionReader(lexicons.Actors, lexicons.Places, lexicons.Roles).Read(text, layout, context);
            var ids = new Dictionary<int, string>(); // by head
            foreach (var e in entities)
                if (Kinds.Contains(e.Kind) && e.Head(gold) is { } head) ids[head] = e.Id;
            var named = new HashSet<string>();
            for (var t = 0; t < gold.TokenCount; t++)
            {
                if (!ids.TryGetValue(t, out var id)) continue;
                if (gold[t].Upos == "PROPN") named.Add(id);
                if (gold[t].Upos != "PRON" || !gold[t].Has("Person=3") || !named.Contains(id)) continue;
                var kind = Kind(gold[t].Form);
                asked[kind] = asked.GetValueOrDefault(kind) + 1;
                if (Antecedent(mentions, text, t) is not { } before) continue;
                answered[kind] = answered.GetValueOrDefault(kind) + 1;
                if (ids.GetValueOrDefault(before.Head) == id) right[kind] = right.GetValueOrDefault(kind) + 1;
                else if (misses) Console.WriteLine($"{gold[t].Form} → {before.Text} in: {gold[t].Sentence.ToString().ReplaceLineEndings(" ")}");
            }

            Names(ids, gold, mentions, ref precision, ref recall, ref names);
        }

        Console.WriteLine("pronouns of the third person whose entity was named before");
        foreach (var (kind, count) in asked) Print(kind, count, answered.GetValueOrDefault(kind), right.GetValueOrDefault(kind));
        Print("all", asked.Values.Sum(), answered.Values.Sum(), right.Values.Sum());
        var (p, r) = (precision / Math.Max(1, names), recall / Math.Max(1, names));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"names: {names}, B³ P {100 * p:F1}  R {100 * r:F1}  F1 {200 * p * r / (p + r):F1}"));
    }

    private static void Print(string kind, int asked, int answered, int right) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind,-5} {asked,4}  resolved {answered,4}  P {100.0 * right / Math.Max(1, answered):F1}  R {100.0 * right / Math.Max(1, asked):F1}  F1 {200.0 * right / Math.Max(1, answered + asked):F1}"));

    private static string Kind(string form) => form.ToLowerInvariant() switch
    {
        "he" or "him" or "his" or "himself" => "he",
        "she" or "her" or "hers" or "herself" => "she",
        "it" or "its" or "itself" => "it",
        _ => "they",
    };

    // The nearest phrase before, no pronoun itself, that is read as the same voice.
    private static Mention? Antecedent(MentionIndex mentions, AnalysedText text, int pronoun) => mentions.At(pronoun) is { Unresolved: null } own
        ? mentions.All.LastOrDefault(m => m.Head < pronoun && m.Entity == own.Entity && text[m.Head].Upos != "PRON")
        : null;

    private static void Names(Dictionary<int, string> ids, AnalysedText gold, MentionIndex mentions, ref double precision, ref double recall, ref int count)
    {
        var heads = ids.Keys.Where(h => gold[h].Upos == "PROPN").ToList();
        var read = heads.ToDictionary(h => h, h => mentions.At(h) is { } m ? m.Entity : -1 - h); // what was not read is one of its own
        foreach (var h in heads)
        {
            var (same, together) = (heads.Where(o => ids[o] == ids[h]).ToList(), heads.Where(o => read[o] == read[h]).ToList());
            var both = same.Intersect(together).Count();
            (precision, recall, count) = (precision + (double)both / together.Count, recall + (double)both / same.Count, count + 1);
        }
    }
}
