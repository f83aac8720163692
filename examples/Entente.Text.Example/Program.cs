using Entente.Text;

// Who did what: each verb with its subject and its object, then the names.
var article = args.Length > 0 ? args[0] : "Norway sold six helicopters to Poland. The minister praised the crews, and Ingrid Dahl thanked them.";
var text = TextAnalyser.English.Analyse(article);

foreach (var verb in text.Tokens.Where(token => token.Upos == "VERB"))
{
    if (verb.Child("nsubj") is { } who && verb.Child("obj") is { } what)
        Console.WriteLine($"{Words(who)} | {verb.Lemma} | {Words(what)}");
}

foreach (var name in text.Names)
    Console.WriteLine($"{name.Kind}: {text.Quote(name)}");

// A word with all that hangs on it, as it stands in the text.
string Words(Token head) => article[head.Subtree()[0].Start..head.Subtree()[^1].End];
