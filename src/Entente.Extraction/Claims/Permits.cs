using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>Licences for what passes: to issue one hands nothing over, and to suspend some of them does not end it all.</summary>
internal static class Permits
{
    private const int Farthest = 8; // words from the licence to what it allows

    /// <summary>True for "exports" in "30 licences for arms exports to Oman", however the parser hung it.</summary>
    public static bool Allows(Token deed) => Permit(deed) is not null;

    /// <summary>Who issues, refuses or suspends it; null where nobody stands there.</summary>
    public static Token? Issuer(Token deed)
    {
        if (Permit(deed) is not { } permit) return null;
        for (var t = permit; !t.IsRoot; t = t.Head)
            if (Syntax.IsVerb(t.Head) && !Syntax.IsPassive(t.Head)) return t.Head.Child("nsubj");
        return null;
    }

    private static Token? Permit(Token deed)
    {
        if (!Syntax.IsNoun(deed)) return null;
        var t = deed.Index - 1;
        var text = deed.Document;
        while (t > deed.Sentence.First && deed.Index - t < Farthest && (text[t].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PART")) t--;
        return t > deed.Sentence.First && text[t].Lemma is "for" or "on" && text[t - 1].Lemma is "licence" or "license" or "permit" ? text[t - 1] : null;
    }
}
