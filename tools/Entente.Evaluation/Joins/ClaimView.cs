using System.Globalization;
using Entente.Analysis.Joins;
using Entente.Records;

namespace Entente.Evaluation.Joins;

/// <summary>
/// Gold mentions as a claim would carry them: the word, its sentence, whoever and whatever the tree gave it, put into roles and read back by <see cref="ClaimMention"/>. So what joining loses
/// without tokens is measured on the code that the findings use. The groups of the word are kept, in the place of the frame that a claim has.
/// </summary>
internal static class ClaimView
{
    public static (EventDocument Document, List<EventMention> Mentions) Of(EcbDocument document, List<EventMention> mentions)
    {
        var text = document.Text;
        var plain = new Document { Id = document.Name, Sha256 = document.Name, Text = text.Text, Body = new TextSpan(0, text.Text.Length), Published = document.Published };
        return (ClaimMention.Of(plain), [.. document.Mentions.Zip(mentions, (gold, read) => ClaimMention.Of(plain, Claim(document, gold, read)) with { Id = read.Id, Senses = read.Senses, Kind = read.Kind })]);
    }

    private static Claim Claim(EcbDocument document, EcbMention gold, EventMention read)
    {
        var head = EventMentionReader.Head(document.Text, gold.Tokens);
        var sentence = head.Sentence;
        var others = read.Participants.Where(p => p.Slot != "subject").ToList();
        var item = others.Find(p => p is { Slot: "object", Name: null });
        return new Claim
        {
            Id = read.Id,
            Document = document.Name,
            Roles = new Roles
            {
                Agent = [.. read.Participants.Where(p => p.Slot == "subject").Select(Party)],
                Recipient = [.. others.Where(p => p != item).Select(Party)],
                Item = item is null ? null : new Item(item.Head, null, default),
                Place = read.Places is [var place, ..] ? new Place(place, place, null, default) : null,
                Time = read.Time is { } time ? new TimeValue("", string.Create(CultureInfo.InvariantCulture, $"{time.First:yyyy-MM-dd}/{time.Last:yyyy-MM-dd}"), default) : null,
                Quantity = read.Numbers is [var number, ..] && decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? new Quantity(number, value, value, value, null, default) : null,
            },
            Evidence = new TextSpan(document.Text[sentence.First].Start, document.Text[sentence.End - 1].End),
            Trigger = new TextSpan(head.Start, head.End),
            Rule = "",
        };
    }

    private static Party Party(EventParticipant p) => new(p.Head, p.Name ?? p.Head, null);
}
