using Entente.Cases.Lexicons;
using Entente.Evaluation;
using Entente.Extraction.Certainty;

switch (args)
{
    case ["certainty", var uds, var trees, .. var rest]:
        CertaintyScore.Run(uds, trees, new FactualityReader(ShippedLexicons.Load().Factuality), rest.FirstOrDefault());
        return 0;
    case ["times", var wikiwars, .. var rest]:
        TimesScore.Run(wikiwars, Plain.Analyse, rest.Contains("--misses"));
        return 0;
    default:
        Console.Error.WriteLine("usage: certainty UDS_IH2_DIR UD_EWT_DIR [KIND]   factuality against UDS-IH2");
        return 2;
}
