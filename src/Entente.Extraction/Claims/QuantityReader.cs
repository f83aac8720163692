using System.Globalization;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>Reads how much: figures and number words before a noun, with what bounds them.</summary>
internal static class QuantityReader
{
    private static readonly Dictionary<string, decimal> Words = new(StringComparer.Ordinal)
    {
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["half"] = 0.5m,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000, ["bn"] = 1_000_000_000, ["m"] = 1_000_000, ["k"] = 1_000,
    };

    private static readonly Dictionary<string, decimal> Plurals = new(StringComparer.Ordinal)
    {
        ["dozens"] = 24, ["scores"] = 40, ["hundreds"] = 200, ["thousands"] = 2_000, ["millions"] = 2_000_000, ["billions"] = 2_000_000_000, ["tens"] = 20,
    };

    private static readonly string[] AtLeast = ["more than", "over", "at least", "upwards of", "no fewer than", "no less than", "not less than", "exceeding", "above", "minimum of", "in excess of"];
    private static readonly string[] AtMost = ["up to", "at most", "fewer than", "less than", "under", "as many as", "no more than", "nearly", "almost", "maximum of", "not more than", "as much as", "below", "close to"];

    /// <summary>
    /// The quantity said right before <paramref name="head"/> in its phrase; null where there is none. "More than 40" bounds below, "up to 40" above, "about 40"
    /// sets a value without bounds, plain "40" is 40 to 40; "thousands" is at least two thousand.
    /// </summary>
    public static Quantity? Before(AnalysedText text, Token head, string? unit)
    {
        var (first, last) = Numbers(text, head);
        if (first < 0) return null;
        var values = new List<decimal>();
        var plural = false;
        var currency = "";
        for (var t = first; t <= last;)
        {
            if (text[t].Form is "$" or "€" or "£" or "¥" or "US$") currency = text[t].Form;
            if (Number(text, ref t, last, ref plural) is { } value) values.Add(value);
            else t++;
        }

        if (values.Count == 0) return null;
        var start = first;
        while (start > head.Sentence.First && start > first - 4 && text[start - 1].Form.ToLowerInvariant() is "more" or "than" or "over" or "least" or "at" or "up" or "to" or "about" or "around" or "some" or "approximately"
                   or "roughly" or "nearly" or "almost" or "fewer" or "less" or "many" or "as" or "between" or "from" or "estimated" or "upwards" or "of" or "no" or "under" or "a" or "an" or "close" or "excess" or "in")
            start--;
        if (start < first && start > head.Sentence.First && text[start].Form == "over" && text[start - 1].Lemma is "hand" or "turn" or "sign" or "take" or "make") start++; // "hand over ten tanks"
        while (start < first && text[start].Form.ToLowerInvariant() is "to" or "of" or "than" or "in" or "from" or "a" or "an" or "as" && !Bounds(text, start, first)) start++;
        var before = text.Words(text.Span(start, first + 1)).ToLowerInvariant();
        var span = text.Span(start, head.Index + 1);
        var (low, high) = (values.Min(), values.Max());
        var single = values.Count == 1 && !plural ? values[0] : (decimal?)null;
        decimal? from = low, to = high;
        if (values.Count == 1)
        {
            if (plural || AtLeast.Any(before.Contains)) to = null;
            else if (AtMost.Any(before.Contains)) from = null;
            else if (before.Contains("about", StringComparison.Ordinal) || before.Contains("around", StringComparison.Ordinal) || before.Contains("some ", StringComparison.Ordinal)
                     || before.Contains("approx", StringComparison.Ordinal) || before.Contains("roughly", StringComparison.Ordinal) || before.Contains("estimated", StringComparison.Ordinal)) (from, to) = (null, null);
        }

        return new Quantity(text.Words(span), single, from, to, currency.Length > 0 ? currency : unit, span);
    }

    private static bool Bounds(AnalysedText text, int start, int first)
    {
        var words = text.Words(text.Span(start, first)).ToLowerInvariant();
        return AtLeast.Any(words.StartsWith) || AtMost.Any(words.StartsWith) || words.StartsWith("between", StringComparison.Ordinal) || words.StartsWith("from", StringComparison.Ordinal) || words.StartsWith("an estimated", StringComparison.Ordinal);
    }

