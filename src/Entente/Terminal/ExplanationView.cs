using Entente.Cases;
using Entente.Records;
using Entente.Text;
using Spectre.Console;

namespace Entente.Terminal;

/// <summary>Tokens with their tree, then statements and claims with the rules behind them.</summary>
internal static class ExplanationView
{
    public static void Show(Explanation explained)
    {
        var console = Screen.Output;
        foreach (var sentence in explained.Analysis.Sentences)
        {
            if (sentence.Index > 0) console.WriteLine();
            console.Write(Tokens(sentence));
        }

        var text = explained.Analysis.Text;
        Section(console, "Statements", explained.Statements.Count);
        foreach (var (statement, number) in explained.Statements.Select((s, i) => (s, i + 1))) console.Write(Statement(statement, number, explained, text));
        Section(console, "Claims", explained.Claims.Count);
        foreach (var (claim, number) in explained.Claims.Select((c, i) => (c, i + 1))) console.Write(Claim(claim, number, explained, text));
        if (explained.Residue.Count == 0) return;
        Section(console, "Set aside", explained.Residue.Count);
        foreach (var residue in explained.Residue)
            console.Write(Rows($"[dim]–[/]", [("words", Quoted(residue.Span, text)), ("rule", Rule(residue.Rule))]));
    }

    private static Grid Tokens(Sentence sentence)
    {
        var grid = new Grid();
        for (var i = 0; i < 6; i++) grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        var lines = TreeDrawing.Of(sentence);
        foreach (var (token, line) in sentence.Tokens.Zip(lines))
        {
            grid.AddRow(
                new Markup($"[dim]{token.Index - sentence.First + 1}[/]"),
                new Markup($"[dim]{line}[/]{Markup.Escape(token.Form)}"),
                new Markup($"[green]{token.Relation}[/]"),
                new Markup(Markup.Escape($"{token.Upos} {token.Xpos}")),
                new Markup(Markup.Escape(token.Lemma)),
                new Markup($"[dim]{Markup.Escape(token.Feats)}[/]"));
        }

        return grid;
    }

    private static Grid Statement(Statement s, int number, Explanation explained, string text)
    {
        var within = s.Within is null ? 0 : Position(explained.Statements, o => o.Id == s.Within);
        return Rows($"[bold]{number}[/]",
        [
            ("speaker", Voice(s.Speaker)),
            ("cue", s.Cue is { } cue ? Markup.Escape(cue.Text) : "[dim]none: the layout attributes[/]"),
            ("act", $"{Word(s.Act)}, {Word(s.Kind)}"),
            ("content", string.Join(" … ", s.Content.Select(c => Quoted(c, text)))),
            ("certainty", Label(s.Certainty, s.CertaintyPath)),
            ("denies", s.Denial is { } denial ? Denial(denial, text) : ""),
            ("within", within > 0 ? $"statement {within}" : ""),
            ("chain", s.Chain.Count > 1 ? string.Join(" → ", s.Chain.Select(l => Markup.Escape(l.Voice.Name) + (l.Kind == LinkKind.Voice ? "" : $" [dim]({Word(l.Kind)})[/]"))) : ""),
            ("rule", Rule(s.Rule)),
        ]);
    }

    private static Grid Claim(Claim c, int number, Explanation explained, string text)
    {
        var statement = c.Statement is null ? 0 : Position(explained.Statements, s => s.Id == c.Statement);
        return Rows($"[bold]{number}[/]",
        [
            ("frame", $"[bold]{c.Frame.ToString().ToUpperInvariant()}[/] by the word {Quoted(c.Trigger, text)}"),
            ("holder", (c.Holder is { } h ? Named(h.Name, h.ActorId) : "the author") + (statement > 0 ? $" [dim](statement {statement})[/]" : "")),
            ("certainty", Label(c.Certainty, c.CertaintyPath)),
            ("agent", Parties(c.Roles.Agent)),
            ("recipient", Parties(c.Roles.Recipient)),
            ("item", c.Roles.Item is { } item ? $"{Markup.Escape(item.Text)} [dim]{Markup.Escape(item.Class ?? "class not known")}[/]" : ""),
            ("quantity", c.Roles.Quantity is { } q ? Markup.Escape(Amount(q)) : ""),
            ("place", c.Roles.Place is { } place ? Named(place.Text, place.Id) : ""),
            ("time", c.Roles.Time is { } time ? $"{Markup.Escape(time.Text)} [dim]{Markup.Escape(time.Value ?? "not resolved")}[/]" : ""),
            ("evidence", Quoted(c.Evidence, text)),
            ("rule", Rule(c.Rule)),
        ]);
    }

