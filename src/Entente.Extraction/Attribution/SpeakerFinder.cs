using Entente.Extraction.Certainty;
using Entente.Extraction.Mentions;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>From a cue to the word that stands for its voice.</summary>
internal sealed class SpeakerFinder(CueLexicon cues, MentionIndex mentions)
{
    private const int FarthestControl = 6; // clauses
    private readonly ILookup<int, Mention> byEnd = mentions.All.ToLookup(m => m.End);

    /// <summary>The voice of a verb or adjective; null where it attributes nothing to anybody (a command, "the fact shows").</summary>
    public Voice? OfVerb(Token verb, bool evidence)
    {
        foreach (var c in verb.Children) if (c.Lemma == "worth") return null; // "it is worth noting"
        var voice = IsPassive(verb) ? Agent(verb) : Beside(verb) ?? Controller(verb, FarthestControl);
        if (voice is { Referent: { } lost } && mentions.At(lost.Index) is null && Person(verb) is { } person) voice = Voice.Of(person);
        return voice is { Referent: { } r } && Accepts(r, evidence) ? Owned(Settled(voice.Value)) : null;
    }

    // "On 4 May, the envoy to Oslo, Anna Keller, said …" with all of it hung on the day: the person named right before the verb.
    private Token? Person(Token verb)
    {
        var end = verb.Index > verb.Sentence.First && verb.Document[verb.Index - 1].Form == "," ? verb.Index - 1 : verb.Index;
        return byEnd[end].FirstOrDefault(m => m.Kind == MentionKind.Person && m.First >= verb.Sentence.First) is { } m ? verb.Document[m.Head] : null;
    }

    /// <summary>"To the dismay of Norway, which …": where a relative pronoun was hung on what cannot speak, it stands for the one named right before it.</summary>
    public Voice Settled(Voice voice)
    {
        if (voice is not { Head: { } pronoun, Referent: { } noun } || pronoun == noun || mentions.At(noun.Index) is not null || cues.IsDocument(noun.Lemma) || pronoun.Index == 0) return voice;
        var text = pronoun.Document;
        return byEnd[text[pronoun.Index - 1].Form == "," ? pronoun.Index - 1 : pronoun.Index].FirstOrDefault(m => m.First > noun.Index && m.Kind != MentionKind.Place) is { } named ? voice with { Referent = text[named.Head] } : voice;
    }

    /// <summary>"the newspaper's report", "a report by the panel": they speak for the newspaper and the panel.</summary>
    public Voice Owned(Voice voice)
    {
        if (voice.Referent is not { } document || !cues.IsDocument(document.Lemma) || mentions.At(document.Index) is { Kind: MentionKind.Body }) return voice; // "Oslo's spy agency" speaks for itself
        foreach (var c in document.Children)
        {
            if (mentions.At(c.Index) is not { Kind: not MentionKind.Place } maker) continue;
            if (c.Relation == "nmod:poss" || c.Is("nmod") && c.Index > document.Index && c.Child("case") is { Lemma: "by" } && maker.Kind != MentionKind.Unnamed) return voice with { Referent = c };
        }

        return voice;
    }

