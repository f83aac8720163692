using Entente.Extraction.Claims;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution.Chains;

/// <summary>How many speak under a description, as what, and whether their names are withheld.</summary>
internal sealed class UnnamedVoices(AnalysedText text, VoiceLexicon voices)
{
    /// <summary>Null for one who is known by name, or by an office that only one holds.</summary>
    /// <param name="head">Head of the phrase that first describes the voice.</param>
    /// <param name="beside">Head of the phrase in the statement itself.</param>
    public UnnamedVoice? Of(MentionKind kind, Token head, Token beside)
    {
        var (counted, counter) = Counted(head);
        var lemma = counted.Lemma.ToLowerInvariant();
        if (kind == MentionKind.Office && !IsIndefinite(head) && !NounPhrase.IsPlural(head)) return null;
        var office = voices.Offices.TryGetValue(lemma, out var listed) ? listed : kind == MentionKind.Office ? VoiceOffice.Official : VoiceOffice.Other;
        if (lemma == "report" && NounPhrase.IsPlural(counted) && counted.Child("det") is null) office = VoiceOffice.Media; // "reports say": the press, not a paper
        var (low, high) = Number(head, counted, counter, office);
        return new UnnamedVoice(low, high, office, IsWithheld(head) || IsWithheld(counted) || HasTerms(head.Sentence) || HasTerms(beside.Sentence));
    }

    // "one of the officials", "a group of diplomats", "two of them": what is counted, and the word that counts it.
    private (Token Counted, Token? Counter) Counted(Token head)
    {
        if (head.Upos is "NUM" or "DET" or "ADJ" or "PRON" || voices.Counts.ContainsKey(head.Lemma.ToLowerInvariant()))
            foreach (var c in head.Children)
                if (c.Is("nmod") && c.Child("case") is { Lemma: "of" or "among" } && NounPhrase.IsPlural(c)) return (c, head);
        return (head, null);
    }

    private (int Low, int? High) Number(Token head, Token counted, Token? counter, VoiceOffice office)
    {
        if (counter is { } word) return Bound(word) ?? (1, null);
        if (QuantityReader.Before(text, head, null) is { } quantity && quantity.Span.Start >= head.Subtree()[0].Start && (quantity.Low ?? quantity.Value ?? quantity.High) is { } least && least >= 1)
            return ((int)Math.Min(quantity.Low ?? (quantity.High is null ? least : 1), int.MaxValue), quantity.High is { } most ? (int)Math.Min(most, int.MaxValue) : null);
        foreach (var c in counted.Children)
            if (c.Index < counted.Index && (c.Is("det") || c.Is("amod") || c.Is("nummod")) && Bound(c) is { } bound) return bound;
        if (NounPhrase.IsPlural(counted) || counted.Lemma is "people" or "police") return (2, null);
        var isMass = office is VoiceOffice.Media or VoiceOffice.Document && counted.Child("det") is null && counted.Child("nmod:poss") is null;
        return isMass || counted.Upos is "ADJ" ? (1, null) : (1, 1);
    }

    private (int Low, int? High)? Bound(Token word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (voices.Counts.TryGetValue(lemma, out var bound)) return bound;
        var number = Array.IndexOf(Numbers, word.Form.ToLowerInvariant());
        return number > 0 ? (number, number) : lemma is "another" ? (1, 1) : null;
    }

    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static bool IsIndefinite(Token head) => head.Child("det")?.Lemma is "a" or "an" or "another" or "some" or "any" or "one" || head.Child("nummod") is not null;

    private bool IsWithheld(Token head)
    {
        foreach (var c in head.Children)
            if (voices.Withheld.Contains(c.Lemma.ToLowerInvariant())) return true;
        return false;
    }

    private bool HasTerms(Sentence sentence)
    {
        var words = text.Words(text.Span(sentence.First, sentence.End));
        return voices.Terms.Any(t => words.Contains(t, StringComparison.OrdinalIgnoreCase));
    }
}
