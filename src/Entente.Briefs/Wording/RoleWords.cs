using Entente.Records;

namespace Entente.Briefs.Wording;

/// <summary>The particulars of a claim: the words of the text, and what they were read as.</summary>
internal static class RoleWords
{
    public static IReadOnlyList<(string Role, string Value)> Of(Roles roles, ActorNames names)
    {
        var found = new List<(string, string)>();
        if (roles.Item is { } item) found.Add(("item", $"“{item.Text}”{(item.Class is { } path ? $", read as {ItemWords.Of(path)}" : "")}"));
        if (roles.Quantity is { } quantity) found.Add(("quantity", $"“{quantity.Text}”"));
        if (roles.Place is { } place) found.Add(("place", With(place.Text, place.Name == place.Text ? null : place.Name)));
        if (roles.Time is { } time) found.Add(("time", With(time.Text, time.Value is { } value ? DateWords.Of(value) : "not resolved")));
        if (roles.Agent.Any(p => p.Span is null || p.Text != NameOf(p, names))) found.Add(("who", Listing.And([.. roles.Agent.Select(p => Said(p, names))])));
        if (roles.Recipient.Any(p => p.Span is null || p.Text != NameOf(p, names))) found.Add(("to whom", Listing.And([.. roles.Recipient.Select(p => Said(p, names))])));
        return found;
    }

    private static string NameOf(Party party, ActorNames names) => party.ActorId is { } id ? names.Of(id) is var name && name != id ? name : party.Name : party.Name;

    private static string Said(Party party, ActorNames names)
    {
        var name = NameOf(party, names);
        return party.Span is null ? $"{name} (understood from the context)" : With(party.Text, name == party.Text ? null : name);
    }

    private static string With(string words, string? readAs) => readAs is null || readAs == words ? $"“{words}”" : $"“{words}”, read as {readAs}";
}
