using System.Text;
using Entente.Briefs;
using Entente.Records;
using Entente.Tests.Briefs;

namespace Entente.Browser.Tests;

/// <summary>A folder for one test class, with the brief of the made-up story as a file in it.</summary>
public sealed class BriefPage : IDisposable
{
    public BriefPage()
    {
        Folder = Directory.CreateTempSubdirectory("entente-brief-").FullName;
        Html = Render(Story.Records);
        Page = Save("brief.html", Html);
    }

    public string Folder { get; }

    public string Html { get; }

    public string Page { get; }

    public static string Render(IReadOnlyList<DocumentRecord> records)
    {
        using var writer = new StringWriter();
        BriefHtml.Write(Brief.Of(records, Story.Names, Story.Rules), writer);
        return writer.ToString();
    }

    public string Save(string name, string html)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, html, new UTF8Encoding(false));
        return path;
    }

    public void Dispose()
    {
        try { Directory.Delete(Folder, recursive: true); }
        catch (IOException) { } // a late child of the browser may still write its profile; the folder is the system's to clear
    }
}
