using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>A word that moves certainty, and how it is named in a claim's path.</summary>
internal readonly record struct Marker(string Id, Certainty Effect);

/// <summary>The markers that stand beside a predicate: modals, negation, hedging adverbs and adjectives, mood, a condition.</summary>
internal sealed class Markers(FactualityLexicon lexicon)
{
    private static readonly Marker Command = new("imperative", Certainty.Unknown);
    private static readonly Marker Negation = new("negation", Certainty.CertainlyNot);
    private static readonly Marker Consequence = new("consequence", Certainty.Possible);

    private readonly Modality modality = new(lexicon);
    private readonly Qualities qualities = new(lexicon);
    private readonly Conditions conditions = new(lexicon);

    /// <summary>In the order in which they apply, outermost first. <paramref name="below"/> is the dependent the path goes on to (-1: none), whose own words are read there.</summary>
    public List<Marker> Of(Token token, int below)
    {
        var found = new List<Marker>();
        if (token.Has("Mood=Imp") && !token.IsRoot && token.Child("nsubj") is null) found.Add(Command);
        if ((token.Child("mark") ?? token.Child("case")) is { } infinitive && Settled(token, infinitive) is { } ahead) found.Add(ahead);
        // The parser may take the condition for the main clause.
        if (token.IsRoot && token.Child("mark") is { } mark && !(mark.Index > token.Sentence.First && token.Document[mark.Index - 1].Lemma == "not") && lexicon.Openers.TryGetValue(mark.Lemma, out var opened)) found.Add(new($"opener:{mark.Lemma}", opened));
        Marker? modal = null;
        var negations = new List<Marker>();
        foreach (var child in token.Children)
        {
            if (child.Index == below) continue;
            if (child.Is("aux") && modality.Of(token, child) is { } moved) modal ??= moved;
            else if (child.Is("obl") && qualities.Hearsay(child) is { } hearsay) found.Add(hearsay);
            else if (child.Is("advmod") || child.Is("obl") && child.Child("case") is not null && child.Count() <= 3) Adverb(child, found, negations);
            else if (child.Is("amod") && qualities.Adjective(child) is { } quality) found.Add(quality);
            else if (IsNegative(child)) negations.Add(Negation);
            else if (child.Is("nsubj") && qualities.Unverified(child) is { } unverified) found.Add(unverified);
        }

        if (conditions.Hang(token, below) && !Conditions.IsUnreal(token)) found.Insert(0, Consequence);
        if (modal is null) Shared(token, ref modal, negations);
        Combine(modal, negations.Count > 0 || IsLimited(token), negations, found);
        return found;
    }

    /// <summary>"Cannot" excludes, "can do little" limits, "may not" leaves open: ability scopes below negation, the other modals above it.</summary>
    private static void Combine(Marker? modal, bool isDenied, List<Marker> negations, List<Marker> found)
    {
        if (modal is { } m && !(isDenied && m.Id is "modal:can" or "modal:could")) found.Add(m);
        found.AddRange(negations);
    }

    /// <summary>"The aim is to sell" wishes, "the envoy is to sell", "is due to" settle, "is yet to" has not come to it.</summary>
    private Marker? Settled(Token token, Token infinitive)
    {
        Token? outer = null;
        foreach (var c in token.Children)
        {
            if (c.Relation == "nsubj:outer" || c.Is("nsubj") && IsToBe(token, infinitive)) outer = c;
            if (c.Is("advmod") && c.Lemma == "yet" && c.Index < infinitive.Index) return new("negation:yet to", Certainty.CertainlyNot);
        }

        if (infinitive.Lemma == "due" && token.Upos == "VERB") return new("predicate:due", Certainty.Probable);
        if (infinitive.Lemma != "to" || !infinitive.Is("mark") || !token.IsRoot && outer is null) return null;
        return outer is { } subject && !lexicon.Aims.Contains(subject.Lemma) && subject.Lemma is not ("it" or "this" or "that" or "what" or "which")
            ? new("predicate:be to", Certainty.Probable)
            : new("predicate:to", Certainty.Possible);
    }

    /// <summary>"Is to be signed": a form of "be" before the "to".</summary>
    private static bool IsToBe(Token token, Token infinitive)
    {
        foreach (var c in token.Children)
            if ((c.Is("aux") || c.Is("cop")) && c.Lemma == "be" && c.Index < infinitive.Index) return true;
        return false;
    }