    // A finite verb that the tree gives no subject: the mention right before it speaks ("Asked about it, spokesman Anna Keller said …"). After a comma, as in
    // "Anna Keller, a researcher at the institute in Basel, noted", it is the group between the last two commas where that is one mention that can speak;
    // else what stands before it, to which it is an apposition.
    private Voice? Beside(Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || verb.Child("nsubj") is not null || verb.Is("conj")) return null;
        var (text, first, last) = (verb.Document, verb.Sentence.First, verb.Index - 1);
        while (last > first && text[last].Upos is "ADV" or "AUX") last--;
        if (last > first && byEnd[last + 1].FirstOrDefault(m => m.First >= first && m.Kind != MentionKind.Place) is { } beside) return Voice.Of(text[beside.Head]);
        // Said one diplomat: “…”
        if (verb.Index == first && verb.Xpos != "VBP" && verb.Child("obj") is { } inverted && CanSpeak(inverted) && verb.Child("parataxis") is not null) return Voice.Of(inverted);
        if (last <= first || text[last].Form != ",") return null;
        var before = last - 1;
        while (before > first && text[before].Form != ",") before--;
        var found = byEnd[last].FirstOrDefault(m => m.First == before + 1 && m.Kind != MentionKind.Place) ?? byEnd[before].FirstOrDefault(m => m.First >= first && m.Kind != MentionKind.Place);
        return found is null ? null : Voice.Of(text[found.Head]);
    }

    /// <summary>"by …" beside a passive; null where it is left out.</summary>
    public static Voice? Agent(Token verb)
    {
        foreach (var c in verb.Children)
            if (c.Relation == "obl:agent" || (c.Is("obl") && c.Child("case") is { Lemma: "by" } && c.Upos is not ("NUM" or "VERB"))) return Voice.Of(c);
        return null;
    }

    public static bool IsPassive(Token verb)
    {
        // "Said" looks like a participle; a finite clause without an auxiliary that says that something is so is active.
        var bare = verb.Child("aux") is null && verb.Child("ccomp") is not null;
        foreach (var c in verb.Children)
            if (c.Relation is "aux:pass" or "csubj:pass" || c.Relation == "nsubj:pass" && !bare) return true;
        // "the plan, announced by the ministry": a past participle on a noun
        return verb.Xpos == "VBN" && verb.Is("acl") && !verb.Relation.EndsWith("relcl", StringComparison.Ordinal) && !IsOnlyVerb(verb);
    }

    // A sentence whose one verb hangs on its head noun is that noun's doing: "The commission called for …" misread.
    private static bool IsOnlyVerb(Token verb)
    {
        if (!verb.Head.IsRoot) return false;
        foreach (var t in verb.Sentence.Tokens)
            if (t.Index != verb.Index && t.Xpos is "VBD" or "VBZ" or "VBP" or "MD") return false;
        return true;
    }

    /// <summary>"…, its owner said, | rejecting | suggestions that …": a participle after a comma that a parser took for an attribute of its object.</summary>
    public static bool IsParted(Token verb) =>
        verb.Xpos == "VBG" && verb.Is("amod") && verb.HeadIndex > verb.Index && verb.Head.Is("obj") && verb.Index - 2 > verb.Sentence.First && verb.Document[verb.Index - 1].Form == "," && verb.Head.HeadIndex < verb.Index;

    /// <summary>The understood subject of a verb, whatever its voice: its own, or that of the clause that governs it.</summary>
    public Voice? Controller(Token verb, int depth)
    {
        Token? own = null; // the nearest, where a misread clause before it has left its subject here too
        foreach (var c in verb.Children)
            if (c.Is("nsubj") && !c.Relation.EndsWith(":outer", StringComparison.Ordinal) && (own is null || c.Index < verb.Index)) own = c;
        if (own is { } subject) return Resolve(subject, verb);
        if (Accompanying(verb) is { } beside) return Voice.Of(beside);
        if (depth == 0 || verb.IsRoot) return null;
        if (IsParted(verb)) return verb.Head.IsRoot ? null : Controller(verb.Head.Head, depth - 1);
        if (StrayConjunct.Governor(verb) is { } governor) return Controller(governor, depth - 1); // "denied the raid and accused …"
        var head = verb.Head;
        // "condemned the vote, warned that … and called for …"
        if (verb.Is("parataxis") && verb.Xpos is "VBD" or "VBZ" && head.Xpos == verb.Xpos && verb.Index > head.Index) return Controller(head, depth - 1);
        if (verb.Is("acl") && !verb.Relation.EndsWith("relcl", StringComparison.Ordinal)) return Modified(head, verb, depth);
        if (verb.Is("conj") || verb.Is("advcl") || verb.Is("xcomp") || verb.Is("parataxis") && IsParticiple(verb))
        {
            if (head.Upos is not ("VERB" or "AUX" or "ADJ" or "NOUN")) return null;
            if (HasExpletive(head) || head.Upos == "ADJ" && head.Child("nsubj") is { Lemma: "it" }) return null; // "it is worth noting"
            // "quoted a witness as saying", "asked him to explain": the object speaks
            if (!verb.Is("conj") && (verb.Is("xcomp") || Opens(verb, "as")) && head.Child("obj") is { } o) return Voice.Of(o);
            // "denied that containers were sent, saying …": a participle hung on what was said, whose subject cannot speak, is the speaker's
            if (verb.Xpos == "VBG" && head.Is("ccomp") && verb.Index > head.Index && Controller(head, 0) is { Referent: { } thing } && !CanSpeak(thing)) return Controller(head.Head, depth - 1);
            if (verb.Is("conj") && IsPassive(head) && Agent(head) is { } agent) return agent;
            return Controller(head, depth - 1);
        }

        return null;
    }

    // "with a spokesman simply saying …": the noun right before the participle, whatever it hangs on.
    private static Token? Accompanying(Token verb)
    {
        if (verb.Xpos != "VBG") return null;
        var (text, before) = (verb.Document, verb.Index - 1);
        while (before > verb.Sentence.First && text[before].Upos == "ADV") before--;
        if (before <= verb.Sentence.First || text[before].Upos is not ("NOUN" or "PROPN")) return null;
        for (var noun = text[before]; ; noun = noun.Head)
        {
            if (noun.Child("case") is { Lemma: "with" } opener && opener.Index < before) return noun;
            if (noun.IsRoot || noun.HeadIndex > before || noun.Upos is not ("NOUN" or "PROPN")) return null;
        }
    }

    // "a letter saying …": the letter, or whoever is said to have sent it. "officials saying …": they.
    private Voice? Modified(Token noun, Token verb, int depth)
    {
        if (noun.Upos is "PROPN" or "PRON") return Voice.Of(noun);
        if (noun.Is("nsubj") && Opens(verb, "to") && noun.Upos == "NOUN" && mentions.At(noun.Index) is null) return null; // "there is every reason to believe"
        if (!cues.IsDocument(noun.Lemma)) return noun.Is("obj") && noun.Head.Upos == "VERB" && (Opens(verb, "to") || noun.Head.Lemma == "have" || mentions.At(noun.Index) is null) ? Controller(noun.Head, depth - 1) : Voice.Of(noun);
        return Giver(noun) ?? Voice.Of(noun);
    }

    /// <summary>Whoever is said to give the words that a noun names: its owner, its agent, or the subject of the verb that gives it.</summary>
    public Voice? Giver(Token noun)
    {
        if (noun.Child("nmod:poss") is { } owner) return Voice.Of(owner);
        foreach (var c in noun.Children)
            if (c.Is("nmod") && c.Child("case") is { Lemma: "by" or "from" }) return Voice.Of(c);
        for (var n = noun; ; n = n.Head)
        {
            if ((n.Is("obj") || n.Is("nsubj:pass")) && n.Head.Upos == "VERB" && cues.IsGiver(n.Head.Lemma))
                return IsPassive(n.Head) ? Agent(n.Head) : Controller(n.Head, FarthestControl) is { Head.Lemma: not ("it" or "this" or "that") } giver ? giver : null; // "it sends a message"
            if (!n.Is("conj")) return null;
        }
    }

    /// <summary>True where the noun phrase can speak: an actor, a person, something written.</summary>
    public bool CanSpeak(Token head)
    {
        if (mentions.At(head.Index) is { } m) return m.Kind != MentionKind.Place || head.Upos == "PROPN";
        if (cues.IsDocument(head.Lemma)) return true;
        return head.Upos switch
        {
            "PROPN" => true,
            "PRON" => head.Lemma.ToLowerInvariant() is "i" or "we" or "he" or "she" or "they" or "you",
            "ADJ" or "NUM" or "DET" => true, // "many", "two of them", "others"
            _ => mentions.All.Count == 0,
        };
    }

    private bool Accepts(Token head, bool evidence)
    {
        if (head.Upos == "PRON" && head.Lemma.ToLowerInvariant() is "it" or "this" or "that" or "these" or "there" or "which" or "what" or "nobody" or "none" or "nothing" or "something")
            return mentions.At(head.Index) is { Kind: not MentionKind.Place, Unresolved: null };
        if (IsNobody(head)) return false;
        return !evidence || CanSpeak(head);
    }

    /// <summary>"No", "no reason".</summary>
    public static bool IsNobody(Token head) => head.Form.Equals("no", StringComparison.OrdinalIgnoreCase) || head.Child("det") is { Lemma: "no" };

    /// <summary>A relative pronoun stands for the noun that its clause completes.</summary>
    public static Voice Resolve(Token subject, Token verb)
    {
        if (subject.Lemma.ToLowerInvariant() is "who" or "which" or "that" && subject.Upos is "PRON" or "SCONJ" or "DET")
            for (var v = verb; !v.IsRoot; v = v.Head)
                if (v.Relation == "acl:relcl" && v.HeadIndex < subject.Index) return new Voice(subject, v.Head);
        return subject.Lemma.Equals("who", StringComparison.OrdinalIgnoreCase) && NounBefore(subject) is { } noun ? new Voice(subject, noun) : Voice.Of(subject);
    }

    // "the president, who …": the noun that the comma parts from its pronoun, whatever the tree says.
    private static Token? NounBefore(Token pronoun)
    {
        var (text, at) = (pronoun.Document, pronoun.Index - 1);
        if (at >= pronoun.Sentence.First && text[at].Form is "," or "—" or "–") at--;
        if (at < pronoun.Sentence.First || text[at].Upos is not ("NOUN" or "PROPN")) return null;
        var noun = text[at];
        while (!noun.IsRoot && noun.HeadIndex < at && noun.Head.Upos is "NOUN" or "PROPN" && (noun.Is("flat") || noun.Is("compound") || noun.Is("appos"))) noun = noun.Head;
        return noun;
    }

    private static bool HasExpletive(Token verb)
    {
        foreach (var c in verb.Children) if (c.Is("expl")) return true;
        return false;
    }

    private static bool IsParticiple(Token verb) => verb.Xpos is "VBG" or "VBN";

    private static bool Opens(Token verb, string word)
    {
        foreach (var c in verb.Children)
            if ((c.Is("mark") || c.Is("case")) && c.Lemma == word) return true;
        return false;
    }
}
