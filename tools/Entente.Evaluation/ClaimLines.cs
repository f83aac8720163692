using System.Globalization;
using Entente.Cases.Lexicons;
using Entente.Extraction;
using Entente.Records;
using Entente.Text;

namespace Entente.Evaluation;

/// <summary>Claims as lines to read: sentence by sentence, what was found and by which rule.</summary>
internal static class ClaimLines
{
    private static readonly Extractor Extractor = new(ShippedLexicons.Load());

    public static Extraction.Extraction Read(string text, DateOnly? published = null) => Extractor.Extract(TextAnalyser.English.Analyse(text), new DocumentContext("d", published));

    public static void Print(string path, DateOnly? published)
    {
        var text = File.ReadAllText(path);
        var analysed = TextAnalyser.English.Analyse(text);
        var found = Extractor.Extract(analysed, new DocumentContext("d", published));
        foreach (var sentence in analysed.Sentences)
        {
            var here = found.Claims.Where(c => c.Trigger.Start >= sentence.Start && c.Trigger.End <= sentence.Stop).ToList();
            Console.WriteLine($"{(here.Count > 0 ? "*" : " ")} {sentence.ToString().ReplaceLineEndings(" ")}");
            foreach (var claim in here) Console.WriteLine($"      {Line(claim, text)}");
        }
    }

    public static string Line(Claim c, string text)
    {
        var parts = new List<string?>
        {
            $"{c.Frame.ToString().ToUpperInvariant()} {Parties(c.Roles.Agent)} → {Parties(c.Roles.Recipient)}",
            c.Roles.Item is { } i ? $"{i.Class} '{i.Text}'" : null,
            c.Roles.Quantity is { } q ? string.Create(CultureInfo.InvariantCulture, $"[{q.Low}–{q.High} {q.Unit}]") : null,
            c.Roles.Place is { } p ? $"@{p.Name}" : null,
            c.Roles.Time is { } t ? $"#{t.Value ?? t.Text}" : null,
            c.Holder is { } h ? $"({h.Name})" : "(author)",
            c.Certainty.Label(),
            string.Join(',', c.CertaintyPath),
            c.Rule,
            $"«{c.Evidence.In(text).ReplaceLineEndings(" ")}»",
        };
        return string.Join(' ', parts.Where(x => !string.IsNullOrEmpty(x)));
    }

    private static string Parties(IReadOnlyList<Party> parties) => parties.Count == 0 ? "–" : string.Join('+', parties.Select(p => p.ActorId ?? $"{p.Name}[{p.State}]"));
}
