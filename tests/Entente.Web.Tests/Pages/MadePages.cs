using System.Security.Cryptography;
using System.Text;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Store;
using Entente.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Tests.Pages;

/// <summary>A case of records made by hand, and what its pages are asked.</summary>
internal sealed class MadePages : IDisposable
{
    private readonly DirectoryInfo folder;

    private MadePages(CaseSession session, CaseView view, DirectoryInfo folder) => (Session, View, this.folder) = (session, view, folder);

    public CaseSession Session { get; }

    public CaseView View { get; }

    public static async Task<MadePages> OfAsync(params DocumentRecord[] records)
    {
        var folder = Directory.CreateTempSubdirectory("entente-test-");
        var path = Path.Combine(folder.FullName, "made.case");
        var (store, _) = CaseFile.OpenOrCreate(path);
        using (store)
            foreach (var record in records) store!.Add(record, new Original(Encoding.UTF8.GetBytes(record.Document.Text), "made"), DateTimeOffset.UnixEpoch);
        var (session, _) = CaseSession.Open(path, []);
        var (view, _) = await session!.ViewAsync();
        return new MadePages(session, view!, folder);
    }

    public static PageQuery Query(string query = "", string? id = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = "/page";
        http.Request.QueryString = new QueryString(query);
        if (id is not null) http.Request.RouteValues["id"] = id;
        return new PageQuery(http.Request);
    }

    public static Document Document(string text, string title, string? outlet = null, DateOnly? published = null, string? url = null, int front = 0)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Document { Id = sha[..16], Sha256 = sha, Path = title + ".txt", Title = title, Outlet = outlet, Published = published, Url = url, Text = text, Body = new TextSpan(front, text.Length) };
    }

    /// <summary>Somebody says that something goes from one to another.</summary>
    public static DocumentRecord Said(Document document, string speaker, string content, Certainty certainty = Certainty.Certain)
    {
        var (said, voice) = (Span(document.Text, content), Span(document.Text, speaker));
        var statement = new Statement
        {
            Id = "s-" + document.Id, Document = document.Id, Rule = "made", Content = [said], Certainty = certainty,
            Speaker = new Speaker { Text = speaker, Span = voice, Name = speaker, Kind = SpeakerKind.Person },
        };
        var claim = new Claim
        {
            Id = "c-" + document.Id, Document = document.Id, Rule = "made", Evidence = said, Trigger = said, Statement = statement.Id, Certainty = certainty, Holder = new Holder(speaker, null, []), Frame = Frame.Transfer,
            Roles = new Roles { Agent = [new Party("Norland", "Norland", null)], Recipient = [new Party("Sundia", "Sundia", null)] },
        };
        return new DocumentRecord(document, [statement], [claim], []);
    }

    public static TextSpan Span(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 ? new TextSpan(at, at + words.Length) : throw new ArgumentException($"'{words}' is not in the text.", nameof(words));

    public void Dispose() => folder.Delete(recursive: true);
}
