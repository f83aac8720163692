using System.Globalization;
using Entente.Extraction.Attribution;
using Entente.Records;

namespace Entente.Cases.Lexicons;

/// <summary>Reads <c>data/voices.yaml</c>.</summary>
internal static class VoiceFile
{
    /// <summary>Throws <see cref="FormatException"/> with file and line.</summary>
    public static VoiceLexicon Read(LexiconNode file)
    {
        file.Only("offices", "withheld", "terms", "counts", "crowd", "media", "occasions", "relays", "rests", "grounds");
        return new VoiceLexicon
        {
            Offices = Offices(file.Required("offices")),
            Withheld = Words(file, "withheld"),
            Terms = file.List("terms"),
            Counts = file.Required("counts").Fields.ToDictionary(f => f.Key, f => Count(f.Value), StringComparer.Ordinal),
            Crowd = Words(file, "crowd"),
            Media = Words(file, "media"),
            Occasions = Words(file, "occasions"),
            Relays = Words(file, "relays"),
            Rests = Words(file, "rests"),
            Grounds = [.. file.List("grounds").Select(g => g.Split(' '))],
        };
    }

    private static Dictionary<string, VoiceOffice> Offices(LexiconNode node)
    {
        var offices = new Dictionary<string, VoiceOffice>(StringComparer.Ordinal);
        foreach (var (name, words) in node.Fields)
        {
            if (!Enum.TryParse<VoiceOffice>(name, ignoreCase: true, out var office)) throw words.Wrong($"'{name}' is no kind of voice");
            foreach (var word in words.Texts)
                if (!offices.TryAdd(word, office)) throw words.Wrong($"'{word}' stands here twice");
        }

        return offices;
    }

    // "3", or "2-2" where the word sets an upper bound.
    private static (int Low, int? High) Count(LexiconNode node)
    {
        var parts = node.Text.Split('-');
        if (parts.Length <= 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var low))
        {
            if (parts.Length == 1) return (low, null);
            if (int.TryParse(parts[1], CultureInfo.InvariantCulture, out var high) && high >= low) return (low, high);
        }

        throw node.Wrong("a count is written 3, or 2-2 with an upper bound");
    }

    private static HashSet<string> Words(LexiconNode file, string section) => file.List(section).ToHashSet(StringComparer.Ordinal);
}
