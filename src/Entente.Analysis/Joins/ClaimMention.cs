using System.Globalization;
using Entente.Analysis.Times;
using Entente.Records;

namespace Entente.Analysis.Joins;

/// <summary>
/// A claim as a mention of an event: what its roles and the words around it say, without tokens or trees. Its frame stands for the sense of its word. A denial tells of the same event as what it denies, so no mention is negated.
/// </summary>
public static class ClaimMention
{
    /// <param name="document">The one that the claim stands in.</param>
    public static EventMention Of(Document document, Claim claim)
    {
        var roles = claim.Roles;
        var trigger = PlainWords.Of(document.Text, claim.Trigger).Select(w => w.Key).ToList();
        var participants = roles.Agent.Select(p => Participant("subject", p)).Concat(roles.Recipient.Select(p => Participant("object", p)));
        if (roles.Item is { } item) participants = participants.Append(new EventParticipant("object", Last(item.Text)));
        return new EventMention
        {
            Id = claim.Id,
            Document = claim.Document,
            // The noun that names the event ends a phrase ("imposed sanctions"), and so does a verb its auxiliaries.
            Lemma = trigger.Count > 0 ? trigger[^1] : "",
            Words = [.. trigger.SkipLast(1)],
            Senses = [$"frame {claim.Frame}"],
            Participants = [.. participants],
            Time = TimeRange.Parse(roles.Time?.Value),
            Places = roles.Place is { } place ? [place.Name.ToLowerInvariant(), .. place.Id is { } id ? [id.ToLowerInvariant().Replace('/', ' ')] : Array.Empty<string>()] : [],
            Numbers = roles.Quantity?.Value is { } value ? [value.ToString("0.##", CultureInfo.InvariantCulture)] : [],
            Context = [.. PlainWords.Of(document.Text, PlainWords.Sentence(document, claim.Evidence)).Select(w => w.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The document with its words; names count twice, because they tell affairs apart.</summary>
    public static EventDocument Of(Document document)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, isName) in PlainWords.Of(document.Text, document.Body))
        {
            terms[key] = terms.GetValueOrDefault(key) + 1;
            if (isName) terms["name " + key] = terms.GetValueOrDefault("name " + key) + 1;
        }

        return new EventDocument(document.Id, terms);
    }

    // By its state too, so that a capital, a minister and the state itself meet.
    private static EventParticipant Participant(string slot, Party party) => new(slot, Last(party.Text), $"{party.Name} {party.State}".Trim().ToLowerInvariant());

    private static string Last(string words) => PlainWords.Of(words, new TextSpan(0, words.Length)).Select(w => w.Key).LastOrDefault() ?? words.ToLowerInvariant();
}
