namespace Entente.Text.Nesting;

/// <summary>
/// The words and phrases of the tables, by first word. An entry with a small first letter matches in any case, one with a capital only as it
/// is written. Looking up allocates nothing.
/// </summary>
internal sealed class NameLexicon
{
    public static readonly NameLexicon English = new(GroupWords.Tables, PlaceWords.Tables, FacilityWords.Tables, EventWords.Tables, WeaponWords.Tables, OfficeWords.Tables);

    private const int LongestWord = 32;
    private static readonly Entry None = new();
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private NameLexicon(params ReadOnlySpan<(WordClass Class, string Words)[]> tables)
    {
        foreach (var table in tables)
            foreach (var (kind, words) in table)
                foreach (var phrase in words.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) Add(phrase, kind);
        foreach (var entry in entries.Values) entry.Phrases.Sort((a, b) => b.Tail.Length.CompareTo(a.Tail.Length));
        bySpan = entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Class of the longest phrase that begins at <paramref name="at"/> and ends by <paramref name="end"/>; <paramref name="length"/> is its count of words, 1 where there is none.</summary>
    public WordClass Longest(string[] forms, int at, int end, out int length)
    {
        length = 1;
        var form = forms[at];
        if (form.Length > LongestWord) return WordClass.None;
        var exact = entries.GetValueOrDefault(form, None);
        var folded = None;
        if (char.IsUpper(form[0]))
        {
            Span<char> small = stackalloc char[LongestWord];
            var written = form.AsSpan().ToLowerInvariant(small);
            if (!bySpan.TryGetValue(small[..written], out folded!)) folded = None;
        }

        var kind = exact.Class | folded.Class;
        Extend(exact, forms, at, end, ref length, ref kind);
        Extend(folded, forms, at, end, ref length, ref kind);
        return kind;
    }

    /// <summary>Class of one word or designator as it is written.</summary>
    public WordClass Exact(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var entry) ? entry.Class : WordClass.None;

    private static void Extend(Entry entry, string[] forms, int at, int end, ref int length, ref WordClass kind)
    {
        foreach (var (rest, phraseKind) in entry.Phrases)
        {
            if (rest.Length + 1 < length) return;
            if (at + 1 + rest.Length > end || !Matches(rest, forms.AsSpan(at + 1, rest.Length))) continue;
            kind = rest.Length + 1 == length ? kind | phraseKind : phraseKind;
            length = rest.Length + 1;
        }
    }

    private static bool Matches(string[] rest, ReadOnlySpan<string> forms)
    {
        for (var i = 0; i < rest.Length; i++)
            if (!string.Equals(rest[i], forms[i], char.IsLower(rest[i][0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) && !(rest[i][0] == '\'' && IsSame(rest[i], forms[i]))) return false;
        return true;
    }

    private static bool IsSame(string apostrophe, string form) => form[0] == '’' && form.AsSpan(1).SequenceEqual(apostrophe.AsSpan(1));

    private void Add(string phrase, WordClass kind)
    {
        // The tokenizer parts "Secretary-General"; other makers of CoNLL-U do not.
        if (phrase.Contains('-') && !phrase.Contains(' ')) Of(phrase).Class |= kind;
        var words = phrase.Replace("-", " - ", StringComparison.Ordinal).Replace("'s ", " 's ", StringComparison.Ordinal).Replace("s' ", "s ' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 1)
        {
            Of(phrase).Class |= kind;
            return;
        }

        var (first, rest) = (Of(words[0]), words[1..]);
        var same = first.Phrases.FindIndex(p => p.Tail.AsSpan().SequenceEqual(rest));
        if (same < 0) first.Phrases.Add((rest, kind));
        else first.Phrases[same] = (rest, first.Phrases[same].Class | kind);
    }

    private Entry Of(string word)
    {
        if (!entries.TryGetValue(word, out var entry)) entries.Add(word, entry = new Entry());
        return entry;
    }

    private sealed class Entry
    {
        public readonly List<(string[] Tail, WordClass Class)> Phrases = [];
        public WordClass Class;
    }
}
