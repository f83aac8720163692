using System.Globalization;
using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>The particulars of a claim: the words of the text, and what they were read as.</summary>
/// <param name="names">Names to show for actors.</param>
/// <param name="shown">What the reader has before their eyes: words from elsewhere come with their place.</param>
internal sealed class RoleWords(ActorNames names, TextSpan shown)
{
    public IReadOnlyList<(string Role, string Value)> Of(Roles roles)
    {
        var found = new List<(string, string)>();
        if (roles.Agent.Any(NeedsSaying)) found.Add(("who", Listing.And([.. roles.Agent.Select(Said)])));
        if (roles.Recipient.Any(NeedsSaying)) found.Add(("to whom", Listing.And([.. roles.Recipient.Select(Said)])));
        if (roles.Item is { } item) found.Add(("what", Quote(item.Text, item.Class is null ? null : ItemWords.Of(item.Class), item.Span)));
        if (roles.Quantity is { } quantity) found.Add(("how much", Quote(quantity.Text, null, quantity.Span)));
        if (roles.Place is { } place) found.Add(("where", Quote(place.Text, place.Name, place.Span)));
        if (roles.Time is { } time) found.Add(("when", Quote(time.Text, time.Value is { } value ? DateWords.Of(value) : "no date resolved", time.Span)));
        return found;
    }

    private bool NeedsSaying(Party party) => party.Span is not { } span || !shown.Contains(span) || !SpokenNames.Bare(party.Text).Equals(NameOf(party), StringComparison.OrdinalIgnoreCase);

    private string NameOf(Party party) => party.ActorId is { } id && names.Of(id) is var name && name != id ? name : party.Name;

    private string Said(Party party) =>
        party.Span is { } span ? Quote(party.Text, NameOf(party), span) : $"{NameOf(party)} (understood from the context)";

    private string Quote(string words, string? readAs, TextSpan span)
    {
        var place = shown.Contains(span) ? "" : string.Create(CultureInfo.InvariantCulture, $" (characters {span.Start}–{span.End})");
        return readAs is null || string.Equals(readAs, words, StringComparison.OrdinalIgnoreCase) ? $"“{words}”{place}" : $"“{words}”{place}, read as {readAs}";
    }
}