    /// <summary>The stretch from the first to the last number word of the phrase before the head; (-1, -1) for none.</summary>
    private static (int First, int Last) Numbers(AnalysedText text, Token head)
    {
        var (first, last) = (-1, -1);
        var end = head.Lemma.ToLowerInvariant() is var lemma && (Scales.ContainsKey(lemma) || Plurals.ContainsKey(head.Form.ToLowerInvariant())) ? head.Index : head.Index - 1;
        for (var t = end; t >= head.Sentence.First && t > head.Index - 14; t--)
        {
            var form = text[t].Form.ToLowerInvariant();
            if (IsNumber(text, t))
            {
                first = t;
                if (last < 0) last = t;
            }
            else if (first >= 0 ? form is not ("to" or "and" or "or" or "-" or "–" or "of" or "$" or "€" or "£" or "us$" or "between") : !text[t].IsWithin(head) || text[t].Upos == "VERB" && !text[t].Is("amod") || text[t].Upos == "PUNCT" && form is not "-" || text[t].Is("nmod:poss"))
            {
                break;
            }
            else if (first >= 0 && form is "$" or "€" or "£" or "us$")
            {
                first = t;
            }
        }

        return (first, last);
    }

    private static bool IsNumber(AnalysedText text, int t)
    {
        var form = text[t].Form.ToLowerInvariant();
        if (t >= 2 && text[t - 1].Form is "-" or "–" && text[t - 1].Start == text[t - 2].End && text[t - 1].End == text[t].Start && char.IsLetter(text[t - 2].Form[^1])) return Words.ContainsKey(text[t - 2].Form.ToLowerInvariant()) && Words.ContainsKey(form); // "K-300" is a name
        if (form == "half" && t + 2 < text.TokenCount && text[t + 1].Form is "a" or "an" && Scales.ContainsKey(text[t + 2].Lemma.ToLowerInvariant())) return true;
        if (text[t].Upos == "DET") return (form is "a" or "an") && t + 1 < text.TokenCount && Scales.ContainsKey(text[t + 1].Lemma.ToLowerInvariant());
        return Plurals.ContainsKey(form) || form.Length > 1 && Scales.ContainsKey(form) || Words.ContainsKey(form) && text[t].Upos is "NUM" or "NOUN" && (text[t].Upos == "NUM" || form == "half" || text[t].Is("compound") && form != "one") || Figure(form) is not null && text[t].Upos is "NUM" or "PROPN" or "NOUN" or "SYM" && !IsYear(text, t);
    }

    private static bool IsYear(AnalysedText text, int t) => text[t].Form is { Length: 4 } f && f.All(char.IsAsciiDigit) && f[0] is '1' or '2' && !text[t].Is("nummod");

    private static decimal? Number(AnalysedText text, ref int t, int last, ref bool plural)
    {
        decimal? total = null;
        decimal current = 0;
        var any = false;
        for (; t <= last; t++)
        {
            var form = text[t].Form.ToLowerInvariant();
            if (form is "a" or "an") (current, any) = (current == 0.5m ? current : 1, true); // "half a million"
            else if (Figure(form) is { } figure)
            {
                if (any && total is null && current >= 1 && !Scales.ContainsKey(text[t - 1].Form.ToLowerInvariant())) break; // "20 30": two numbers
                (current, any) = (figure, true);
            }
            else if (Words.TryGetValue(form, out var word)) (current, any) = (any && form == "half" ? current + word : current % 10 == 0 && current < 100 || current % 100 == 0 ? current + word : word, true);
            else if (Plurals.TryGetValue(form, out var many))
            {
                plural = true;
                (current, any) = (many, true);
                if (t + 2 <= last && text[t + 1].Form == "of" && Scales.TryGetValue(text[t + 2].Lemma.ToLowerInvariant(), out var scale))
                {
                    current = (form == "tens" ? 20 : form == "hundreds" ? 200 : many) * scale;
                    t += 2;
                }
            }
            else if (Scales.TryGetValue(form, out var factor))
            {
                current = (any && current != 0 ? current : 1) * factor;
                any = true;
                if (factor >= 1000)
                {
                    total = (total ?? 0) + current;
                    current = 0;
                }
            }
            else if (form is "and" && any && total is null && t < last && Words.ContainsKey(text[t + 1].Form.ToLowerInvariant()) && current >= 100) continue;
            else if (form == "-" && any && t < last && Words.ContainsKey(text[t + 1].Form.ToLowerInvariant()) && current is >= 20 and < 100) continue;
            else break;
        }

        var sum = (total ?? 0) + current;
        return any ? sum == decimal.Truncate(sum) ? decimal.Truncate(sum) : sum : null;
    }

    private static decimal? Figure(string form)
    {
        var trimmed = form.TrimStart('$', '€', '£').TrimEnd('+');
        return trimmed.Length > 0 && char.IsAsciiDigit(trimmed[0]) && decimal.TryParse(trimmed, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
