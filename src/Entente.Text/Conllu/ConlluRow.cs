using System.Globalization;

namespace Entente.Text.Conllu;

/// <summary>One line of a sentence: a word, the surface of a multiword token, or an empty node.</summary>
internal readonly record struct ConlluRow(int First, int Last, bool IsEmptyNode, string[] Columns)
{
    public const string Counting = "number the words of each sentence from 1, with an empty line after it";

    public bool IsMultiword => Last > First;

    public string Form => Columns[1];

    public bool SpaceAfter => Misc("SpaceAfter=") != "No";

    /// <summary>Reads a line. The fault is null where it is well formed: ten columns, none empty, and an id such as 7, 7-8 or 7.1.</summary>
    public static (string Problem, string Remedy)? Read(string line, out ConlluRow row)
    {
        row = default;
        var columns = line.Split('\t');
        if (columns.Length != 10)
            return (string.Create(CultureInfo.InvariantCulture, $"{columns.Length} columns where CoNLL-U has 10"), "divide the columns by one tab each, not by blanks, and write _ for what is not known");
        if (Array.IndexOf(columns, "") is var empty and >= 0)
            return (string.Create(CultureInfo.InvariantCulture, $"column {empty + 1} is empty"), "write _ for what is not known");
        var id = columns[0];
        var between = id.AsSpan().IndexOfAny('-', '.');
        if (between < 0) between = id.Length;
        if (!Number(id.AsSpan(..between), out var first) || (between < id.Length && !Number(id.AsSpan((between + 1)..), out _)))
            return ($"\"{id}\" is no id of a word", Counting);
        var last = first;
        var isEmptyNode = between < id.Length && id[between] == '.';
        if (between < id.Length && !isEmptyNode) Number(id.AsSpan((between + 1)..), out last);
        if (!isEmptyNode && between < id.Length && last <= first) return ($"the multiword token {id} has no two words", "give its first and its last word, as in 3-4");
        row = new ConlluRow(first, last, isEmptyNode, columns);
        return null;
    }

    public string Misc(string key)
    {
        foreach (var range in Columns[9].AsSpan().Split('|'))
            if (Columns[9].AsSpan(range).StartsWith(key, StringComparison.Ordinal)) return Columns[9][range][key.Length..];
        return "";
    }

    public static bool Number(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
