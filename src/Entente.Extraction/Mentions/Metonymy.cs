using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Whether a capital's name means the city or the government in it: the city where something is, goes or comes from, else the government.</summary>
internal static class Metonymy
{
    private static readonly HashSet<string> Inside = ["in", "at", "near", "outside", "around", "inside", "within", "across", "through", "throughout", "via", "above", "over", "downtown"];
    private static readonly HashSet<string> Going = ["visit", "travel", "go", "fly", "come", "return", "arrive", "trip", "tour", "journey", "head", "move", "train", "flight", "rush", "drive", "leave", "depart", "march", "road", "way", "ambassador", "envoy", "evacuate", "flee", "embassy", "relocate", "bring", "invite", "welcome", "walk", "route", "take"];
    private static readonly HashSet<string> Reaching = ["visit", "leave", "reach", "tour", "enter", "depart", "flee", "bomb", "shell", "storm", "encircle", "besiege", "capture", "recapture", "liberate", "retake", "flood", "surround", "bombard", "raze", "evacuate"];
    private static readonly HashSet<string> Hitting = ["hit", "strike", "struck", "attack", "rock", "pound", "shake", "batter", "target"];
    private static readonly HashSet<string> Blows = ["drone", "missile", "rocket", "shell", "bomb", "airstrike", "strike", "artillery", "jet", "plane", "bomber", "mortar", "shelling", "earthquake", "quake", "storm", "typhoon", "hurricane", "flood", "blast", "explosion", "tremor"];
    private static readonly HashSet<string> Spots = ["east", "west", "north", "south", "southeast", "northeast", "southwest", "northwest", "street", "outskirts", "city", "capital", "suburb", "resident", "mayor", "centre", "center", "heart", "siege", "bombing", "battle", "fall", "km", "kilometre", "kilometer", "mile"];
    private static readonly HashSet<string> Things = ["airport", "suburb", "street", "resident", "region", "mayor", "bureau", "square", "metro", "hotel", "university", "stadium", "summit", "talk", "meeting", "conference", "time", "court", "subway", "station", "correspondent", "office"];

    // "missiles hit Selby", "Selby was hit by an earthquake"; sanctions hit a government
    private static bool IsBlow(Token verb)
    {
        foreach (var c in verb.Children) if ((c.Relation == "nsubj" || c.Is("obl")) && Blows.Contains(c.Lemma)) return true;
        return false;
    }

    public static bool IsPlace(Token name)
    {
        var head = name.IsRoot ? name : name.Head;
        if (name.Index > name.Sentence.First && name.Document[name.Index - 1].Form == "(") return true; // "(Paris, 1950)"
        if (name.Is("compound") || name.Is("amod")) return Things.Contains(head.Lemma);
        var preposition = name.Child("case")?.Lemma.ToLowerInvariant();
        if (name.Is("conj") && preposition is null) return head.Child("case") is not null && IsPlace(head);
        if (preposition is null or "'s") return (name.Is("obj") || name.Relation == "nsubj:pass") && (Reaching.Contains(head.Lemma) || (Hitting.Contains(head.Lemma) && IsBlow(head)));
        if (Inside.Contains(preposition)) return true;
        return preposition switch
        {
            "to" or "from" or "into" or "toward" or "towards" or "for" => Going.Contains(head.Lemma),
            "of" => Spots.Contains(head.Lemma),
            _ => false,
        };
    }
}
