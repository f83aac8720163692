namespace Entente.Analysis.Joins;

/// <summary>
/// The root that a verb shares with the nouns made from it: "collide" and "collision", "deliver" and "delivery", "acquire" and "acquisition". Suffixes are cut, the changes of sound
/// that Latin and French left in English are undone by rule (Marchand 1969, Bauer 1983), and the few strong verbs whose nouns follow no rule are listed. The root is a key, not a word.
/// </summary>
public static class Derivation
{
    private const int ShortestRoot = 3;

    /// <param name="lemma">Dictionary form in small letters.</param>
    public static string Root(string lemma)
    {
        var word = lemma;
        if (Strong.TryGetValue(word, out var verb)) return Plain(verb);
        if (word.EndsWith("-up", StringComparison.Ordinal) || word.EndsWith("-in", StringComparison.Ordinal)) word = word[..^3];
        if (word.StartsWith("re-", StringComparison.Ordinal)) word = word[3..];
        foreach (var (suffix, put) in Suffixes)
            if (word.EndsWith(suffix, StringComparison.Ordinal) && word.Length - suffix.Length >= ShortestRoot && HasVowel(word.AsSpan(0, word.Length - suffix.Length)))
                return Plain(string.Concat(word.AsSpan(0, word.Length - suffix.Length), put));
        return Plain(word);
    }

    /// <summary>True where the two have one root.</summary>
    public static bool AreOne(string lemma, string other) => Root(lemma) == Root(other);

