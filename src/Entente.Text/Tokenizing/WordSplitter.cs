namespace Entente.Text.Tokenizing;

/// <summary>
/// Cuts a range into UD words by rule, one pass, each rule looking a bounded way ahead. White space always separates; hyphens and slashes
/// are words of their own except after a prefix ("anti-ship"); clitics are split and joined as one multiword token.
/// </summary>
internal readonly ref struct WordSplitter(TokenBuffer buffer, int start, int end)
{
    private readonly string text = buffer.Text;
    private readonly int start = start, end = end;

    public void Split()
    {
        var at = start;
        while (at < end)
        {
            if (Characters.IsGap(text[at])) { at++; continue; }
            var chunk = at;
            while (chunk < end && (!Characters.IsGap(text[chunk]) || Characters.IsInvisible(text[chunk]))) chunk++;
            for (var first = at; at < chunk;) at = Characters.IsGap(text[at]) ? at + 1 : Next(first, at, chunk);
        }
    }

    // Adds the words that begin at `at` and returns where they end.
    private int Next(int first, int at, int chunk)
    {
        if (Characters.IsWord(text[at]))
        {
            var address = new AddressScanner(text, at, chunk).Length();
            if (address > 0) return Add(at, at + address);
            return char.IsDigit(text[at]) ? Number(first, at, chunk) : Word(first, at, chunk);
        }

        return Mark(first, at, chunk);
    }

    // `sign` code units before `at` belong to the number: a decimal point or a plus.
    private int Number(int first, int at, int chunk, int sign = 0)
    {
        var i = at;
        var hyphens = 0;
        while (i < chunk)
        {
            if (char.IsDigit(text[i])) { i++; continue; }
            if (i + 1 >= chunk || !char.IsDigit(text[i + 1])) break;
            if (text[i] is '-' && (hyphens > 0 || IsDashedNumber(i + 1, chunk))) hyphens++;
            else if (text[i] is not ('.' or ',' or ':' or '/' or '٫')) break;
            i++;
        }

        // "2. Findings" at the head of a paragraph numbers it; "1960's" is a decade.
        if (at == start && i + 1 == chunk && text[i] == '.' && chunk < end) return Add(at - sign, i + 1);
        if (i - at is 2 or 4 && text[i - 1] == '0' && i + 1 < chunk && Characters.IsApostrophe(text[i]) && text[i + 1] == 's' && (i + 2 == chunk || !Characters.IsWord(text[i + 2]))) return Add(at - sign, i + 2);
        var letters = i;
        while (letters < chunk && Characters.IsWord(text[letters]) && !char.IsDigit(text[letters])) letters++;
        if (letters == i) return Add(at - sign, i);
        var suffix = text.AsSpan(i..letters);
        if (IsOrdinal(suffix) || (suffix is "s" or "S")) return Add(at - sign, letters);
        if (Abbreviations.IsUnit(suffix) || IsGlued(first, at, i, letters, chunk)) return Add(at - sign, i);
        if (letters == i + 1 && IsInitialism(i, chunk) is var stop and > 0) { Add(at - sign, i); return Add(i, stop); }
        while (letters < chunk && Characters.IsWord(text[letters])) letters++;
        return Add(at - sign, letters);
    }

    // "713-555-0142", "11-20-2000": at least two hyphens between groups of digits; "555-0142": seven digits.
    private bool IsDashedNumber(int from, int chunk)
    {
        var i = from;
        while (i < chunk && char.IsDigit(text[i]) && i < from + 8) i++;
        if (i + 1 < chunk && text[i] == '-' && char.IsDigit(text[i + 1])) return true;
        return i - from == 4 && from >= start + 4 && char.IsDigit(text[from - 2]) && char.IsDigit(text[from - 3]) && char.IsDigit(text[from - 4])
            && (from < start + 5 || !Characters.IsWord(text[from - 5]));
    }

    // A counter or code run into the next word without a space: "pages-29The", "item-12A new".
    private bool IsGlued(int first, int at, int i, int letters, int chunk)
    {
        if (!char.IsUpper(text[i])) return false;
        if (letters - i >= 3) return char.IsLower(text[i + 1]) && char.IsLower(text[i + 2]);
        return letters - i == 1 && letters == chunk && text[i] is 'A' or 'I' && at > first + 1 && text[at - 1] == '-'
            && char.IsLower(text[at - 2]) && chunk + 1 < end && text[chunk] == ' ' && char.IsLower(text[chunk + 1]);
    }

    private int Word(int first, int at, int chunk)
    {
        if (IsInitialism(at, chunk) is var stop and > 0) return Add(at, stop);
        var i = at;
        while (i < chunk)
        {
            var c = text[i];
            if (Characters.IsWord(c) || c == '_' || Characters.IsInvisible(c)) { i++; continue; }
            if (i + 1 >= chunk || !Characters.IsWord(text[i + 1])) break;
            if (Characters.IsApostrophe(c) && c != '‘') { i++; continue; }
            if (c == '&' && char.IsUpper(text[i + 1]) && i - at <= 3) { i++; continue; }
            if (c is '-' or '‐' or '‑' && Abbreviations.IsPrefix(text.AsSpan(at..i)) && char.IsLetter(text[i + 1])) { i++; continue; }
            break;
        }

        while (i > at + 1 && Characters.IsInvisible(text[i - 1])) i--;
        var word = text.AsSpan(at..i);
        if (i < chunk && text[i] == '.' && KeepsStop(word, at, i, chunk)) return Add(at, i + 1);
        if (i < chunk && text[i] == '$' && word is "US" or "A" or "C" or "HK" or "NZ") return Add(at, i + 1);
        var cut = word.Equals("its", StringComparison.OrdinalIgnoreCase) && Clitics.IsAfterItIs(NextWord(chunk)) ? 2 : Clitics.Split(word);
        if (cut < word.Length)
        {
            buffer.Add(at, at + cut, joinsNext: true);
            return Add(at + cut, i);
        }

        if (i < chunk && Characters.IsApostrophe(text[i]) && IsPluralPossessive(first, at, i, chunk))
        {
            buffer.Add(at, i, joinsNext: true);
            return Add(i, i + 1);
        }

        return Add(at, i);
    }

    // The word after the chunk's end and one space.
    private ReadOnlySpan<char> NextWord(int chunk)
    {
        if (chunk >= end || text[chunk] != ' ') return [];
        var stop = chunk + 1;
        while (stop < end && stop - chunk < 12 && char.IsLetter(text[stop])) stop++;
        return stop < end && text[stop] is '-' or '\'' or '’' ? [] : text.AsSpan((chunk + 1)..stop);
    }

    // "U.S.", "e.g.", "a.m.", "U.S" before a hyphen or the end; 0 where the text at `at` is none.
    private int IsInitialism(int at, int chunk)
    {
        var i = at;
        while (i + 1 < chunk && i - at < 24 && char.IsLetter(text[i]) && text[i + 1] == '.') i += 2;
        if (i < at + 2) return Degree(at, chunk);
        if (i == at + 2)
        {
            // One letter and a stop: an initial where a name goes on, "J. Smith" or "J.Smith"; else a word and the end of a sentence.
            if (i < chunk && char.IsLetter(text[i]) && (i + 1 == chunk || !Characters.IsWord(text[i + 1]))) return i + 1;
            if (!char.IsUpper(text[at]) || (at > start && Characters.IsWord(text[at - 1]))) return 0;
            var next = i;
            while (next < end && next < i + 2 && text[next] == ' ') next++;
            var isName = next < end && char.IsUpper(text[next]) && (text[at] != 'I' || IsNameBefore(at));
            return isName && (IsNameBefore(at) || IsStartOrTitle(at)) ? i : 0;
        }

        if (i < chunk && char.IsLetter(text[i]))
        {
            if (Degree(at, chunk) is var degree && degree > i) return degree;
            // "U.S.A": the last letter without its stop; "i.e.the": the stop ends it.
            if (i + 1 == chunk || !Characters.IsWord(text[i + 1])) return i + 1;
            if (char.IsLower(text[i]) && char.IsUpper(text[at])) return i - 2; // "D.C.the" cannot be told; "J.F.Kennedy" can
        }

        return i;
    }

    // "Ph.D.", "M.Sc.": parts of one or two letters, each with a capital and a stop.
    private int Degree(int at, int chunk)
    {
        var (i, parts) = (at, 0);
        while (i + 1 < chunk && parts < 4 && char.IsUpper(text[i]))
        {
            var stop = char.IsLower(text[i + 1]) ? i + 2 : i + 1;
            if (stop >= chunk || text[stop] != '.') break;
            (i, parts) = (stop + 1, parts + 1);
        }

        return parts > 1 ? i : 0;
    }

    private bool IsNameBefore(int at)
    {
        var i = at - 1;
        if (i <= start || text[i] != ' ') return false;
        var last = i;
        while (i > start && last - i < 24 && (Characters.IsWord(text[i - 1]) || text[i - 1] is '.' or '-')) i--;
        return i < last && char.IsUpper(text[i]) && !(last - i == 1 && text[i] is 'A' or 'I') && text[i..last] is not ("The" or "In" or "On" or "And" or "But" or "Of");
    }

    private bool IsStartOrTitle(int at)
    {
        var i = at - 1;
        while (i >= start && i > at - 3 && text[i] is ' ' or '"' or '“') i--;
        return i < start || text[i] is '\n' or '.' or ',' or '(' or ';' or ':' || char.IsLower(text[i]);
    }

    private bool KeepsStop(ReadOnlySpan<char> word, int at, int i, int chunk)
    {
        if (i + 1 < chunk && (text[i + 1] == '.' || Characters.IsWord(text[i + 1]))) return Abbreviations.IsAlways(word) && i + 1 < chunk && text[i + 1] != '.';
        var next = i + 1;
        while (next < end && next < i + 3 && text[next] is ' ' or '\u00a0') next++;
        var last = next >= end || text[next] == '\n';
        if (Abbreviations.IsBeforeNumber(word)) return !last && char.IsDigit(text[next]);
        if (!Abbreviations.IsAlways(word)) return false;
        if (word is "etc") return !last && !char.IsUpper(text[next]); // at the end of a sentence the stop is the sentence's
        // Words that are also ordinary ("ill", "mass", "art", "fig", "est"): an abbreviation only when written as one.
        if (word.Length <= 4 && word is "ill" or "mass" or "wash" or "miss" or "ark" or "art" or "sun" or "sat" or "mar" or "may" or "co" or "me" or "cal"
            or "approx" or "ten" or "ms" or "md" or "mo" or "ft" or "ind" or "conn" or "mt" or "gen" or "col" or "pres" or "sen" or "rep" or "dep" or "sec") return !last && char.IsLower(text[next]);
        return true;
    }

    private bool IsPluralPossessive(int first, int at, int i, int chunk)
    {
        if (text[i - 1] is not ('s' or 'S' or 'z' or 'x') || text[i] == '‘' || i + 1 < chunk && Characters.IsWord(text[i + 1])) return false;
        if (i + 1 < chunk || i + 1 >= end || text[i + 1] != ' ') return false;
        // A single quote that opened within reach closes here instead.
        for (var back = at - 1; back >= start && back > at - 160 && text[back] != '\n'; back--)
            if (text[back] is '‘' || (text[back] == '\'' && (back == start || Characters.IsGap(text[back - 1]) || text[back - 1] is '(' or '"') && char.IsLetter(text[back + 1]))) return false;
        return char.IsLetterOrDigit(text[i + 2 < end ? i + 2 : i + 1]);
    }

    private int Mark(int first, int at, int chunk)
    {
        var c = text[at];
        var next = at + 1 < chunk ? text[at + 1] : ' ';
        if (Emoticons.Length(text.AsSpan(at..chunk)) is var emoticon and > 0 && (at == first || !char.IsDigit(text[at - 1]))) return Add(at, at + emoticon);
        if (Characters.IsApostrophe(c) && Characters.IsWord(next)) return Apostrophe(first, at, chunk);
        if (c == '@' && char.IsLetter(next) && at == first) return Add(at, Run(at + 1, chunk));
        if (c == '#' && char.IsLetter(next) && at == first) return Add(at, Run(at + 1, chunk));
        if (c is '.' or '+' && char.IsDigit(next) && at == first) return Number(first, at + 1, chunk, sign: 1);
        var same = at + 1;
        if (c is '!' or '?' || (c == '.' && next is '!' or '?')) while (same < chunk && text[same] is '!' or '?') same++;
        else if (c is '.' or '-' or '*' or '=' or '_' or '~' or '+' or '#' or '>' or '<' or '…' or '`' or '|' or '^' || (c is '\'' or '’' && next == c)) while (same < chunk && text[same] == c) same++;
        else if (c == '‘' && next == '’') same++;
        if (same > at + 1) return Add(at, same);
        var rest = text.AsSpan(at..chunk);
        return Add(at, at + (Characters.HighLetters(rest) is var letters and > 0 ? letters : Characters.Mark(rest)));
    }

    private int Apostrophe(int first, int at, int chunk)
    {
        var i = Run(at + 1, chunk);
        var rest = text.AsSpan((at + 1)..i);
        var ends = i == chunk || !Characters.IsWord(text[i]);
        var clitic = ends && rest is "s" or "S" or "re" or "ve" or "ll" or "d" or "m" or "em" or "til" or "cause" or "bout" or "n";
        var decade = rest.Length is 2 or 3 && char.IsDigit(rest[0]) && char.IsDigit(rest[1]) && (rest.Length == 2 || rest[2] == 's');
        return Add(at, clitic || decade ? i : at + 1);
    }

    private int Run(int at, int chunk)
    {
        while (at < chunk && (Characters.IsWord(text[at]) || text[at] == '_')) at++;
        return at;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> suffix) =>
        suffix.Equals("st", StringComparison.OrdinalIgnoreCase) || suffix.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || suffix.Equals("rd", StringComparison.OrdinalIgnoreCase) || suffix.Equals("th", StringComparison.OrdinalIgnoreCase);

    private int Add(int start, int stop)
    {
        buffer.Add(start, stop);
        return stop;
    }
}
