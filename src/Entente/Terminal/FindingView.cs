using Entente.Cases;
using Spectre.Console;

namespace Entente.Terminal;

/// <summary>Findings and their changes for the terminal.</summary>
internal static class FindingView
{
    public static void Show(IReadOnlyList<FindingLine> findings, bool claims, bool isShort)
    {
        var console = Screen.Output;
        if (findings.Count == 0) console.MarkupLine("No finding: the case holds no claim by that day.");
        foreach (var (finding, number) in findings.Select((f, i) => (f, i + 1)))
        {
            console.MarkupLine($"[dim]§{number}[/] [bold]{Markup.Escape(finding.Title)}[/]  {Markup.Escape(finding.Status)}, {Origins(finding)}");
            if (isShort) continue;
            var grid = new Grid();
            grid.AddColumn(new GridColumn { NoWrap = true, Width = 10, Padding = new Padding(3, 0, 2, 0) });
            grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
            foreach (var (name, words) in finding.Lines) grid.AddRow(new Markup($"[dim]{Markup.Escape(name.ToLowerInvariant())}[/]"), new Markup(Markup.Escape(words)));
            if (claims)
                foreach (var (id, words) in finding.Claims) grid.AddRow(new Markup("[dim]claim[/]"), new Markup($"[blue]{id}[/] [italic]“{Markup.Escape(words)}”[/]"));
            console.Write(grid);
        }
    }

    public static void Show(IReadOnlyList<FindingDifference> changes)
    {
        var console = Screen.Output;
        if (changes.Count == 0) console.MarkupLine("No finding changes.");
        foreach (var (before, after) in changes.Select(c => (c.Before, c.After)))
        {
            var title = Markup.Escape((after ?? before)!.Title);
            console.MarkupLine((before, after) switch
            {
                (null, { } now) => $"[green]new[/]      [bold]{title}[/]  {Markup.Escape(now.Status)}, {Origins(now)}",
                ({ } then, null) => $"[red]gone[/]     [bold]{title}[/]  was {Markup.Escape(then.Status)}, {Origins(then)}",
                ({ } then, { } now) when then.Status != now.Status => $"[yellow]changed[/]  [bold]{title}[/]  {Markup.Escape(then.Status)} → {Markup.Escape(now.Status)}, {Origins(now)}",
                ({ } then, { } now) => $"[yellow]origins[/]  [bold]{title}[/]  {Origins(then)} → {Origins(now)}",
                _ => "",
            });
        }
    }

    private static string Origins(FindingLine finding) => finding switch
    {
        { High: 0 } => "on nobody’s word",
        { Low: var low, High: var high } when low == high => Messages.Count(low, "origin"),
        { Low: var low, High: var high } => $"{low} to {high} origins",
    };
}
