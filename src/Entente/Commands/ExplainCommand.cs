using System.CommandLine;
using Entente.Cases;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente explain "sentence"</c></summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var sentence = new Argument<string>("SENTENCE") { Description = "The text itself, or - for standard input" };
        var published = ReadingArguments.PublishedOption();
        var command = new Command("explain", "Shows what is read in a sentence, and by which rules: tokens and tree, statements, claims.") { sentence, published };
        command.SetAction(async (parsed, cancel) =>
        {
            var text = parsed.GetValue(sentence)!;
            if (text == "-") text = await Console.In.ReadToEndAsync(cancel);
            if (string.IsNullOrWhiteSpace(text))
            {
                Console.Error.WriteLine("There is no text to explain.");
                return ExitCode.Usage;
            }

            ExplanationView.Show(Explanation.Of(text, parsed.GetValue(published)));
            return ExitCode.Done;
        });
        return command;
    }
}
