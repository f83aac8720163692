using System.Globalization;
using Entente.Text;
using Entente.Text.Tokenizing;
using Entente.Training;

string Option(string name, string otherwise) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : otherwise;

if (args.Length == 0 || args[0] is not ("train" or "score"))
{
    Console.Error.WriteLine("""
        usage: train|score [--data FOLDER] [--models FOLDER] [--attribution FOLDER] [--work FOLDER] [--only STEP[,STEP]]
               train  --only                      some of sentences, lemmas, guesses, teachers, student, attribution; what the others made is taken as it lies
                      [--set NAME=VALUE[,…]]      settings other than the shipped ones
               score  --only                      some of language, attribution
                      [--beside FILE[,FILE]]      asks other networks together with the folder's; the manifest is left alone
        """);
    return 2;
}

var corpora = new Corpora(Option("--data", "../shared/data"));
var (folder, attribution, work) = (Option("--models", "src/Entente.Text/Models"), Option("--attribution", "src/Entente.Extraction/Models"), Option("--work", "out/training"));
foreach (var needed in (string[])[folder, attribution, work]) Directory.CreateDirectory(needed);
var training = new Training(corpora, SettingsOption.Read(args), folder, attribution, work);
var (ewt, gum) = (corpora.Ewt("dev"), corpora.Gum("dev"));
var names = NameCorpora.Uner(corpora.Path("uner_ewt/en_ewt-ud-dev.iob2"), ewt);
var steps = Option("--only", args[0] == "train" ? string.Join(',', Training.Steps) : "language,attribution").Split(',');
if (args[0] == "train") training.Run(steps, analyser => Print(Measure(analyser, Tokenizer.English)));
if (!training.IsComplete) return 0; // some steps were left out
if (steps is not ["attribution"]) ScoreLanguage();
if (steps.Contains("attribution")) Print(training.ScoreAttribution());
return 0;

void ScoreLanguage()
{
    var beside = Option("--beside", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
    var (analyser, tokenizer) = training.OpenAll(beside);
    var found = Measure(analyser, tokenizer);
    Print(found);
    if (beside.Length == 0) Manifest.WriteLanguage(folder, found);
}

List<KeyValuePair<string, double>> Measure(TextAnalyser analyser, Tokenizer tokenizer)
{
    var scores = new Scores(analyser, tokenizer);
    return [.. scores.Of("EWT dev", ewt, corpora.EwtGenres("dev")), .. scores.Of("GUM dev", gum, corpora.GumGenres("dev")), new("UNER EWT dev names F1", scores.NamesF1(ewt, names, corpora.EwtGenres("dev")))];
}

static void Print(List<KeyValuePair<string, double>> found)
{
    foreach (var (name, value) in found) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} {value:F2}"));
}
