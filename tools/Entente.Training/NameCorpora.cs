using Entente.Text;

namespace Entente.Training;

/// <summary>Gold names: UNER over EWT, and GUM's entities of the kinds person, organization and place that are proper names.</summary>
internal static class NameCorpora
{
    /// <summary>
    /// The names of UNER's file over the texts of EWT. The two differ in the order of sentences and here and there in tokens, so a
    /// sentence is found by its characters and a label by the character it begins at.
    /// </summary>
    public static List<Name[]> Uner(string path, List<AnalysedText> texts)
    {
        var labels = UnerLabels(path);
        var (all, missing) = (new List<Name[]>(), 0);
        foreach (var text in texts)
        {
            var names = new List<Name>();
            foreach (var sentence in text.Sentences)
            {
                if (!labels.TryGetValue(string.Concat(sentence.Tokens.Select(t => t.Form)), out var row)) missing++;
                var at = 0;
                foreach (var token in sentence.Tokens)
                {
                    if (row is not null) Extend(names, token.Index, row[at]);
                    at += token.Form.Length;
                }
            }

            all.Add([.. names]);
        }

        Console.Error.WriteLine($"  names: {missing} sentences are not in {Path.GetFileName(path)}");
        return all;
    }

    // By the characters of a sentence, a label for each of them.
    private static Dictionary<string, List<string>> UnerLabels(string path)
    {
        var found = new Dictionary<string, List<string>>();
        var (forms, labels) = ("", new List<string>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && forms.Length > 0)
            {
                found.TryAdd(forms, labels);
                (forms, labels) = ("", []);
            }

            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            var columns = line.Split('\t');
            forms += columns[1];
            for (var i = 0; i < columns[1].Length; i++) labels.Add(i == 0 || columns[2].Length < 5 ? columns[2] : "I" + columns[2][1..]);
        }

