namespace Entente.Text.Nesting;

/// <summary>
/// One sentence cut into the lexicon's phrases and single words, and what the rules ask of them. The object is filled anew for each sentence, so
/// that a text costs no allocation in steady state.
/// </summary>
internal sealed class Units
{
    private const int LongestRun = 12; // bounds the work on a line of nothing but capitals
    private Unit[] items = new Unit[256];
    private AnalysedText text = null!;

    public int Count { get; private set; }

    public Unit this[int unit] => items[unit];

    public void Fill(AnalysedText source, int first, int end, ref int nextName, NameLexicon lexicon)
    {
        text = source;
        Count = 0;
        var names = source.NamesLayer!;
        for (var t = first; t < end;)
        {
            var kind = lexicon.Longest(source.Forms, t, end, out var length);
            if (length < 3 && Designators.At(source, t, end, lexicon, out var designator) is var weapon and not WordClass.None && designator >= length) (kind, length) = (weapon, designator);
            else if (kind == WordClass.None) kind = AfterPrefix(source.Forms[t], lexicon);
            while (nextName < names.Length && names[nextName].End <= t) nextName++;
            var known = nextName < names.Length && names[nextName].First < t + length ? nextName : -1;
            if (Count == items.Length) Array.Resize(ref items, 2 * Count);
            items[Count++] = new Unit(t, t + length, kind, known, char.IsUpper(source.Forms[t][0]));
            t += length;
            if (Count > 2 && IsKoreanSuffix(source.Forms[t - 1]) && items[Count - 3].Capital && Form(Count - 2) == "-" && IsGlued(Count - 3) && IsGlued(Count - 2))
            {
                items[Count - 3] = items[Count - 3] with { End = t };
                Count -= 2;
            }
            else if (Count > 1 && (kind & WordClass.Group) != 0 && items[Count - 1].Capital && items[Count - 2] is { Capital: true } before && before.Is(WordClass.Compass))
            {
                items[Count - 2] = before with { End = t, Class = WordClass.Group, Known = before.Known < 0 ? known : before.Known };
                Count--;
            }
        }
    }

    public string Form(int unit) => text.Forms[items[unit].First];

    /// <summary>The name that the finder before gave over the unit, whole or in part; null where there is none.</summary>
    public Name? Known(int unit) => items[unit].Known is var known and >= 0 ? text.NamesLayer![known] : null;

    public bool IsKnown(int unit, NameKind kind) => Known(unit) is { } name && name.Kind == kind;

    /// <summary>True where the last word of a phrase has a capital too ("Prime Minister").</summary>
    public bool IsTitleCase(int unit) => items[unit] is var phrase && phrase.End - phrase.First > 1 && char.IsUpper(text.Forms[phrase.End - 1][0]);

    public string Upos(int unit) => text.Upos![items[unit].First];

    public bool IsGlued(int unit) => unit + 1 < Count && text.Ends[items[unit].End - 1] == text.Starts[items[unit + 1].First];

    /// <summary>True for a word that can stand within a name: written with a capital, and no day, month or small word.</summary>
    public bool IsNameWord(int unit)
    {
        if ((uint)unit >= (uint)Count || !items[unit].Capital || items[unit].Is(WordClass.Calendar)) return false;
        if (Upos(unit) == "PROPN" || text.Xpos![items[unit].First].StartsWith("NNP", StringComparison.Ordinal)) return true;
        return unit > 0 && (Upos(unit) is "ADJ" or "NOUN" or "X" || items[unit].Is(WordClass.Group));
    }

    /// <summary>First unit of the run of name words that ends at <paramref name="unit"/>; one past it where none does. Small particles and hyphens may stand between.</summary>
    public int RunStart(int unit)
    {
        var start = unit + 1;
        for (var u = unit; u >= 0 && u > unit - LongestRun; u--)
        {
            if (IsNameWord(u)) start = u;
            else if (start != u + 1 || !(IsLink(u) && IsNameWord(u - 1))) break;
        }

        return start;
    }

    /// <summary>One past the last unit of the run of proper nouns that begins at <paramref name="unit"/>; the unit itself where none does.</summary>
    public int RunEnd(int unit)
    {
        var end = unit;
        for (var u = unit; u < Count && u < unit + LongestRun / 2; u++)
        {
            if (IsNameWord(u) && Upos(u) is "PROPN" or "ADJ") end = u + 1;
            else if (end != u || end == unit || !(IsLink(u) && IsNameWord(u + 1))) break;
        }

        return end;
    }

    /// <summary>True where the word before makes it one of many: "a war", "another airport".</summary>
    public bool IsIndefinite(int unit) => unit > 0 && Form(unit - 1) is "a" or "an" or "A" or "An" or "another" or "any" or "some" or "every" or "each" or "no" or "Another" or "Any" or "Every" or "No" or "one" or "One";

    private bool IsLink(int unit) => Form(unit) is "de" or "del" or "di" or "da" or "al" or "el" or "von" or "van" || (Form(unit) is "-" or "–" && unit > 0 && IsGlued(unit - 1) && IsGlued(unit));

    // "Punggye-ri", "Cheorwon-gun": kinds of district
    private static bool IsKoreanSuffix(string form) => form is "ri" or "dong" or "gun" or "do" or "si" or "up" or "ku";

    // "pro-Russian"
    private static WordClass AfterPrefix(string form, NameLexicon lexicon)
    {
        var hyphen = form.Length < 5 ? -1 : form.LastIndexOf('-');
        return hyphen is > 1 and < 6 && char.IsUpper(form[hyphen + 1 < form.Length ? hyphen + 1 : 0]) ? lexicon.Exact(form.AsSpan(hyphen + 1)) & WordClass.Group : WordClass.None;
    }
}

/// <summary>A phrase of the lexicon or a single word. <paramref name="Known"/> is the index of the flat name over it, -1 for none.</summary>
internal readonly record struct Unit(int First, int End, WordClass Class, int Known, bool Capital)
{
    public bool Is(WordClass any) => (Class & any) != 0;
}
