namespace Entente.Benchmarks.MadeCases;

/// <summary>
/// Sentences around the news that are about nothing between states, so that two articles on one event are no copies unless made so. One in ten is a set phrase
/// that any paper may print.
/// </summary>
internal sealed class Background(Dice dice)
{
    private static readonly string[] Who = ["Fishermen", "Shopkeepers", "Teachers", "Farmers", "Drivers", "Residents", "Harbour workers", "Nurses", "Students", "Bakers", "Beekeepers", "Weavers", "Pensioners", "Choirs", "Carpenters", "Rowing clubs", "Gardeners", "Night porters", "Lamp makers", "Ferrymen"];
    private static readonly string[] Do = ["complained of", "waited through", "spoke about", "grew tired of", "were surprised by", "had foreseen", "laughed about", "paid little heed to", "remembered", "wrote songs about", "took pictures of", "quarrelled over", "slept through", "put up with"];
    private static readonly string[] What = ["snow", "bridge", "heat", "bakery", "tram strike", "fog", "barley harvest", "swimming hall", "chestnut tree", "power cuts", "film", "ferry timetable", "reservoir", "fair", "flood", "quarry dust", "starlings", "concert"];
    private static readonly string[] When = ["all week", "before noon", "as usual", "after dark", "once more", "in the rain", "until midnight", "near the chapel", "in great numbers", "under grey skies", "without much hope"];
    private static readonly string[] Phrases = ["Details could not be learned at first.", "The weather is expected to stay mild.", "Trading was thin on the eve of the holiday.", "Further reports were not at hand."];

    private static readonly string[] Onsets = ["Bra", "Dro", "Fel", "Gar", "Hol", "Jar", "Kel", "Lun", "Mos", "Nor", "Pel", "Ros", "Ska", "Tor", "Vel", "Wen", "Yst", "Zan", "Bir", "Cor"];
    private static readonly string[] Middles = ["ba", "de", "ki", "lo", "mu", "na", "ri", "so", "ta", "ve", "wi", "gra"];
    private static readonly string[] Ends = ["burgh", "dale", "ford", "garth", "holm", "ley", "mere", "ness", "stead", "thorpe", "wick", "worth"];

    // Names of 2,880 places stand in the middle, so that chance seldom repeats eight words in a row, as it seldom does in real articles.
    public string Sentence() => dice.Chance(10) ? dice.Any(Phrases) : $"{dice.Any(Who)} near {Place()} {dice.Any(Do)} the {Place()} {dice.Any(What)} {dice.Any(When)}.";

    private string Place() => dice.Any(Onsets) + dice.Any(Middles) + dice.Any(Ends);
}
