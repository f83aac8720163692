using Entente.Analysis.Testimony;
using Entente.Briefs;
using Entente.Records;
using Entente.Web.Hosting;

namespace Entente.Web.Pages;

/// <summary>What is searched for; null where nothing is asked of it.</summary>
/// <param name="Text">Words that a passage has.</param>
/// <param name="Voice">Whose claim stands in it: a key, an id of the catalogue, the beginning of a name or of a word in it, or <c>author</c>.</param>
/// <param name="Item">Beginning of an item class, in whole parts.</param>
/// <param name="Certainty">FactBank's label.</param>
/// <param name="From">In documents published on that day or later.</param>
/// <param name="To">In documents published on that day or earlier.</param>
public sealed record SearchFilter(string? Text, string? Voice, Frame? Frame, string? Item, string? Certainty, DateOnly? From, DateOnly? To)
{
    /// <summary>Stands for the authors of the documents.</summary>
    private const string Author = "author";

    internal bool IsOfClaims => Frame is not null || (Voice ?? Item ?? Certainty) is not null;

    internal bool IsEmpty => Text is null && !IsOfClaims && From is null && To is null;

    internal static SearchFilter Of(PageQuery query)
    {
        var frame = query.OneOf("frame", Enum.GetNames<Frame>());
        return new SearchFilter(
            query.Text("q"), query.Text("voice"), frame is null ? null : Enum.Parse<Frame>(frame), query.Text("item")?.ToLowerInvariant(),
            query.OneOf("certainty", Enum.GetValues<Certainty>().Select(c => c.Label())), query.Day("from"), query.Day("to"));
    }

    internal bool IsWithin(Document document) => (From is not { } from || document.Published >= from) && (To is not { } to || document.Published <= to);

    internal bool HasItem(Claim claim) =>
        Item is null || claim.Roles.Item?.Class is { } path && path.StartsWith(Item, StringComparison.Ordinal) && (path.Length == Item.Length || path[Item.Length] == '.' || Item[^1] == '.');

    /// <summary>Whether a claim is of the voice that is asked for, each holder looked at once.</summary>
    internal Func<Claim, bool> VoiceTest(ActorNames names)
    {
        if (Voice is not { } asked) return _ => true;
        if (asked.Equals(Author, StringComparison.OrdinalIgnoreCase)) return claim => claim.Holder is null;
        var known = new Dictionary<(string Name, string? Actor), bool>();
        return claim =>
        {
            if (claim.Holder is not { } holder) return false;
            if (holder.SpokenFor.Contains(asked)) return true;
            var key = (holder.Name, holder.ActorId);
            if (!known.TryGetValue(key, out var fits)) known[key] = fits = Fits(asked, claim, holder, names);
            return fits;
        };
    }

    private static bool Fits(string asked, Claim claim, Holder holder, ActorNames names) =>
        Analysis.Testimony.Voice.Of(claim).Key == asked || BeginsWord(holder.Name, asked) || holder.ActorId is { } id && BeginsWord(names.Of(id), asked);

    private static bool BeginsWord(string name, string words)
    {
        for (var at = 0; name.IndexOf(words, at, StringComparison.OrdinalIgnoreCase) is var found and >= 0; at = found + 1)
            if (found == 0 || !char.IsLetterOrDigit(name[found - 1])) return true;
        return false;
    }
}
