using System.Collections.Frozen;

namespace Entente.Text.Tokenizing;

/// <summary>Closed lists of written English that decide where a full stop or hyphen belongs to its word.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Always = Set(
        // titles and ranks
        "mr mrs ms mx mme mlle messrs dr prof rev fr hon pres gov lt col gen sgt capt cmdr cdr adm brig maj cpl pvt sen rep reps amb atty " +
        "supt insp det hr sr jr st ste mt ft esq ph.d m.d " +
        // organisations and addresses
        "inc corp ltd co bros dept univ assn ave blvd rd bldg apt dist " +
        // reference and Latin
        "etc vs cf al viz ca approx est ed eds vol vols fig figs pp ch sec art arts para paras incl excl resp tel ext dep " +
        // months and states of the United States as newspapers shorten them
        "jan feb apr aug sept oct nov dec calif conn fla mass mich minn miss okla penn tenn tex wash wis ariz ark colo ill ind kan ky la md mo neb nev va vt wyo");

    private static readonly FrozenSet<string> BeforeNumber = Set("no nos p art pp fig sec mar jun jul res c b d m r div mon tue tues wed thu thur thurs fri sat sun");

    private static readonly FrozenSet<string> Prefixes = Set(
        "e anti non pre pro post re co ex mid multi semi sub counter cross over un inter intra mini micro macro neo socio psycho geo bio ultra extra " +
        "trans super hyper quasi pseudo de dis mis bi tri arch under meta para proto demi poly omni retro thermo electro infra hydro tele");

    private static readonly FrozenSet<string> Domains = Set(
        "com org net gov edu mil int info biz io eu uk ru ua cn jp kr kp de fr us ca au htm html pdf doc docx xls xlsx txt jpg jpeg png gif zip exe php asp tv");

    private static readonly FrozenSet<string> Units = Set(
        "am pm km kg mm cm m g mg lb lbs oz ft in mi mph kph kmh kw mw gw kwh mwh kt hz khz mhz ghz k b bn mn tn mb gb tb kb ml hrs hr min mins sec secs sq nm");

    public static bool IsAlways(ReadOnlySpan<char> word) => Has(Always, word);

    public static bool IsBeforeNumber(ReadOnlySpan<char> word) => Has(BeforeNumber, word);

    /// <summary>True for a prefix that stays with its word across a hyphen, as UD English 2.16 writes it.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => Has(Prefixes, word);

    public static bool IsDomain(ReadOnlySpan<char> word) => Has(Domains, word);

    public static bool IsUnit(ReadOnlySpan<char> word) => Has(Units, word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> set, ReadOnlySpan<char> word) => word.Length <= 8 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
