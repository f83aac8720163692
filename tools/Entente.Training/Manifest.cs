using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Training;

/// <summary>Writes <c>manifest.json</c> beside the models: from what they were learnt, how, their hashes, and how well they do.</summary>
internal static class Manifest
{
    /// <summary>Of the language models.</summary>
    public static void WriteLanguage(string folder, IEnumerable<KeyValuePair<string, double>> scores) => Write(folder, scores,
        Corpus("UD English EWT 2.16, train", "CC BY-SA 4.0", "sentences, tags, lemmas, trees, words"),
        Corpus("UD English GUM 2.16, genres with open texts, train", "CC BY 4.0; texts by genre", "sentences, tags, lemmas, trees, names, words"),
        Corpus("UNER English EWT, train", "CC BY-SA 4.0", "names"),
        Corpus("Wikigold", "CC BY 4.0", "names"),
        Corpus("WNUT 2017, train", "CC BY 4.0", "names"),
        Corpus("UN General Debate Corpus", "CC0", "words"),
        Corpus("Wikinews", "CC BY 2.5", "words"));

    /// <summary>Of the network of attribution. The scores are those with it and those of a build without, which needs no such corpus.</summary>
    public static void WriteAttribution(string folder, IEnumerable<KeyValuePair<string, double>> scores) =>
        Write(folder, scores, Corpus("PolNeAR, train", "marks offered to the public without a stated licence, over articles of others; no text of theirs is in the file", "cues, contents, sources"));

    private static void Write(string folder, IEnumerable<KeyValuePair<string, double>> scores, params JsonNode[] corpora)
    {
        var files = new JsonObject();
        foreach (var path in Directory.GetFiles(folder, "*.bin").Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            files[Path.GetFileName(path)] = new JsonObject { ["bytes"] = bytes.Length, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        }

        var measured = new JsonObject();
        foreach (var (name, value) in scores) measured[name] = Math.Round(value, 2);
        var manifest = new JsonObject { ["corpora"] = new JsonArray(corpora), ["settings"] = JsonSerializer.SerializeToNode(Settings.Shipped), ["files"] = files, ["scores"] = measured };
        File.WriteAllText(Path.Combine(folder, "manifest.json"), manifest.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n");
    }

    private static JsonObject Corpus(string name, string licence, string use) => new() { ["name"] = name, ["licence"] = licence, ["use"] = use };
}
