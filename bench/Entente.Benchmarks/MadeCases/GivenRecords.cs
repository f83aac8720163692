using System.Globalization;
using Entente.Records;

namespace Entente.Benchmarks.MadeCases;

/// <summary>The records that a reader without error would make of the articles, so that joining can be measured by itself and without the time of reading.</summary>
internal static class GivenRecords
{
    public static DocumentRecord Of(MadeArticle article)
    {
        var statements = new List<Statement>();
        var claims = new List<Claim>();
        foreach (var (span, telling) in article.Tellings)
        {
            var statement = Statement(article.Document, span, telling);
            if (statement is not null) statements.Add(statement);
            claims.Add(Claim(article.Document, span, telling, statement));
        }

        return new DocumentRecord(article.Document, statements, claims, [])
        {
            Credits = article.Agency is { } agency ? [new CreditLine("dateline", agency, new TextSpan(0, 1), agency, null)] : [],
        };
    }

    private static Statement? Statement(Document document, TextSpan span, Telling t)
    {
        if (t.From == Sourcing.Nobody || t.Voice.Kind == VoiceKind.Reporter && t.From == Sourcing.Voice) return null;
        var speaker = t.From == Sourcing.Voice ? Speaker(t.Voice) : new Speaker { Text = t.Paper!, Name = t.Paper!, Kind = SpeakerKind.Body };
        return new Statement
        {
            Id = RecordId.Of("s", document.Id, Key(span)),
            Document = document.Id,
            Speaker = speaker,
            Kind = StatementKind.Indirect,
            Act = t.Denies ? SpeechAct.Deny : SpeechAct.Say,
            Content = [span],
            Certainty = Certainty(t),
            Denial = t.What switch
            {
                Claiming.DeniesAmount => new Denial(DeniedPart.Amount, span, []),
                Claiming.DeniesAgreement => new Denial(DeniedPart.Agreement, span, []),
                Claiming.DeniesIt or Claiming.DeniesAtLarge => new Denial(DeniedPart.Whole, span, []),
                _ => null,
            },
            Chain = [new ChainLink(LinkKind.Voice, speaker), .. t.From == Sourcing.PaperCiting ? [new ChainLink(LinkKind.Source, Speaker(t.Voice))] : Array.Empty<ChainLink>()],
            Rule = "made",
        };
    }

    private static Speaker Speaker(TrueVoice voice) => voice.Kind switch
    {
        VoiceKind.Official => new Speaker { Text = "an official", Name = $"a {voice.State!.Adjective} official", SpokenFor = [voice.State.Code], Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(1, 1, VoiceOffice.Official, true) },
        VoiceKind.Institute or VoiceKind.Reporter => new Speaker { Text = voice.Name, Name = voice.Name, Kind = SpeakerKind.Body },
        _ => new Speaker { Text = voice.State!.Name, Name = voice.State.Name, ActorId = voice.State.Code, SpokenFor = [voice.State.Code], Kind = SpeakerKind.State },
    };

    private static Claim Claim(Document document, TextSpan span, Telling t, Statement? statement)
    {
        var e = t.Event;
        var (from, to) = (Party(e.From), Party(e.To));
        var roles = new Roles { Time = Time(t) };
        roles = e.Kind switch
        {
            _ when t.What == Claiming.DeniesAgreement => roles with { Agent = [from, to] },
            EventKind.Delivery => roles with { Agent = [from], Recipient = [to], Item = Item(t, span), Quantity = Quantity(t) },
            EventKind.Visit => roles with { Agent = [new Party("the defence minister", "defence minister", null, null, e.From.Code)], Recipient = [to], Place = new Place(e.To.Capital, e.To.Capital, $"{e.To.Code}/{e.To.Capital}", default) },
            _ => roles with { Agent = t.IsOneSided ? [from] : [from, to] },
        };
        return new Claim
        {
            Id = RecordId.Of("c", document.Id, Key(span)),
            Document = document.Id,
            Frame = t.What == Claiming.DeniesAgreement ? Frame.Agree : e.Kind switch { EventKind.Delivery => Frame.Transfer, EventKind.Visit => Frame.Visit, EventKind.Drill => Frame.Exercise, _ => Frame.Agree },
            Roles = roles,
            Evidence = span,
            Trigger = span,
            Holder = statement?.Speaker is { } s ? new Holder(s.Name, s.ActorId, s.SpokenFor) : null,
            Statement = statement?.Id,
            Certainty = Certainty(t),
            Rule = "made",
        };
    }

    // Of what is said at large half names the goods more broadly, by chance of where the sentence stands, as the words do by theirs.
    private static Item Item(Telling t, TextSpan span) => t.What == Claiming.SaysAtLarge && span.Length % 2 == 0 ? new(t.Event.Good!.Broad.Words, t.Event.Good.Broad.Class, default) : new(t.Event.Good!.Words, t.Event.Good.Class, default);

    private static Certainty Certainty(Telling t) => t.What switch { Claiming.Says or Claiming.SaysAtLarge => Records.Certainty.Certain, Claiming.Expects => Records.Certainty.Probable, _ => Records.Certainty.CertainlyNot };

    private static Party Party(MadeState state) => new(state.Name, state.Name, state.Code, null, state.Code);

    private static Quantity? Quantity(Telling t) => t.Amount is { } a ? new Quantity($"{a} {t.Event.Good!.Unit}", t.IsUpTo ? null : a, t.IsUpTo ? null : a, a, t.Event.Good.Unit, default) : null;

    private static TimeValue? Time(Telling t) => t.Dating == Dating.None ? null
        : new TimeValue(Wording.Time(t), t.Day.ToString(t.Dating == Dating.Day ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture), default);

    private static string Key(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start} {span.End}");
}
