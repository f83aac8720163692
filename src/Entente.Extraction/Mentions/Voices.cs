using Entente.Extraction.Actors;

namespace Entente.Extraction.Mentions;

/// <summary>One voice or place of a document: what all its mentions together say of it.</summary>
internal sealed class Voice(int number)
{
    public int Number { get; } = number;
    public required string Name { get; set; }
    public MentionKind Kind { get; set; }
    public string? ActorId { get; set; }
    public string? State { get; set; }
    public List<string> SpokenFor { get; set; } = [];
    public Gender Gender { get; set; }

    /// <summary>Pronouns taken for it so far, "he" less "she": what is guessed of its gender where nothing tells it.</summary>
    public int Lean { get; set; }

    /// <summary>The gender as far as it is told, else as two pronouns more of one than of the other make it.</summary>
    public Gender Likely => Gender != Gender.Unknown ? Gender : Lean >= 2 ? Gender.Male : Lean <= -2 ? Gender.Female : Gender.Unknown;
    public bool Plural { get; set; }
    public int Count { get; set; }
    public HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);
    public NounRole Role { get; set; }

    /// <summary>The offices it is said to hold where it is named.</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);
    public List<MentionDraft> Members { get; set; } = [];
}

/// <summary>The voices of a document, numbered in the order in which they come up.</summary>
internal sealed class Voices
{
    private readonly List<Voice> all = [];
    private readonly Dictionary<string, Voice> byKey = new(StringComparer.Ordinal);

    public Voice this[int number] => all[number];

    /// <summary>The key of several voices that speak as one, in whatever order.</summary>
    public static string KeyOfAll(IEnumerable<MentionDraft> members) => "all:" + string.Join('+', members.Select(m => m.Entity).Order());

    /// <summary>The number of the members' common voice.</summary>
    public int Number(IEnumerable<MentionDraft> members) => byKey[KeyOfAll(members)].Number;

    /// <summary>The voice of that key, made from the draft where it is new.</summary>
    public Voice Of(string key, MentionDraft draft)
    {
        if (!byKey.TryGetValue(key, out var voice))
        {
            voice = new Voice(all.Count) { Name = draft.Name, Kind = draft.Kind, ActorId = draft.ActorId, State = draft.State, SpokenFor = draft.SpokenFor, Gender = draft.Gender, Plural = draft.Plural, Members = draft.Members };
            all.Add(voice);
            byKey.Add(key, voice);
        }

        Enter(voice, draft);
        return voice;
    }

    /// <summary>Makes the draft a mention of the voice, and lets each learn from the other.</summary>
    public void Enter(Voice voice, MentionDraft draft)
    {
        draft.Entity = voice.Number;
        voice.Count++;
        voice.State ??= draft.State;
        if (voice.SpokenFor.Count == 0 && draft.Form != ReferenceForm.Pronoun) voice.SpokenFor = draft.SpokenFor;
        if (draft.Form == ReferenceForm.Pronoun) voice.Lean += draft.Gender switch { Gender.Male => 1, Gender.Female => -1, _ => 0 };
        else if (voice.Gender == Gender.Unknown) voice.Gender = draft.Gender;
        voice.Role |= draft.Role;
        if (draft.Noun is { } noun) voice.Nouns.Add(noun);
    }
}
