namespace Entente.Briefs.Wording;

/// <summary>What a finding is about as a noun phrase, so that a sentence about it needs no tense and asserts nothing.</summary>
/// <param name="Bare">"transfer of arms from A to B".</param>
/// <param name="Article">"a", "an" or empty.</param>
internal readonly record struct NounPhrase(string Bare, string Article, bool IsPlural = false)
{
    public string Full => Article.Length == 0 ? Bare : Article + " " + Bare;

    public string Was => IsPlural ? "were" : "was";

    public string Pronoun => IsPlural ? "them" : "it";
}
