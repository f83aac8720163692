using System.Globalization;
using Entente.Training;

string Option(string name, string otherwise) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : otherwise;

if (args.Length == 0 || args[0] is not ("train" or "score" or "net"))
{
    Console.Error.WriteLine("usage: train|score --data FOLDER [--models FOLDER] [--work FOLDER] [--only STEP[,STEP]]");
    return 2;
}

var corpora = new Corpora(Option("--data", "../shared/data"));
if (args[0] == "net")
{
    if (args.Contains("--speed")) Entente.Training.Network.Speed.Run(); else
    Entente.Training.Network.Experiment.Run(corpora, Option);
    return 0;
}

var folder = Option("--models", "src/Entente.Text/Models");
Directory.CreateDirectory(folder);
var work = Option("--work", "out/training");
Directory.CreateDirectory(work);
var training = new Training(corpora, folder, work);
if (args[0] == "train") training.Run(Option("--only", string.Join(',', Training.Steps)).Split(','));

var (analyser, tokenizer) = training.OpenAll();
var scores = new Scores(analyser, tokenizer);
var ewt = corpora.Ewt("dev");
var found = scores.Of("EWT dev", ewt).Concat(scores.Of("GUM dev", corpora.Gum("dev"))).ToList();
found.Add(new("UNER EWT dev names F1", scores.NamesF1(ewt, NameCorpora.Uner(corpora.Path("uner_ewt/en_ewt-ud-dev.iob2"), ewt))));
foreach (var (name, value) in found) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} {value:F2}"));
Manifest.Write(folder, found);
return 0;