    private void Adverb(Token child, List<Marker> found, List<Marker> negations)
    {
        var words = string.Join(' ', child.Subtree().Where(t => t.Upos != "PUNCT").Select(t => t.Form.ToLowerInvariant()));
        if (!lexicon.Adverbs.TryGetValue(words, out var effect) && (child.Is("obl") || !lexicon.Adverbs.TryGetValue(child.Lemma, out effect))) return;
        if (effect == Certainty.CertainlyNot)
        {
            if (Next(child) == "necessarily") found.Add(new($"negation:{words} necessarily", Certainty.PossiblyNot));
            else if (!NotOnly(child) && !Contrasts(child) && Next(child) != "until") negations.Add(new($"negation:{words}", effect));
        }
        else
        {
            found.Add(new($"adverb:{words}", effect));
        }
    }

    // "Can do little (more than protest)".
    private static bool IsLimited(Token token)
    {
        foreach (var child in token.Children)
            if (child.Index > token.Index && (child.Lemma == "little" || child.Is("obj") && child.Subtree()[0].Lemma == "little")) return true;
        return false;
    }

    /// <summary>"Not only", "not just": no denial of what follows. "Not all": some do.</summary>
    private static bool NotOnly(Token not) => Next(not) is "only" or "just" or "merely" or "simply" || not.Index == not.Sentence.First && Next(not) is "all" or "every" or "many";

    /// <summary>"Did not close because of the strike but because of the flood": what is denied is the reason.</summary>
    private static bool Contrasts(Token not)
    {
        var reason = false;
        for (var t = not.Index + 1; t < not.Sentence.End; t++)
        {
            if (not.Document[t].Lemma != "because") continue;
            if (reason && not.Document[t - 1].Lemma is "but" or "rather") return true;
            reason = true;
        }

        return false;
    }

    private static string? Next(Token token) => token.Index + 1 < token.Sentence.End ? token.Document[token.Index + 1].Form.ToLowerInvariant() : null;

    /// <summary>"No shipment", "nobody", "neither Moscow nor Minsk" beside the predicate.</summary>
    private bool IsNegative(Token child)
    {
        if (child.Lemma == "neither" || child.Is("det") && child.Lemma == "no") return true;
        if (child.Lemma == "nor" && (child.Is("cc") || child.Is("advmod") || child.Is("mark")) && child.Head.Child("nsubj") is { } subject && child.Head.Child("aux") is { } aux && aux.Index < subject.Index) return true; // "nor did Oman"
        if (!child.Is("nsubj") && !child.Is("obj") || child.Is("obj") && lexicon.Obstacles.Contains(child.Lemma)) return false;
        if (child.Lemma == "nothing" && Next(child) is "but" or "except") return false; // "nothing but medicine" is medicine
        if (child.Lemma is "nobody" or "nothing" or "none" or "neither" || child.Lemma == "one" && child.Index > 0 && child.Document[child.Index - 1].Lemma == "no") return true;
        foreach (var c in child.Children)
            if ((c.Is("det") || c.Is("cc")) && c.Lemma is "no" or "neither" || c.Is("advmod") && c.Lemma == "not" && c.Index < child.Index && Next(c) is not ("all" or "every" or "everyone" or "everybody" or "many" or "much")) return true; // "not all" are some
        return false;
    }

    /// <summary>A question or a command as a whole; null for a plain sentence.</summary>
    public static Marker? Mood(Token root)
    {
        if (!root.IsRoot) return null;
        for (var t = root.Sentence.End - 1; t >= root.Sentence.First && root.Document[t].Upos == "PUNCT"; t--)
            if (root.Document[t].Form.Contains('?'))
                return new("question", Certainty.Unknown);

        return root.Has("Mood=Imp") && root.Child("nsubj") is null ? Command : null;
    }

    /// <summary>A later conjunct without auxiliary or subject of its own shares the first's modal, and its negation under "or" and "nor".</summary>
    private void Shared(Token token, ref Marker? modal, List<Marker> negations)
    {
        if (!token.Is("conj") || token.Upos is not ("VERB" or "AUX") || token.Child("nsubj") is not null) return;
        var alternative = token.Child("cc")?.Lemma is "or" or "nor";
        if (token.Child("aux") is not null && !alternative) return;
        foreach (var child in token.Head.Children)
        {
            if (child.Index > token.Index) break;
            if (child.Is("aux") && (token.Xpos == "VB" || Modality.IsPerfect(token.Head, child)) && modality.Of(token.Head, child) is { } shared) modal = shared;
            if (alternative && negations.Count == 0 && (child.Lemma is "not" or "never" || IsNegative(child))) negations.Add(Negation);
        }
    }
}

file static class Counting
{
    public static int Count(this Token token) => token.Subtree().Count;
}
