using System.CommandLine;
using System.Text;
using Entente.Terminal;
using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Commands;

/// <summary><c>entente analyse [--from text|conllu] FILE…</c>: the language analysis alone, as CoNLL-U.</summary>
internal static class AnalyseCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Files in UTF-8; standard input where none is named, or for -" };
        var from = new Option<string>("--from") { Description = "What the files hold: text or conllu. CoNLL-U keeps its words and sentences; all else is done anew.", DefaultValueFactory = _ => "text" };
        from.AcceptOnlyFromAmong("text", "conllu");
        var command = new Command("analyse", "Writes words, tags, lemmas, trees and names as CoNLL-U.") { files, from };
        command.SetAction((parsed, cancel) =>
        {
            string[] named = parsed.GetValue(files) is { Length: > 0 } some ? some : ["-"];
            var source = new AnalysisSource(named, cancel);
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
            if (parsed.GetValue(from) == "conllu")
                foreach (var document in TextAnalyser.English.CompleteAll(source.Documents())) ConlluWriter.Write(document, output);
            else
                foreach (var text in TextAnalyser.English.AnalyseAll(source.Texts())) ConlluWriter.Write(text, output, source.NextName());
            output.Flush();
            if (source.Problems == 0) return Task.FromResult(ExitCode.Done);
            Console.Error.WriteLine($"{Messages.Count(source.Problems, "problem")} in {Messages.Number(source.FilesWithProblems)} of {Messages.Count(named.Length, "file")}; all else was analysed.");
            return Task.FromResult(ExitCode.Incomplete);
        });
        return command;
    }
}
