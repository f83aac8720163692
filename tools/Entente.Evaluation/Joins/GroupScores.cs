namespace Entente.Evaluation.Joins;

/// <summary>Numerators and denominators of precision and recall, which are summed over topics before they are divided.</summary>
internal readonly record struct Ratio(double RightOfFound, double Found, double RightOfGold, double Gold)
{
    public double Precision => Found > 0 ? RightOfFound / Found : 0;

    public double Recall => Gold > 0 ? RightOfGold / Gold : 0;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Ratio operator +(Ratio a, Ratio b) => new(a.RightOfFound + b.RightOfFound, a.Found + b.Found, a.RightOfGold + b.RightOfGold, a.Gold + b.Gold);
}

/// <summary>
/// How well groups of mentions agree with the gold ones, over the same mentions, those alone in their group included. CoNLL F1 is the mean of the three F1 (Pradhan and others 2012). Groups do not cross
/// topics, so sums over topics give what one big topic would.
/// </summary>
internal readonly record struct GroupScores(Ratio Muc, Ratio BCubed, Ratio CeafE)
{
    public double Conll => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    public static GroupScores operator +(GroupScores a, GroupScores b) => new(a.Muc + b.Muc, a.BCubed + b.BCubed, a.CeafE + b.CeafE);

    /// <param name="gold">Group of each mention, by its number.</param>
    /// <param name="found">The same as read.</param>
    public static GroupScores Of(IReadOnlyList<int> gold, IReadOnlyList<int> found)
    {
        if (gold.Count != found.Count) throw new ArgumentException("One group a mention on both sides.", nameof(found));
        var (keys, answers) = (Groups(gold), Groups(found));
        return new GroupScores(
            new Ratio(Links(answers, gold), answers.Sum(g => g.Count - 1), Links(keys, found), keys.Sum(g => g.Count - 1)),
            Weighed(keys, answers, gold, found),
            Aligned(keys, answers, gold));
    }

    private static List<List<int>> Groups(IReadOnlyList<int> of) => [.. Enumerable.Range(0, of.Count).GroupBy(i => of[i]).Select(g => g.ToList())];

    /// <summary>MUC (Vilain and others 1995): of the links that hold each group together, those that the other side has too: its size less the parts it falls into there.</summary>
    private static double Links(List<List<int>> groups, IReadOnlyList<int> other) => groups.Sum(g => g.Count - g.Select(i => other[i]).Distinct().Count());

    /// <summary>B³ (Bagga and Baldwin 1998): for each mention the share of its group that is in its other group too.</summary>
    private static Ratio Weighed(List<List<int>> keys, List<List<int>> answers, IReadOnlyList<int> gold, IReadOnlyList<int> found)
    {
        return new Ratio(Sum(answers, gold), gold.Count, Sum(keys, found), gold.Count);

        static double Sum(List<List<int>> groups, IReadOnlyList<int> other) => groups.Sum(g => g.GroupBy(i => other[i]).Sum(part => (double)part.Count() * part.Count() / g.Count));
    }

    /// <summary>CEAF-e (Luo 2005, φ₄): the best one-to-one assignment of groups by 2·|both| / (|gold| + |found|).</summary>
    private static Ratio Aligned(List<List<int>> keys, List<List<int>> answers, IReadOnlyList<int> gold)
    {
        var keyOf = new Dictionary<int, int>();
        for (var k = 0; k < keys.Count; k++) keyOf[gold[keys[k][0]]] = k;
        var worth = new double[keys.Count, answers.Count];
        for (var a = 0; a < answers.Count; a++)
            foreach (var part in answers[a].GroupBy(i => keyOf[gold[i]]))
                worth[part.Key, a] = 2.0 * part.Count() / (keys[part.Key].Count + answers[a].Count);
        var best = keys.Count == 0 ? 0 : Assignment.Best(worth);
        return new Ratio(best, answers.Count, best, keys.Count);
    }
}