        return found;
    }

    private static void Extend(List<Name> names, int token, string label)
    {
        NameKind? kind = label.Length < 5 ? null : label[2..] switch { "PER" => NameKind.Person, "ORG" => NameKind.Organisation, "LOC" => NameKind.Place, _ => null };
        if (kind is null) return;
        if (label[0] == 'I' && names.Count > 0 && names[^1].End == token && names[^1].Kind == kind) names[^1] = names[^1] with { End = token + 1 };
        else names.Add(new Name(token, token + 1, kind.Value));
    }

    /// <summary>
    /// GUM marks whole noun phrases: the name is the run of proper nouns in them that holds the head, with the small words and the
    /// punctuation between its parts.
    /// </summary>
    public static List<Name[]> Gum(string path, List<AnalysedText> texts)
    {
        var entities = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || !char.IsAsciiDigit(line[0])) continue;
            var columns = line.Split('\t');
            if (!columns[0].Contains('-') && !columns[0].Contains('.')) entities.Add(columns[9].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal))?[7..] ?? "");
        }

        var offset = 0;
        var all = new List<Name[]>();
        foreach (var text in texts)
        {
            all.Add(Names(text, entities.GetRange(offset, text.TokenCount)));
            offset += text.TokenCount;
        }

        return all;
    }

    /// <summary>
    /// Makes places of names that the texts call places more often than organisations: GUM calls a state an organisation where it acts, UNER does not.
    /// </summary>
    public static void AgreeOnPlaces(List<AnalysedText> texts, List<Name[]> names)
    {
        var lead = new Dictionary<string, int>();
        string Of(int text, Name name) => texts[text].Text[texts[text][name.First].Start..texts[text][name.End - 1].End];
        for (var i = 0; i < names.Count; i++)
            foreach (var name in names[i])
                if (name.Kind != NameKind.Person) lead[Of(i, name)] = lead.GetValueOrDefault(Of(i, name)) + (name.Kind == NameKind.Place ? 1 : -1);
        for (var i = 0; i < names.Count; i++)
            names[i] = [.. names[i].Select(n => n.Kind == NameKind.Organisation && lead[Of(i, n)] > 0 ? n with { Kind = NameKind.Place } : n)];
    }

    /// <summary>Wikigold's sentences with their names, a word and a label (IO) in each line, MISC left out.</summary>
    public static (AnalysedText Text, Name[] Names) Wikigold(string path) => Lines(path, label => label);

    /// <summary>
    /// The sentences of WNUT 2017 with their names (IOB2): corporations and groups are organisations as in UNER, products and works are left out.
    /// </summary>
    public static (AnalysedText Text, Name[] Names) Wnut(string path) =>
        Lines(path, label => label.Length < 3 ? "O" : label[..2] + label[2..] switch { "person" => "PER", "location" => "LOC", "corporation" or "group" => "ORG", _ => "MISC" });

    // A word, white space and a label in each line; an empty line or one without a word between sentences.
    private static (AnalysedText Text, Name[] Names) Lines(string path, Func<string, string> map)
    {
        var (text, starts, ends, sentences, labels) = (new System.Text.StringBuilder(), new List<int>(), new List<int>(), new List<int> { 0 }, new List<string>());
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var space = line.IndexOfAny([' ', '\t']);
            if (space <= 0)
            {
                if (starts.Count > sentences[^1]) sentences.Add(starts.Count);
                continue;
            }

            starts.Add(text.Length);
            text.Append(line.AsSpan(0, space));
            ends.Add(text.Length);
            text.Append(' ');
            labels.Add(map(line[(space + 1)..]));
        }

        var all = text.ToString();
        var names = new List<Name>();
        foreach (var (first, end) in sentences.Zip(sentences.Skip(1)))
            for (var t = first; t < end; t++) Extend(names, t, t == first && labels[t].Length > 1 ? "B" + labels[t][1..] : labels[t]);
        return (new AnalysedText(all, 0, all.Length, [.. starts], [.. ends], new bool[starts.Count], [.. sentences], new bool[sentences.Count - 1]), [.. names]);
    }

    private static Name[] Names(AnalysedText text, List<string> marks)
    {
        var open = new List<(string Id, string Kind, int Start)>();
        var found = new List<Name>();
        for (var t = 0; t < marks.Count; t++)
        {
            for (var i = 0; i < marks[t].Length;)
            {
                if (marks[t][i] == '(')
                {
                    var stop = marks[t].IndexOfAny(['(', ')'], i + 1);
                    var parts = marks[t][(i + 1)..(stop < 0 ? marks[t].Length : stop)].Split('-');
                    if (parts.Length > 1) open.Add((parts[0], parts[1], t));
                    i = stop < 0 ? marks[t].Length : stop;
                    if (stop >= 0 && marks[t][stop] == ')' && parts.Length > 1)
                    {
                        Close(text, open[^1], t + 1, found);
                        open.RemoveAt(open.Count - 1);
                        i++;
                    }
                }
                else
                {
                    var stop = marks[t].IndexOf(')', i);
                    if (stop < 0) break;
                    var id = marks[t][i..stop];
                    var at = open.FindLastIndex(o => o.Id == id);
                    if (at >= 0)
                    {
                        Close(text, open[at], t + 1, found);
                        open.RemoveAt(at);
                    }

                    i = stop + 1;
                }
            }
        }

        // Of names within names the longest stands.
        var kept = new List<Name>();
        foreach (var name in found.OrderByDescending(n => n.End - n.First).ThenBy(n => n.First))
            if (kept.All(k => name.End <= k.First || name.First >= k.End)) kept.Add(name);
        return [.. kept.OrderBy(n => n.First)];
    }

    private static void Close(AnalysedText text, (string Id, string Kind, int Start) entity, int end, List<Name> found)
    {
        NameKind? kind = entity.Kind switch { "person" => NameKind.Person, "organization" => NameKind.Organisation, "place" => NameKind.Place, _ => null };
        if (kind is null) return;
        var head = -1;
        for (var t = entity.Start; t < end; t++)
            if (text[t].HeadIndex < entity.Start || text[t].HeadIndex >= end) { head = t; break; }
        if (head < 0 || text[head].Upos != "PROPN" || (kind == NameKind.Person && text[head].Xpos == "NNPS")) return;
        var (first, last) = (head, head);
        while (first > entity.Start && IsPart(text[first - 1], head, kind.Value)) first--;
        while (last + 1 < end && IsPart(text[last + 1], head, kind.Value)) last++;
        while (first < head && text[first].Upos != "PROPN") first++;
        while (last > head && text[last].Upos != "PROPN") last--;
        if (kind == NameKind.Person) while (first < head && IsTitle(text[first])) first++;
        found.Add(new Name(first, last + 1, kind.Value));
    }

    // "and" belongs to "Ministry of Trade and Industry", not between two names.
    private static bool IsPart(Token t, int head, NameKind kind) => t.Form == "and"
        ? kind == NameKind.Organisation && t.HeadIndex >= 0 && t.Head.HeadIndex != head
        : (t.Upos == "PROPN" && !(t.Is("conj") && t.HeadIndex == head))
            || t.Form is "of" or "for" or "the" or "-" or "&" or "." or "’" or "'s" or "de" or "van" or "von" or "al" || (t.Upos is "ADJ" or "NOUN" or "VERB" && char.IsUpper(t.Form[0]));

    private static bool IsTitle(Token t) => t.Relation == "nmod:desc" || t.Form.EndsWith('.') && t.Form.Length > 2;
}