    /// <summary>The part that stays the same whichever suffix follows.</summary>
    private static string Plain(string word)
    {
        foreach (var (bound, free) in Stems)
            if (word.EndsWith(bound, StringComparison.Ordinal) && word.Length > bound.Length) return string.Concat(word.AsSpan(0, word.Length - bound.Length), free);
        if (word.Length > ShortestRoot && word[^1] == 'e') word = word[..^1];
        else if (word.Length > ShortestRoot && word[^1] == 'y') word = word[..^1] + "i";
        if (word.Length > ShortestRoot && word[^1] == word[^2] && word[^1] is not ('s' or 'l' or 'e' or 'o')) word = word[..^1];
        return word;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.IndexOfAny("aeiouy") >= 0;

    // The first that fits is cut, so longer ones stand before those that they end with.
    private static readonly (string Suffix, string Put)[] Suffixes =
    [
        ("ification", "ify"), ("ization", "ize"), ("isation", "ize"), ("lication", "ly"), ("ise", "ize"), ("uisition", "uire"), ("osition", "ose"), ("etition", "ete"), ("ication", "icate"), ("uction", "uct"),
        ("igation", "igate"), ("egation", "egate"), ("ulation", "ulate"), ("uation", "uate"), ("iation", "iate"), ("eration", "erate"), ("ination", "inate"), ("ration", "rate"), ("lation", "late"), ("cation", "cate"),
        ("ation", ""), ("ition", "it"), ("ction", "ct"), ("ption", "pt"), ("stion", "st"), ("ution", "ute"), ("etion", "ete"), ("ention", "ent"), ("otion", "ote"), ("tion", "t"),
        ("mission", "mit"), ("cession", "ced"), ("pulsion", "pel"), ("version", "vert"), ("ression", "ress"), ("ession", "ess"), ("ussion", "uss"), ("cision", "cid"), ("usion", "ud"), ("asion", "ad"), ("osion", "od"), ("ision", "id"), ("esion", "er"), ("nsion", "nd"), ("sion", "d"),
        ("ment", ""), ("ance", ""), ("ence", ""), ("iage", "y"), ("age", ""), ("ival", "ive"), ("oval", "ove"), ("usal", "use"), ("osal", "ose"), ("isal", "ise"), ("ttal", "t"), ("awal", "aw"), ("ssal", "ss"), ("ewal", "ew"), ("ial", "y"), ("rial", "ry"),
        ("ature", ""), ("ssure", "ss"), ("sure", "se"), ("zure", "ze"), ("ure", ""), ("very", "ver"), ("bery", "b"), ("ing", ""), ("overy", "over"), ("ary", "ar"), ("ery", "er"),
    ];

    // Bound forms of Latin verbs as their nouns have them, and as the verbs have them.
    private static readonly (string Bound, string Free)[] Stems =
    [
        ("script", "scrib"), ("scribe", "scrib"), ("duct", "duc"), ("duce", "duc"), ("struct", "stroy"), ("cept", "ceiv"), ("ceive", "ceiv"), ("sumpt", "sum"), ("sume", "sum"), ("tract", "tract"), ("solut", "solv"), ("solute", "solv"), ("solve", "solv"),
        ("volut", "volv"), ("volve", "volv"), ("tent", "tain"), ("emptid", "empt"), ("demp", "deem"), ("clud", "clud"), ("clude", "clud"), ("vad", "vad"), ("vade", "vad"), ("lod", "lod"), ("lode", "lod"), ("lid", "lid"), ("lide", "lid"), ("rod", "rod"), ("rode", "rod"), ("cid", "cid"), ("cide", "cid"),
        ("vid", "vid"), ("vide", "vid"), ("ceed", "ced"), ("cede", "ced"), ("vent", "ven"), ("vene", "ven"),
    ];

    private static readonly Dictionary<string, string> Strong = new(StringComparer.Ordinal)
    {
        ["death"] = "die", ["dead"] = "die", ["birth"] = "bear", ["loss"] = "lose", ["sale"] = "sell", ["gift"] = "give", ["flight"] = "fly", ["choice"] = "choose", ["speech"] = "speak", ["thought"] = "think", ["song"] = "sing", ["shot"] = "shoot", ["gunshot"] = "shoot",
        ["belief"] = "believe", ["advice"] = "advise", ["growth"] = "grow", ["success"] = "succeed", ["pursuit"] = "pursue", ["complaint"] = "complain", ["theft"] = "thieve", ["departure"] = "depart", ["destruction"] = "destroy", ["response"] = "respond", ["defence"] = "defend", ["defense"] = "defend",
        ["offence"] = "offend", ["offense"] = "offend", ["pretence"] = "pretend", ["proof"] = "prove", ["relief"] = "relieve", ["strike"] = "strike", ["blood"] = "bleed", ["seat"] = "sit", ["fall"] = "fall", ["rise"] = "rise", ["descent"] = "descend", ["ascent"] = "ascend", ["weight"] = "weigh", ["heat"] = "heat",
        ["sight"] = "see", ["deed"] = "do", ["breach"] = "break", ["gathering"] = "gather", ["meeting"] = "meet", ["marriage"] = "marry", ["burial"] = "bury", ["denial"] = "deny", ["trial"] = "try", ["entry"] = "enter", ["entrance"] = "enter", ["discovery"] = "discover",
        ["recovery"] = "recover", ["robbery"] = "rob", ["delivery"] = "deliver", ["inquiry"] = "inquire", ["injury"] = "injure", ["assembly"] = "assemble", ["analysis"] = "analyse", ["analyze"] = "analyse", ["emphasis"] = "emphasise", ["hypothesis"] = "suppose", ["conquest"] = "conquer", ["request"] = "request",
        ["murderer"] = "murder", ["winner"] = "win", ["killer"] = "kill", ["robber"] = "rob",
        // Forms of the past that a lemmatizer may leave as they are.
        ["slain"] = "slay", ["struck"] = "strike", ["stole"] = "steal", ["stolen"] = "steal", ["shook"] = "shake", ["swam"] = "swim", ["fled"] = "flee", ["hung"] = "hang", ["broke"] = "break", ["won"] = "win", ["fought"] = "fight", ["sought"] = "seek", ["caught"] = "catch",
        // Words that look derived and are not, or not any more.
        ["station"] = "station", ["nation"] = "nation", ["season"] = "season", ["section"] = "section", ["mission"] = "mission", ["session"] = "session", ["moment"] = "moment", ["department"] = "department", ["position"] = "position", ["condition"] = "condition", ["question"] = "question", ["auction"] = "auction",
        ["statement"] = "state", ["document"] = "document", ["element"] = "element", ["evening"] = "evening", ["morning"] = "morning", ["building"] = "building", ["king"] = "king", ["ring"] = "ring", ["spring"] = "spring", ["bring"] = "bring", ["during"] = "during", ["image"] = "image", ["village"] = "village", ["damage"] = "damage", ["package"] = "package",
        ["message"] = "message", ["storage"] = "store", ["stage"] = "stage", ["passage"] = "pass", ["chance"] = "chance", ["dance"] = "dance", ["france"] = "france", ["finance"] = "finance", ["science"] = "science", ["silence"] = "silence", ["sentence"] = "sentence", ["violence"] = "violence", ["evidence"] = "evidence", ["presence"] = "presence",
        ["nature"] = "nature", ["future"] = "future", ["picture"] = "picture", ["measure"] = "measure", ["pressure"] = "pressure", ["culture"] = "culture", ["version"] = "version", ["television"] = "television", ["passion"] = "passion", ["material"] = "material", ["mention"] = "mention", ["fraction"] = "fraction",
    };
}
