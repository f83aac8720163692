using System.Security.Cryptography;
using System.Text;
using Entente.Records;
using Entente.Store;

namespace Entente.Cases.Tests.Store;

/// <summary>Records made by hand, so that the store is tested without the readers.</summary>
internal static class Records
{
    private const string Sentence = "Port officials said on Friday that Norland had shipped at least 40 tonnes of grain to Sundia via Lisbon.";

    /// <summary>A document with every member of the record filled once and left out once.</summary>
    public static (DocumentRecord Record, byte[] Bytes) Full(string path = "a.txt", string note = "")
    {
        var bytes = Encoding.UTF8.GetBytes(Sentence + note);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var text = Sentence + note;
        var document = new Document
        {
            Id = sha[..16], Sha256 = sha, Path = path, Url = "https://example.org/a", Title = "Grain “talks”", Outlet = "Harbour Post",
            Published = new DateOnly(2024, 3, 5), PublishedFrom = PublishedFrom.Text, Text = text, Body = new TextSpan(0, text.Length),
        };
        var outer = new Statement
        {
            Id = "s-1-" + document.Id, Document = document.Id, Rule = "attribution.clause", Kind = StatementKind.Mixed, Act = SpeechAct.Announce, Certainty = Certainty.Certain,
            Speaker = new Speaker { Text = "Port officials", Span = Span("Port officials"), Name = "Port officials", SpokenFor = ["NOR", "SUN"], Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(2, null, VoiceOffice.Official, true), Unresolved = "no port was named", ResolvedBy = "by office" },
            CertaintyPath = ["cue:said"], Denial = new Denial(DeniedPart.NoComment, Span("said on Friday"), ["SUN"]),
            Chain = [new ChainLink(LinkKind.Outlet, new Speaker { Text = "", Name = "Harbour Post", Kind = SpeakerKind.Body }), new ChainLink(LinkKind.Voice, new Speaker { Text = "Port officials", Span = Span("Port officials"), Name = "Port officials", Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(2, 3, VoiceOffice.Source, false) })],
            Cue = new Cue(Span("said"), "said"), Content = [Span("on Friday"), Span("that Norland had shipped at least 40 tonnes of grain to Sundia via Lisbon")],
        };
        var inner = new Statement
        {
            Id = "s-0-" + document.Id, Document = document.Id, Rule = "attribution.layout", Within = outer.Id, Certainty = Certainty.Unknown,
            Speaker = new Speaker { Text = "", Name = "Norland", ActorId = "NOR", Kind = SpeakerKind.State }, Content = [Span("had shipped")],
        };
        var claim = new Claim
        {
            Id = "c-" + document.Id, Document = document.Id, Frame = Frame.Transfer, Rule = "claim.verb", Certainty = Certainty.Probable, CertaintyPath = ["cue:said", "modal"],
            Evidence = Span("Norland had shipped at least 40 tonnes of grain to Sundia via Lisbon"), Trigger = Span("shipped"), Statement = outer.Id,
            Holder = new Holder("Port officials", null, ["NOR"]),
            Roles = new Roles
            {
                Agent = [new Party("Norland", "Norland", "NOR", Span("Norland"), "NOR")], Recipient = [new Party("Sundia", "Sundia", null)],
                Item = new Item("grain", "goods.food", Span("grain")), Quantity = new Quantity("at least 40 tonnes", null, 40.5m, null, "tonnes", Span("at least 40 tonnes")),
                Place = new Place("Lisbon", "Lisbon", "PRT/Lisbon", Span("Lisbon")), Time = new TimeValue("Friday", null, Span("Friday")),
            },
        };
        var bare = new Claim { Id = "d-" + document.Id, Document = document.Id, Roles = new Roles(), Evidence = Span("grain"), Trigger = Span("grain"), Rule = "claim.noun" };
        return (new DocumentRecord(document, [inner, outer], [claim, bare], [new Residue(Span("via Lisbon"), "layout.link")]) { Credits = [new CreditLine("tail", "Lisbon", Span("Lisbon"), "Lisbon Wire", null)] }, bytes);
    }

    /// <summary>Adds with the first second of 1970 in the journal.</summary>
    public static (bool Added, Problem? Problem) Add(this CaseFile store, DocumentRecord record, byte[] bytes, string rules) => store.Add(record, new Original(bytes, rules), DateTimeOffset.UnixEpoch);

    private static TextSpan Span(string words) => new(Sentence.IndexOf(words, StringComparison.Ordinal), Sentence.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
