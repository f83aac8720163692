using Entente.Extraction.Actors;
using Entente.Text;

namespace Entente.Extraction.Mentions;

/// <summary>Who "the Russian foreign minister" is: the one whom the text names so, else the one holder of the office on the day in the catalogue.</summary>
internal sealed class OfficeReader(AnalysedText text, ActorCatalogue actors, RoleNouns roles, OfficeTitles titles, DateOnly? published, IReadOnlyList<MentionDraft> drafts)
{
    private readonly Dictionary<MentionDraft, List<string>> borne = Borne(titles, drafts); // by persons named

    /// <summary>The words for the office, bare of its owner; null where the phrase names none that is held now.</summary>
    public string? Title(MentionDraft description) => titles.Of(description.First, description.End);

    /// <summary>False where both are said to hold offices and these are different ones: "the trade minister" is no defence minister.</summary>
    public bool MayBe(MentionDraft description, IReadOnlyCollection<string> titles) =>
        titles.Count == 0 || Title(description) is not { } title || !title.Contains(' ', StringComparison.Ordinal) || titles.Any(t => !t.Contains(' ', StringComparison.Ordinal) || IsSame(title, t, description.State));

    /// <summary>The words for the offices that a person is said to hold where it is named.</summary>
    public IReadOnlyList<string> Titles(MentionDraft name) => borne.GetValueOrDefault(name) ?? [];

    /// <summary>The one person whom the text names with the office; null for none and for several.</summary>
    public MentionDraft? Named(MentionDraft description)
    {
        if (!Asks(description) || description.State is null || Title(description) is not { } title) return null;
        var named = borne.Where(b => (b.Key.State ?? description.State) == description.State && b.Value.Exists(t => IsSame(t, title, description.State))).Select(b => b.Key).OrderBy(d => d.Head).ToList();
        return named.Count > 0 && named.TrueForAll(n => IsNear(n, named[0])) ? named[0] : null;
    }

    /// <summary>The holder of the office in the catalogue at the time that is spoken of, with how it is known, or why it is not; null where it is not asked for.</summary>
    public OfficeHolder? Holder(MentionDraft description, string? of)
    {
        if (!Asks(description) || of is null || actors.ById(of) is not { } owner) return null;
        if (Title(description) is not { } title || actors.Offices.Meanings(title, of).Count == 0) return null;
        var time = OfficeTime.Of(text[description.Head], published);
        if (time is null && published is not null) return new OfficeHolder(null, "the sentence speaks of another time");
        var found = actors.Offices.Holder(title, owner, time?.From, time?.To);
        return found is { Person: { } person } && roles.GenderOf(description.Noun!) is not Gender.Unknown and var told && person.Gender != told ? null : found;
    }

    // "the", "Russia's": one who is meant; not "a Russian minister", nor what somebody is said to be or to become.
    private bool Asks(MentionDraft draft)
    {
        if (draft is not { Form: ReferenceForm.Description, Plural: false, SameAs: null, Noun: not null } || (draft.Role & (NounRole.Office | NounRole.Top | NounRole.Official)) == 0) return false;
        var head = text[draft.Head];
        if (head.Child("det") is { Lemma: not "the" } || head.Child("cop") is not null || head.Child("case")?.Lemma is "as" || head.Child("nummod") is not null) return false;
        return head.IsRoot || !(head.Is("xcomp") || head.Is("appos") || head.Is("compound") || head.Is("nmod:poss") && head.Head.Upos == "PROPN" || head.Head.Lemma is "become" or "appoint" or "elect" or "nominate" or "name" or "remain");
    }

    private bool IsSame(string a, string b, string? of) =>
        string.Equals(a, b, StringComparison.OrdinalIgnoreCase) || actors.Offices.Meanings(a, of).Intersect(actors.Offices.Meanings(b, of), StringComparer.Ordinal).Any();

    private static bool IsNear(MentionDraft a, MentionDraft b) => a.ActorId == b.ActorId && (a.ActorId is not null || NameKey.Of(a.Name) is var x && NameKey.Of(b.Name) is var y && (x.EndsWith(y, StringComparison.Ordinal) || y.EndsWith(x, StringComparison.Ordinal)));

    private static Dictionary<MentionDraft, List<string>> Borne(OfficeTitles titles, IReadOnlyList<MentionDraft> drafts)
    {
        var found = new Dictionary<MentionDraft, List<string>>();
        foreach (var draft in drafts)
        {
            var person = draft.SameAs ?? draft;
            if (person is not { Form: ReferenceForm.Name, Kind: MentionKind.Person }) continue;
            var title = draft.SameAs is not null ? titles.Of(draft.First, draft.End) : draft.NameFirst > draft.First ? titles.Of(draft.First, draft.NameFirst) : null;
            if (title is null) continue;
            if (!found.TryGetValue(person, out var all)) found.Add(person, all = []);
            all.Add(title);
        }

        return found;
    }
}
