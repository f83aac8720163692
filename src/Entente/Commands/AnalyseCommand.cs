using System.CommandLine;
using System.Text;
using Entente.Terminal;
using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Commands;

/// <summary><c>entente analyse [--from text|conllu] FILE…</c>: the language analysis alone, as CoNLL-U.</summary>
internal static class AnalyseCommand
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Files in UTF-8; standard input where none is named, or for -" };
        var from = new Option<string>("--from") { Description = "What the files hold: text or conllu. CoNLL-U keeps its words and sentences; all else is done anew.", DefaultValueFactory = _ => "text" };
        from.AcceptOnlyFromAmong("text", "conllu");
        var command = new Command("analyse", "Writes words, tags, lemmas, trees and names as CoNLL-U.") { files, from };
        command.SetAction((parsed, cancel) =>
        {
            var conllu = parsed.GetValue(from) == "conllu";
            string[] named = parsed.GetValue(files) is { Length: > 0 } some ? some : ["-"];
            using var output = new StreamWriter(Console.OpenStandardOutput(), Strict, 1 << 16);
            var code = ExitCode.Done;
            foreach (var file in named)
            {
                cancel.ThrowIfCancellationRequested();
                if (Problem(file, conllu, output) is not { } problem) continue;
                output.Flush();
                Console.Error.WriteLine(problem);
                code = ExitCode.Incomplete;
            }

            return Task.FromResult(code);
        });
        return command;
    }

    // Analyses one file; says why it could not, or null.
    private static string? Problem(string file, bool conllu, TextWriter output)
    {
        try
        {
            using var input = new StreamReader(file == "-" ? Console.OpenStandardInput() : File.OpenRead(file), Strict);
            var name = file == "-" ? "standard input" : file;
            if (!conllu) ConlluWriter.Write(TextAnalyser.English.Analyse(input.ReadToEnd()), output, name);
            else foreach (var document in ConlluReader.Read(input, name)) ConlluWriter.Write(TextAnalyser.English.Complete(document), output);
            return null;
        }
        catch (ConlluException fault) { return fault.Message; }
        catch (DecoderFallbackException) { return $"{file}: not UTF-8"; }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException) { return $"{file}: {fault.Message}"; }
    }
}
