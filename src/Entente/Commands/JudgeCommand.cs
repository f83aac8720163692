using System.CommandLine;
using System.Globalization;
using Entente.Cases;
using Entente.Records;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente judge CASE withdraw|distrust|same|apart|undo|list …</c></summary>
internal static class JudgeCommand
{
    public static Command Create()
    {
        var store = new Argument<string>("CASE") { Description = "The case file" };
        var what = new Argument<string>("WHAT") { Description = "withdraw, distrust, same, apart, undo or list" };
        what.AcceptOnlyFromAmong("withdraw", "distrust", "same", "apart", "undo", "list");
        var ids = new Argument<string[]>("ID") { Arity = new ArgumentArity(0, 2), Description = "A document to withdraw; a voice to distrust; two claims for same and apart; the number of a judgement to undo" };
        var why = new Option<string?>("--why") { HelpName = "TEXT", Description = "The reason, which is kept with the judgement" };
        var who = new Option<string>("--who") { HelpName = "NAME", Description = "Who judges; otherwise the name of the system's user", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command("judge", "Keeps a decision of yours and says what it changes. The reading stays beside it, and every judgement can be undone.") { store, what, ids, why, who };
        command.SetAction(parsed =>
        {
            var (path, word, subject) = (parsed.GetValue(store)!, parsed.GetValue(what)!, parsed.GetValue(ids) ?? []);
            if (word == "list") return List(path);
            var kind = Enum.Parse<JudgementKind>(word, ignoreCase: true);
            var needed = kind is JudgementKind.Same or JudgementKind.Apart ? 2 : 1;
            if (subject.Length != needed)
            {
                Console.Error.WriteLine($"'judge {word}' takes {(needed == 2 ? "two ids" : "one id")}. See 'entente judge --help'.");
                return ExitCode.Usage;
            }

            if (parsed.GetValue(why) is not { Length: > 0 } reason)
            {
                Console.Error.WriteLine("A judgement needs a reason: give --why \"…\".");
                return ExitCode.Usage;
            }

            var judgement = new Judgement(0, kind, subject[0], subject.ElementAtOrDefault(1), parsed.GetValue(who)!, TimeProvider.System.GetUtcNow(), reason);
            var (changes, added, problem) = CaseStatus.Judge(path, judgement);
            if (changes is null) return Messages.Fail(problem!);
            Messages.Say($"Judgement {added!.Number} is kept; 'entente judge {path} undo {added.Number} --why …' takes it back.");
            FindingView.Show(changes);
            return ExitCode.Done;
        });
        return command;
    }

    private static int List(string path)
    {
        var (judgements, problem) = CaseStatus.Judgements(path);
        if (judgements is null) return Messages.Fail(problem!);
        if (judgements.Count == 0) Messages.Say("Nothing has been judged.");
        foreach (var j in judgements)
            Messages.Say(string.Create(CultureInfo.InvariantCulture, $"{j.Number}  {j.When:yyyy-MM-dd HH:mm} {j.Who}: {j.Kind.ToString().ToLowerInvariant()} {j.Subject}{(j.Object is { } o ? " " + o : "")} – {j.Why}"));
        return ExitCode.Done;
    }
}
