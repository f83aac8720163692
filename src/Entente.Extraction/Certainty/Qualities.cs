using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>What adjectives say of an event, or of the source that tells of it.</summary>
internal sealed class Qualities(FactualityLexicon lexicon)
{
    /// <summary>A tagger may take it for a participle, a tokenizer cut it in two: "planned", "so-called".</summary>
    public Marker? Adjective(Token child)
    {
        var form = child.Form.ToLowerInvariant();
        if (lexicon.Adjectives.TryGetValue(child.Lemma, out var effect) || lexicon.Adjectives.TryGetValue(form, out effect)) return new($"adjective:{form}", effect);
        var whole = string.Concat(child.Subtree().Select(t => t.Form.ToLowerInvariant()));
        return whole.Length > form.Length && lexicon.Adjectives.TryGetValue(whole, out effect) ? new($"adjective:{whole}", effect) : null;
    }

    /// <summary>"According to unconfirmed reports", "according to rumours".</summary>
    public Marker? Hearsay(Token source)
    {
        if (source.Child("case") is not { Form: "According" or "according" }) return null;
        foreach (var c in source.Children)
            if (c.Is("amod") && Adjective(c) is { } doubt) return new($"adverb:according to {c.Lemma}", doubt.Effect);
        return lexicon.Signature(source.Lemma, Complement.That) is { Affirmed: Certainty.Possible } ? new($"adverb:according to {source.Lemma}", Certainty.Possible) : null;
    }

    /// <summary>"Unverified reports said that …".</summary>
    public Marker? Unverified(Token source)
    {
        if (lexicon.Signature(source.Lemma, Complement.That) is null) return null;
        foreach (var c in source.Children)
            if (c.Is("amod") && Adjective(c) is { Effect: Certainty.Possible } doubt) return doubt;
        return null;
    }
}
