using BenchmarkDotNet.Running;
using Entente.Benchmarks.Copies;
using Entente.Benchmarks.Lengths;
using Entente.Benchmarks.MadeCases;
using Entente.Benchmarks.Pages;
using Entente.Benchmarks.Parts;
using Entente.Benchmarks.Scoring;

switch (args)
{
    case ["lengths", .. var rest]:
        return LengthsCommand.Run(rest);
    case ["copies", .. var rest]:
        return CopiesCommand.Run(rest);
    case ["findings", .. var rest]:
        return FindingsCommand.Run(rest);
    case ["pages", .. var rest]:
        return await PagesCommand.RunAsync(rest);
    case ["score", var gold, var guess]:
        return TreeScore.Run(gold, guess);
    case ["plain", var conllu, var folder]:
        return TreeScore.WritePlain(conllu, folder);
    case [] or ["parts"]:
        BenchmarkSwitcher.FromAssembly(typeof(AnalysisBenchmark).Assembly).Run(["--filter", "*"], new ShortRuns());
        return 0;
    case ["parts", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(AnalysisBenchmark).Assembly).Run(rest, new ShortRuns());
        return 0;
    default:
        Console.Error.WriteLine("usage: [parts [BenchmarkDotNet options]] | lengths [--from SIZE] [--to SIZE] [--texts NAME,…] [--parts NAME,…] | copies [NUMBER,… | FOLDER] | findings text|records|keep [--documents N,…] [--seed N] [--pairs N] | pages ADDRESS [--readers N] [--seconds N] [--pause MS] | score GOLD.conllu GUESS.conllu | plain FILE.conllu FOLDER");
        return 2;
}
