using Entente.Extraction;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Extraction.Times;
using Entente.Text;

namespace Entente.Evaluation;

/// <summary>Prints what was read in a text, sentence by sentence, for reading with one's own eyes: who, where, when.</summary>
internal static class MentionListing
{
    public static void Print(string path, DateOnly? published, Lexicons lexicons)
    {
        var text = TextAnalyser.English.Analyse(File.ReadAllText(path));
        var layout = PageLayout.Of(text);
        var context = new DocumentContext(Path.GetFileName(path), published);
        var mentions = new MentionReader(lexicons.Actors, lexicons.Places, lexicons.Roles).Read(text, layout, context);
        var times = new TimeReader().Read(text, layout, context);
        foreach (var sentence in text.Sentences)
        {
            Console.WriteLine($"\n{sentence.ToString().ReplaceLineEndings(" ")}");
            foreach (var m in mentions.All.Where(m => m.Head >= sentence.First && m.Head < sentence.End))
            {
                Console.WriteLine($"    {m.Entity,3} {m.Kind,-7} {m.Text} → {m.Name} [{m.ActorId}] {m.State} ({string.Join(',', m.SpokenFor)}){(m.Members.Count > 0 ? " = " + string.Join(" + ", m.Members.Select(x => x.Name)) : "")}{(m.Unresolved is { } why ? $" ?{why}" : "")}{(m.ResolvedBy is { } how ? $" ={how}" : "")}");
                if (mentions.Coordination(m.Head) is { } whole && whole != m && whole.Members.Count > 0) Console.WriteLine($"    {whole.Entity,3} all     {whole.Name} ({string.Join(',', whole.SpokenFor)})");
            }

            foreach (var t in times.Where(t => t.First >= sentence.First && t.First < sentence.End))
                Console.WriteLine($"        time  {text.Text[t.Span.Start..t.Span.End]} → {t.Value}");
        }
    }
}
