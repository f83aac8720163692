using System.Collections.Frozen;

namespace Entente.Text.Tagging;

/// <summary>
/// The words of the classes that take no new members. The tagger is a linear model: between two names, an unfamiliar
/// lower-case word can look to it like a conjunction. A word outside these lists is never tagged as one of their classes.
/// </summary>
internal static class ClosedClasses
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Members = new Dictionary<string, FrozenSet<string>>
    {
        ["CC"] = Words("and but or & both either yet nor plus minus neither n 'n' 'n n' an adn + ± / et for so versus vs vs. whether"),
        ["PRP"] = Words("i you it we they he me she them us him her itself one yourself myself themselves himself em 'em mine ourselves herself "
            + "ye yours his ours theirs yourselves ya hers u self oneself themself thou thee 's ’s s s/he y'all ya'll"),
        ["PRP$"] = Words("my your his their our its her ur thy yo you there it's you're they're one's"),
        ["MD"] = Words("will can would could should may 'll might ca must 'd wo shall ’ll ought ll ’d wilt sha need dare"),
        ["WP"] = Words("what who whatever whom whoever whomever whosoever whatsoever which"),
        ["WP$"] = Words("whose who's whosever"),
        ["WDT"] = Words("that which what whatever whichever"),
        ["WRB"] = Words("when how where why whenever wherever however wherein whereby whither where-ever whence whereupon"),
        ["EX"] = Words("there their they"),
        ["TO"] = Words("to na ta too a 2"),
        ["POS"] = Words("'s ’s s ' ’ `s ‘s"),
        ["PDT"] = Words("all such quite half both many rather"),
        ["DT"] = Words("the a this that an some any all these those no another each every both either neither teh dat thes da del la le half"),
        ["IN"] = Words("of in to for on with that at as from by if about like because into after than before over through between since while under "
            + "during around out against so without until within although whether per among though across upon along off behind despite cause near "
            + "unless up once @ except throughout above toward via beyond outside towards vs. but below inside down till onto a re unlike besides past "
            + "then whilst versus vs thru o ta whereas w w/ w/o w/out beside save beneath amongst f til 'til next post alongside amid amidst cuz coz cus 'cause "
            + "aside aboard unto albeit round opposite ala worth astride atop minus plus circa insofar underneath instead lest notwithstanding "
            + "pro qua sans lieu x tho abt b/t btwn fo becuse wether ahead and or ex apart contra"),
    }.ToFrozenDictionary();

    /// <summary>False where the Penn tag is of a closed class that the word is not a member of.</summary>
    public static bool Admits(string xpos, string form) => !Members.TryGetValue(xpos, out var words) || words.Contains(form);

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
