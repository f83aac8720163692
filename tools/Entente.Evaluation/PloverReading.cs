using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Records;

namespace Entente.Evaluation;

/// <summary>
/// PLOVER's gold records: sentences with the event category that coders gave them. Counts the sentences in which a frame that the category maps to was found; the
/// categories that the record has no frame for (protest, assault …) are left out.
/// </summary>
internal static class PloverReading
{
    private static readonly Dictionary<string, Frame[]> Mapped = new(StringComparer.Ordinal)
    {
        ["AGREE"] = [Frame.Agree, Frame.Cooperate, Frame.Transfer, Frame.Visit, Frame.Exercise],
        ["CONSULT"] = [Frame.Consult, Frame.Visit],
        ["COOPERATE"] = [Frame.Cooperate, Frame.Agree, Frame.Exercise, Frame.Recognise, Frame.Transfer],
        ["AID"] = [Frame.Aid, Frame.Transfer],
        ["ACCUSE"] = [Frame.Accuse],
        ["REJECT"] = [Frame.Reject],
        ["THREATEN"] = [Frame.Threaten, Frame.Sanction],
        ["SANCTION"] = [Frame.Sanction],
        ["REQUEST"] = [Frame.Transfer, Frame.Consult, Frame.Aid],
        ["SUPPORT"] = [Frame.Recognise, Frame.Cooperate, Frame.Aid],
        ["MOBILIZE"] = [Frame.Exercise],
    };

    public static void Run(string path)
    {
        var json = Regex.Replace(File.ReadAllText(path), @"^\s*#.*$", "", RegexOptions.Multiline);
        using var records = JsonDocument.Parse(json[json.IndexOf('[')..], new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var (asked, hit) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var record in records.RootElement.EnumerateArray())
        {
            if (!record.TryGetProperty("text", out var words) || record.GetProperty("event").GetString() is not { } category) continue;
            var text = words.GetString()!;
            var claims = ClaimLines.Read(text).Claims;
            var right = Mapped.TryGetValue(category, out var frames) && claims.Any(c => frames.Contains(c.Frame));
            if (frames is not null)
            {
                asked[category] = asked.GetValueOrDefault(category) + 1;
                if (right) hit[category] = hit.GetValueOrDefault(category) + 1;
            }

            Console.WriteLine($"{(frames is null ? " " : right ? "+" : "-")} {category}: {text}");
            foreach (var claim in claims) Console.WriteLine($"      {ClaimLines.Line(claim, text)}");
        }

        foreach (var (category, count) in asked) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{category,-12} {hit.GetValueOrDefault(category),4} of {count}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all          {hit.Values.Sum(),4} of {asked.Values.Sum()}"));
    }
}
