using Entente.Cases.Lexicons;
using Entente.Evaluation;
using Entente.Extraction.Certainty;

switch (args)
{
    case ["certainty", var uds, var trees, .. var rest]:
        using (var reader = new StreamReader(typeof(FactualityFile).Assembly.GetManifestResourceStream("data/factuality.yaml")!))
            CertaintyScore.Run(uds, trees, new FactualityReader(FactualityFile.Read(reader)), rest.FirstOrDefault());
        return 0;
    default:
        Console.Error.WriteLine("usage: certainty UDS_IH2_DIR UD_EWT_DIR [KIND]   factuality against UDS-IH2");
        return 2;
}
