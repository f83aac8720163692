using System.Security.Cryptography;
using System.Text;
using Entente.Records;

namespace Entente.Tests.Briefs;

/// <summary>A document with claims and statements found by their words, for tests that start from records.</summary>
internal sealed class DocumentSketch(string title, string text)
{
    private readonly List<Statement> statements = [];
    private readonly List<Claim> claims = [];
    private readonly List<Residue> residue = [];

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Path { get; init; }

    public string? CopyOf { get; init; }

    private string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title + "\n" + text)));

    public string Id => Hash[..16];

    /// <summary>A voice says the words; with an act that is not plain saying.</summary>
    public DocumentSketch Says(Speaker speaker, string words, Certainty certainty = Certainty.Certain, SpeechAct act = SpeechAct.Say, StatementKind kind = StatementKind.Indirect)
    {
        statements.Add(new Statement
        {
            Id = RecordId.Of("s", Id, words, speaker.Name, statements.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Document = Id,
            Speaker = speaker,
            Kind = kind,
            Act = act,
            Content = [Find(words)],
            Certainty = certainty,
            Rule = "attribution.sketch",
        });
        return this;
    }

    /// <summary>A claim at the words; held by the speaker of the last statement when <paramref name="spoken"/>, else by the author.</summary>
    public DocumentSketch Claims(Frame frame, string words, Roles roles, Certainty certainty = Certainty.Certain, bool spoken = false)
    {
        var statement = spoken ? statements[^1] : null;
        claims.Add(new Claim
        {
            Id = RecordId.Of("c", Id, frame.ToString(), words, statement?.Id, claims.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Document = Id,
            Frame = frame,
            Roles = roles,
            Evidence = Find(words),
            Trigger = Find(words),
            Holder = statement is null ? null : new Holder(statement.Speaker.Name, statement.Speaker.ActorId, statement.Speaker.SpokenFor),
            Statement = statement?.Id,
            Certainty = certainty,
            Rule = "claim.sketch",
        });
        return this;
    }

    public DocumentSketch SetsAside(string words)
    {
        residue.Add(new Residue(Find(words), "layout.sketch"));
        return this;
    }

    public DocumentRecord Record() => new(
        new Document
        {
            Id = Id,
            Sha256 = Hash,
            Path = Path,
            Title = title,
            Outlet = Outlet,
            Published = Published,
            PublishedFrom = Published is null ? PublishedFrom.None : PublishedFrom.Metadata,
            Text = text,
            Body = new TextSpan(0, text.Length),
            CopyOf = CopyOf,
        },
        statements, claims, residue);

    private TextSpan Find(string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, at + words.Length) : throw new ArgumentException($"The text has no '{words}'.", nameof(words));
    }
}
