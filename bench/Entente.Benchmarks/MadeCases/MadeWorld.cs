namespace Entente.Benchmarks.MadeCases;

/// <summary>A state as the texts name it.</summary>
internal sealed record MadeState(string Code, string Name, string Adjective, string Capital);

/// <summary>Goods that are counted, or measured where <paramref name="Measure"/> says in what.</summary>
internal sealed record MadeGood(string Words, string Unit, string Class, string? Measure = null)
{
    public string Root => Class.Split('.')[0];

    /// <summary>A word for all goods of the kind.</summary>
    public (string Words, string Class) Broad => Root switch { "arms" => ("weapons", "arms"), "energy" => ("oil", "energy.oil"), "food" => ("food", "food"), _ => (Words, Class) };

    public string Amount(string number) => Measure is null ? $"{number} {Words}" : $"{number} {Measure} of {Words}";
}

/// <summary>States are real, because the catalogue must know them; what they do, and every outlet and institute, is invented.</summary>
internal static class MadeWorld
{
    public static IReadOnlyList<MadeState> States { get; } =
    [
        new("ALB", "Albania", "Albanian", "Tirana"), new("ARG", "Argentina", "Argentine", "Buenos Aires"), new("ARM", "Armenia", "Armenian", "Yerevan"),
        new("AUT", "Austria", "Austrian", "Vienna"), new("AZE", "Azerbaijan", "Azerbaijani", "Baku"), new("BEL", "Belgium", "Belgian", "Brussels"),
        new("BGR", "Bulgaria", "Bulgarian", "Sofia"), new("BLR", "Belarus", "Belarusian", "Minsk"), new("BRA", "Brazil", "Brazilian", "Brasília"),
        new("CAN", "Canada", "Canadian", "Ottawa"), new("CHL", "Chile", "Chilean", "Santiago"), new("COL", "Colombia", "Colombian", "Bogotá"),
        new("CUB", "Cuba", "Cuban", "Havana"), new("EGY", "Egypt", "Egyptian", "Cairo"), new("EST", "Estonia", "Estonian", "Tallinn"),
        new("FIN", "Finland", "Finnish", "Helsinki"), new("GRC", "Greece", "Greek", "Athens"), new("HUN", "Hungary", "Hungarian", "Budapest"),
        new("IDN", "Indonesia", "Indonesian", "Jakarta"), new("KAZ", "Kazakhstan", "Kazakh", "Astana"), new("KEN", "Kenya", "Kenyan", "Nairobi"),
        new("LVA", "Latvia", "Latvian", "Riga"), new("MAR", "Morocco", "Moroccan", "Rabat"), new("MEX", "Mexico", "Mexican", "Mexico City"),
        new("MNG", "Mongolia", "Mongolian", "Ulaanbaatar"), new("NOR", "Norway", "Norwegian", "Oslo"), new("PER", "Peru", "Peruvian", "Lima"),
        new("POL", "Poland", "Polish", "Warsaw"), new("PRT", "Portugal", "Portuguese", "Lisbon"), new("ROU", "Romania", "Romanian", "Bucharest"),
        new("SRB", "Serbia", "Serbian", "Belgrade"), new("SVK", "Slovakia", "Slovak", "Bratislava"), new("SWE", "Sweden", "Swedish", "Stockholm"),
        new("THA", "Thailand", "Thai", "Bangkok"), new("TUN", "Tunisia", "Tunisian", "Tunis"), new("TUR", "Turkey", "Turkish", "Ankara"),
        new("UGA", "Uganda", "Ugandan", "Kampala"), new("URY", "Uruguay", "Uruguayan", "Montevideo"), new("UZB", "Uzbekistan", "Uzbek", "Tashkent"),
        new("VNM", "Vietnam", "Vietnamese", "Hanoi"),
    ];

    public static IReadOnlyList<MadeGood> Goods { get; } =
    [
        new("artillery shells", "shells", "arms.ammunition.artillery"), new("drones", "drones", "arms.drone"), new("rifles", "rifles", "arms.small"),
        new("diesel", "tonnes", "energy.oil.refined", "tonnes"), new("crude oil", "barrels", "energy.oil.crude", "barrels"), new("wheat", "tonnes", "food.grain", "tonnes"),
        new("rice", "tonnes", "food.grain", "tonnes"), new("trucks", "trucks", "goods.vehicles"), new("medicine", "tonnes", "goods.medical", "tonnes"),
    ];

    private static readonly string[] Towns = ["Halden", "Merrow", "Oster", "Linden", "Brackwell", "Corvale", "Dunmore", "Elsby", "Farrow", "Greyford", "Hollin", "Istrand", "Kelmar", "Lorne", "Marsten", "Norvik", "Ostrava Hill", "Penrith Bay", "Quarrel", "Rosby"];
    private static readonly string[] Papers = ["Courier", "Herald", "Gazette", "Tribune", "Chronicle", "Observer"];

    /// <summary>Invented newspapers, 120 of them.</summary>
    public static IReadOnlyList<string> Outlets { get; } = [.. from paper in Papers from town in Towns select $"{town} {paper}"];

    public static IReadOnlyList<string> Agencies { get; } = [.. Towns.Take(6).Select(t => $"{t} News Agency")];

    public static IReadOnlyList<string> Institutes { get; } = [.. Towns.Skip(6).Take(8).Select(t => $"{t} Institute")];
}
