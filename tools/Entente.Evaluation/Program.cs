using System.Globalization;
using Entente.Cases.Lexicons;
using Entente.Evaluation;
using Entente.Evaluation.Joins;
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
    case ["mentions", var day, .. var files]:
        foreach (var file in files) MentionListing.Print(file, day == "-" ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), ShippedLexicons.Load());
        return 0;
    case ["claims", var published, .. var paths]:
        foreach (var path in paths) ClaimLines.Print(path, published == "-" ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return 0;
    case ["trees", var path]:
        foreach (var s in TextAnalyser.English.Analyse(File.ReadAllText(path)).Sentences)
            Console.WriteLine($"{string.Join('\n', s.Tokens.Select(t => $"{t.Index - s.First + 1,3} {t.Form,-16}{t.Lemma,-16}{t.Upos,-6}{t.Xpos,-5}{(t.IsRoot ? 0 : t.HeadIndex - s.First + 1),3} {t.Relation}"))}\n");
        return 0;
    case ["names", "gum", var treebank, .. var rest]:
        NameScore.Run(treebank, rest.Contains("--misses"));
        return 0;
    case ["coreference", var treebank, .. var rest]:
        CoreferenceScore.Run(treebank, ShippedLexicons.Load(), rest.Contains("--misses"));
        return 0;
    case ["names", "time", .. var timed]:
        NameListing.Time(timed);
        return 0;
    case ["names", "list", .. var files]:
        foreach (var file in files) NameListing.Print(file);
        return 0;
    case ["names", "sample", var count, var seed, .. var paths]:
        NameListing.Sample(int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), paths);
        return 0;
    case ["ecbplus", "weights", var corpus, .. var rest]:
        WeightLearning.Run(corpus, "train", ShippedLexicons.Load(), rest.Contains("--claims"));
        return 0;
    case ["ecbplus", var corpus, var split, .. var rest]:
        EcbScore.Run(corpus, split, ShippedLexicons.Load(), rest.Contains("--misses"), rest.Contains("--claims"));
        return 0;
    case ["plover", var records]:
        PloverReading.Run(records);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: certainty UDS_IH2_DIR UD_EWT_DIR [KIND]   factuality against UDS-IH2, on the treebank's trees
                   times WIKIWARS_DIR [--misses]             expressions of time against WikiWars
                   mentions PUBLISHED|- FILE…                who, where and when, to read
                   claims PUBLISHED|- FILE…                  the claims of each sentence, to read
                   trees FILE                                the tree of each sentence, to read
                   names gum CONLLU [--misses]               nested names against GUM's entities
                   coreference CONLLU [--misses]             whom pronouns and names stand for, against GUM's entities
                   names time FILE…                          time and memory of the step that nests names
                   names list FILE…                          the nested names of each sentence, to read
                   names sample COUNT SEED FILE…             names of each kind drawn from texts or tables of articles, to read
                   ecbplus ECBPLUS_DIR train|dev|TOPIC [--misses] [--claims]   events joined across documents, against ECB+; with what a claim gives alone
                   ecbplus weights ECBPLUS_DIR [--claims]    the weights of JoinWeights, learnt from the train split
                   plover GOLD_RECORDS                       which categories of PLOVER's gold records are found
            """);
        return 2;
}
