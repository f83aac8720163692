namespace Entente.Extraction.Actors;

/// <summary>What a noun makes of the actor that it stands beside.</summary>
[Flags]
public enum NounRole
{
    None = 0,
    /// <summary>"the North Korean regime": the state itself.</summary>
    Government = 1,
    /// <summary>"the Russian army": a body that acts for it.</summary>
    Organ = 2,
    /// <summary>"the Russian foreign minister": one office-holder.</summary>
    Office = 4,
    /// <summary>"Russian officials": unnamed people who act for it.</summary>
    Official = 8,
    /// <summary>"analysts": a voice without a name.</summary>
    Voice = 16,
    /// <summary>"reports": a document that speaks.</summary>
    Document = 32,
    /// <summary>"a Russian bank": a body of the state that does not act for it.</summary>
    Body = 64,
    /// <summary>"the North Korean leader": the office at the top.</summary>
    Top = 128,
}

/// <summary>Nouns for people, offices and organs, and the words around names. Compared in lower case, by lemma.</summary>
public sealed class RoleNouns
{
    private readonly Dictionary<string, NounRole> roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Gender> givenNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> formerly, others, unofficial;

    public RoleNouns(
        IEnumerable<KeyValuePair<NounRole, IReadOnlyList<string>>> nouns,
        IEnumerable<string> titles,
        IEnumerable<KeyValuePair<Gender, IReadOnlyList<string>>> genderWords,
        IEnumerable<KeyValuePair<Gender, IReadOnlyList<string>>> givenNames,
        IEnumerable<string> formerly,
        IEnumerable<string> others,
        IEnumerable<string> unofficial)
    {
        foreach (var (role, words) in nouns)
            foreach (var word in words) roles[Key(word)] = roles.GetValueOrDefault(Key(word)) | role;
        foreach (var title in titles) this.titles.Add(Key(title));
        foreach (var (gender, words) in genderWords)
            foreach (var word in words) genders[Key(word)] = gender;
        foreach (var (gender, names) in givenNames)
            foreach (var name in names) this.givenNames[NameKey.Of(name)] = gender;
        this.formerly = [.. formerly];
        this.others = [.. others];
        this.unofficial = [.. unofficial];
    }

    /// <summary>All that the noun can make; <see cref="NounRole.None"/> for a noun of no such kind. Singular or plural, written as one word or two.</summary>
    public NounRole this[string lemma] => roles.GetValueOrDefault(Key(lemma));

    /// <summary>"Mr.", "President": a word that goes before a name.</summary>
    public bool IsTitle(string word) => titles.Contains(Key(word));

    /// <summary>"former": the office is not held now.</summary>
    public bool IsFormerly(string word) => formerly.Contains(word.ToLowerInvariant());

    /// <summary>True for a noun that says what somebody is to another: "an ally of Chad" is not Chad's, and not Chad.</summary>
    public bool IsOther(string lemma) => others.Contains(lemma.ToLowerInvariant());

    /// <summary>"Leaked", "purported": a document that nobody gave out in its author's name.</summary>
    public bool IsUnofficial(string word) => unofficial.Contains(word.ToLowerInvariant());

    /// <summary>What the noun or title says of the person's gender.</summary>
    public Gender GenderOf(string word) => genders.GetValueOrDefault(Key(word));

    /// <summary>What a given name says.</summary>
    public Gender GenderOfName(string given) => givenNames.GetValueOrDefault(NameKey.Of(given));

    private static string Key(string word) => word.TrimEnd('.').ToLowerInvariant();
}