    // Rows without a value are left out.
    private static Grid Rows(string mark, IEnumerable<(string Name, string Value)> rows)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true, Width = 3, Padding = new Padding(0, 0, 1, 0) });
        grid.AddColumn(new GridColumn { NoWrap = true, Width = 9, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var (name, value) in rows.Where(r => r.Value.Length > 0))
        {
            grid.AddRow(new Markup(mark), new Markup($"[dim]{name}[/]"), new Markup(value));
            mark = "";
        }

        return grid;
    }

    private static void Section(IAnsiConsole console, string title, int count)
    {
        console.WriteLine();
        console.MarkupLine(count == 0 ? $"[bold]{title}[/] none" : $"[bold]{title}[/]");
    }

    private static int Position<T>(IReadOnlyList<T> list, Func<T, bool> match)
    {
        for (var i = 0; i < list.Count; i++) if (match(list[i])) return i + 1;
        return 0;
    }

    private static string Voice(Speaker speaker)
    {
        var words = speaker.Text.Length == 0 || speaker.Text == speaker.Name ? "" : $"“{Markup.Escape(speaker.Text)}” → ";
        var actors = speaker.SpokenFor.Count == 0 ? "" : $", speaks for {Markup.Escape(string.Join(", ", speaker.SpokenFor))}";
        var unnamed = speaker.Unnamed is { } u ? $", {u.InWords()}" : "";
        var how = speaker.ResolvedBy is { } by ? $"[dim], {Markup.Escape(by)}[/]" : "";
        var open = speaker.Unresolved is { } why ? $" [yellow]not resolved: {Markup.Escape(why)}[/]" : "";
        return $"{words}{Named(speaker.Name, speaker.ActorId)}, {Word(speaker.Kind)}{unnamed}{actors}{how}{open}";
    }

    private static string Denial(Denial denial, string text) =>
        $"{denial.Part.InWords()} {Quoted(denial.Words, text)}" + (denial.Counter.Count == 0 ? "" : $", and accuses {Markup.Escape(string.Join(", ", denial.Counter))} in turn");

    private static string Parties(IReadOnlyList<Party> parties) =>
        string.Join("; ", parties.Select(p => (p.Text == p.Name ? "" : $"“{Markup.Escape(p.Text)}” → ") + Named(p.Name, p.ActorId)));

    private static string Amount(Quantity q)
    {
        var figure = q.Value is { } value && q.Low == q.High ? Figure(value) : (q.Low, q.High) switch
        {
            ({ } low, { } high) => $"{Figure(low)} to {Figure(high)}",
            ({ } low, null) => $"at least {Figure(low)}",
            (null, { } high) => $"at most {Figure(high)}",
            _ => "",
        };
        return $"{q.Text} = {figure} {q.Unit}".TrimEnd(' ', '=');
    }

    private static string Figure(decimal value) => value.ToString("#,0.####", System.Globalization.CultureInfo.InvariantCulture);

    private static string Label(Certainty certainty, IReadOnlyList<string> path) =>
        $"[bold]{certainty.Label()}[/] {certainty.InWords()}" + (path.Count == 0 ? "" : $" [dim]by {Markup.Escape(string.Join(" › ", path))}[/]");

    private static string InWords(this Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certainly so",
        Certainty.CertainlyNot => "certainly not so",
        Certainty.Probable => "probably or planned",
        Certainty.ProbablyNot => "probably not",
        Certainty.Possible => "possibly",
        Certainty.PossiblyNot => "possibly not",
        _ => "not committed",
    };

    private static string Named(string name, string? id) => Markup.Escape(name) + (id is null ? "" : $" [blue]{Markup.Escape(id)}[/]");

    private static string Quoted(TextSpan span, string text) => $"[italic]“{Markup.Escape(span.In(text))}”[/] [dim]{span}[/]";

    private static string Rule(string id) => $"{Markup.Escape(id)} [dim]{Markup.Escape(Explanation.DescriptionOf(id) ?? "")}[/]".TrimEnd();

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
