using System.CommandLine;
using System.Globalization;
using Entente.Cases.Judging;
using Entente.Records;
using Entente.Terminal;

namespace Entente.Commands;

/// <summary><c>entente judge CASE accept|refuse|correct|… ID …</c></summary>
internal static class JudgeCommand
{
    private static readonly (string Word, JudgementKind Kind, string Takes, int Least, int Most)[] Words =
    [
        ("accept", JudgementKind.Accept, "the id of a claim or statement", 1, 1),
        ("refuse", JudgementKind.Refuse, "the id of a claim or statement", 1, 1),
        ("correct", JudgementKind.Correct, "the id of a claim or statement, the part, and its value where no words of the text say it", 2, 3),
        ("same", JudgementKind.Same, "the ids of two claims", 2, 2),
        ("apart", JudgementKind.Apart, "the ids of two claims", 2, 2),
        ("same-voice", JudgementKind.SameVoice, "two voices by id or name", 2, 2),
        ("apart-voice", JudgementKind.ApartVoice, "two voices by id or name: the first is not the second and does not speak for it", 2, 2),
        ("grade", JudgementKind.GradeSource, "an outlet or a voice and A to F, or a claim and 1 to 6", 2, 2),
        ("note", JudgementKind.Note, "the id of a document, statement or claim", 1, 1),
        ("withdraw", JudgementKind.Withdraw, "the id of a document", 1, 1),
        ("distrust", JudgementKind.Distrust, "a voice by id or name", 1, 1),
        ("undo", JudgementKind.Undo, "the number of a judgement", 1, 1),
    ];

    public static Command Create()
    {
        var store = CaseArgument.Create();
        var what = new Argument<string>("WHAT") { Description = string.Join(", ", Words.Select(w => w.Word)) + " or list" };
        what.AcceptOnlyFromAmong([.. Words.Select(w => w.Word), "list"]);
        var terms = new Argument<string[]>("ID") { Arity = new ArgumentArity(0, 3), Description = "What is judged; with 'correct' then the part (" + string.Join(", ", Enum.GetNames<CorrectedField>()).ToLowerInvariant() + ") and its value ('none' for no value)" };
        var at = new Option<string[]>("--at") { HelpName = "START-END", Description = "Where the words of a correction stand, in UTF-16 code units of the text; several for several" };
        var quote = new Option<string[]>("--quote") { HelpName = "WORDS", Description = "The words of a correction; where they stand once, no --at is needed" };
        var speaksFor = new Option<string[]>("--for") { HelpName = "ID", Description = "Whom a corrected speaker or holder speaks for" };
        var why = new Option<string?>("--why") { HelpName = "TEXT", Description = "The reason, or the note, which is kept" };
        var who = new Option<string>("--who") { HelpName = "NAME", Description = "Who judges; otherwise the name of the system's user", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command("judge", "Keeps a decision of yours and says what it changes. The reading stays beside it, and every judgement can be undone.") { store, what, terms, at, quote, speaksFor, why, who };
        command.SetAction(parsed =>
        {
            var (path, word, given) = (parsed.GetValue(store)!, parsed.GetValue(what)!, parsed.GetValue(terms) ?? []);
            if (word == "list") return List(path);
            var (_, kind, takes, least, most) = Words.First(w => w.Word == word);
            if (given.Length < least || given.Length > most) return Usage($"'judge {word}' takes {takes}. See 'entente judge --help'.");
            if (parsed.GetValue(why) is not { Length: > 0 } reason) return Usage("A judgement needs a reason: give --why \"…\".");
            if (Places(parsed.GetValue(at) ?? [], parsed.GetValue(quote) ?? []) is not { } places) return Usage("--at takes offsets such as 120-135, and as many as --quote where both are given.");
            CorrectedField? field = null;
            if (kind == JudgementKind.Correct)
            {
                if (!Enum.TryParse<CorrectedField>(given[1], ignoreCase: true, out var named) || !Enum.IsDefined(named) || char.IsAsciiDigit(given[1][0])) return Usage($"'{given[1]}' is no part of a claim or statement. See 'entente judge --help'.");
                field = named;
            }

            if (kind == JudgementKind.GradeSource && given[1] is [>= '0' and <= '9', ..]) kind = JudgementKind.GradeClaim;
            var second = given.ElementAtOrDefault(1);
            var request = new JudgementRequest(kind, given[0], parsed.GetValue(who)!, TimeProvider.System.GetUtcNow(), reason)
            {
                Object = JudgementForm.TakesTwo(kind) ? second : null, Field = field, Value = kind == JudgementKind.Correct ? given.ElementAtOrDefault(2) : second,
                Places = places, SpokenFor = parsed.GetValue(speaksFor) ?? [],
            };
            var (kept, problem) = CaseJudging.Judge(path, request);
            if (kept is null) return Messages.Fail(problem!);
            Messages.Say($"Judgement {kept.Judgement.Number} is kept; 'entente judge {path} undo {kept.Judgement.Number} --why …' takes it back.");
            FindingView.Show(kept.Changes);
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<NamedPlace>? Places(string[] at, string[] quotes)
    {
        if (at.Length > 0 && quotes.Length > 0 && at.Length != quotes.Length) return null;
        var places = new List<NamedPlace>();
        for (var i = 0; i < Math.Max(at.Length, quotes.Length); i++)
        {
            TextSpan? span = null;
            if (at.Length > 0)
            {
                if (at[i].Split('-') is not [var from, var to] || !Offset(from, out var start) || !Offset(to, out var end) || end < start) return null;
                span = new TextSpan(start, end);
            }

            places.Add(new NamedPlace(span, quotes.ElementAtOrDefault(i)));
        }

        return places;
    }

    private static bool Offset(string digits, out int offset) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out offset);

    private static int Usage(string line)
    {
        Console.Error.WriteLine(line);
        return ExitCode.Usage;
    }

    private static int List(string path)
    {
        var (judgements, problem) = CaseJudging.List(path);
        if (judgements is null) return Messages.Fail(problem!);
        if (judgements.Count == 0) Messages.Say("Nothing has been judged.");
        foreach (var line in judgements) Messages.Say(JudgementView.Line(line));
        if (judgements.Count(l => l.IsLost) is var lost and > 0) Messages.Say($"{Messages.Count(lost, "judgement")} no longer {(lost == 1 ? "finds its" : "find their")} line.");
        return ExitCode.Done;
    }
}
