using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Entente.Commands;

/// <summary>The library's help with examples below it.</summary>
internal sealed class ProgramHelp(HelpAction library) : SynchronousCommandLineAction
{
    private const string Documents = "Documents are plain text (.txt, .md) and web pages (.html, .htm, or their http and https addresses), in English.";
    private const string ExitCodes = "Exit codes: 0 all was done; 1 something could not be read or written, the rest was done; 2 the command line is wrong; 3 the program failed.";

    private static readonly (string Command, string[] Lines)[] Examples =
    [
        ("entente",
        [
            "entente brief reports/                       read the reports in a folder, write brief.html",
            "entente read story.case reports/ page.html   keep documents in a case",
            "entente brief story.case                     the brief of a whole case",
            "entente status story.case                    how every finding stands, on whose word",
            "entente diff story.case --since 2023-10-01   what changed",
            "entente export --out record story.case       the record as JSON Lines",
            "entente explain \"Moscow denied that it had bought shells from North Korea.\"",
        ]),
        ("brief", ["entente brief reports/", "entente brief a.txt b.html --out story.md", "entente brief https://example.org/news/grain-talks", "entente brief story.case --out story.html"]),
        ("read", ["entente read story.case reports/ page.html", "entente read story.case https://example.org/news/grain-talks", "entente read story.case old.txt --published 2023-10-12 --outlet \"Harbour Post\" --encoding windows-1252", "entente read story.case --again"]),
        ("status", ["entente status story.case", "entente status story.case --as-of 2023-10-12 --short"]),
        ("diff", ["entente diff story.case --since 2023-10-01"]),
        ("judge",
        [
            "entente judge story.case withdraw 9f207f4696b74509 --why \"the outlet took it down\"",
            "entente judge story.case distrust \"everyone\" --why \"no voice\"",
            "entente judge story.case apart c-3e588f2ecea211b7 c-37c122d08d14babe --why \"another shipment\"",
            "entente judge story.case refuse c-3e588f2ecea211b7 --why \"no transfer is meant\"",
            "entente judge story.case correct c-37c122d08d14babe item arms.missile --quote \"long-range rockets\" --why \"not artillery\"",
            "entente judge story.case correct c-37c122d08d14babe certainty PR+ --why \"announced, not done\"",
            "entente judge story.case correct s-0a1b2c3d4e5f6071 speaker \"Harbour Authority\" --at 120-137 --why \"he quotes the authority\"",
            "entente judge story.case same-voice \"a port official\" \"Harbour Authority\" --why \"named in the later report\"",
            "entente judge story.case grade \"Harbour Post\" B --why \"own correspondents\"",
            "entente judge story.case grade c-37c122d08d14babe 3 --why \"fits what is known\"",
            "entente judge story.case note c-37c122d08d14babe --why \"ask the author\"",
            "entente judge story.case undo 2 --why \"misread\"",
            "entente judge story.case list",
        ]),
        ("serve",
        [
            "entente serve story.case",
            "entente serve story.case --listen 0.0.0.0 --port 443 --certificate case.pem --host case.example.org",
            "entente serve story.case --behind-proxy 127.0.0.1 --host case.example.org --password-file word.txt",
        ]),
        ("verify", ["entente verify story.case", "entente verify story.case --head 3f9c01d2…"]),
        ("export", ["entente export --format jsonl --out record story.case"]),
        ("explain", ["entente explain \"Moscow denied that it had bought shells from North Korea.\"", "entente explain - < paragraph.txt"]),
        ("analyse", ["entente analyse article.txt", "entente analyse --from conllu tokens.conllu"]),
    ];

    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ProgramHelp((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parsed)
    {
        var done = library.Invoke(parsed);
        var output = parsed.InvocationConfiguration.Output;
        var command = parsed.CommandResult.Command;
        output.WriteLine("Examples:");
        foreach (var (_, lines) in Examples.Where(e => e.Command == command.Name))
            foreach (var line in lines) output.WriteLine("  " + line);
        output.WriteLine();
        output.WriteLine(Documents);
        output.WriteLine(ExitCodes);
        return done;
    }
}
