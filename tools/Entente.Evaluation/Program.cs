using Entente.Cases.Lexicons;
using Entente.Evaluation;
using Entente.Extraction.Certainty;
using Entente.Text;

switch (args)
{
    case ["certainty", var uds, var trees, .. var rest]:
        CertaintyScore.Run(uds, trees, new FactualityReader(ShippedLexicons.Load().Factuality), rest.FirstOrDefault());
        return 0;
    case ["times", var wikiwars, .. var rest]:
        TimesScore.Run(wikiwars, TextAnalyser.English.Analyse, rest.Contains("--misses"));
        return 0;
    case ["mentions", .. var files]:
        foreach (var file in files) MentionListing.Print(file, ShippedLexicons.Load());
        return 0;
    default:
        Console.Error.WriteLine("usage: certainty UDS_IH2_DIR UD_EWT_DIR [KIND]   factuality against UDS-IH2\ntimes WIKIWARS_DIR [--misses]   expressions of time\nmentions FILE…   prints who, where and when, for reading");
        return 2;
}
