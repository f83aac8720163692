using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>A token in a named place beside an event word: subject, object, indirect, possessive, adjective, compound, copula, or a preposition.</summary>
internal readonly record struct Argument(string Slot, Token Token);

/// <summary>An event word with what stands around it.</summary>
/// <param name="Trigger">The word that names the event.</param>
/// <param name="Arguments">In text order of search: the word's own before borrowed ones.</param>
/// <param name="Scope">Words whose circumstances of place and time are the event's: the trigger, its light verb, what stands between.</param>
/// <param name="Light">Role that the light verb gives its subject; null without a light verb.</param>
internal sealed record Predication(Token Trigger, List<Argument> Arguments, List<Token> Scope, Role? Light);

/// <summary>Collects the arguments of event verbs and event nouns, near and understood.</summary>
internal sealed class ArgumentReader(FrameLexicon frames)
{
    private readonly Control control = new(frames);

    public Predication OfVerb(Token verb)
    {
        var found = Own(verb);
        if (!found.Exists(a => a.Slot == "subject") && (!Syntax.IsPassive(verb) || SharedObject(verb, found)) && control.Understood(verb) is { } subject)
            found.Add(new("subject", subject));
        if (!found.Exists(a => a.Slot == "subject") && Adjacent(verb) is { } near) found.Add(new("subject", near));
        if (!found.Exists(a => a.Slot == "object") && Stranded(verb) is { } stranded) found.Add(new("object", stranded));
        if (!found.Exists(a => a.Slot == "object") && !Syntax.IsPassive(verb))
            foreach (var c in verb.Children) // "hand over tanks", the particle taken for a preposition
                if (c.Is("obl") && c.Index > verb.Index && Syntax.Preposition(c) is "over" or "up" or "off" or "out" or "in" && frames.Verbs.ContainsKey($"{verb.Lemma} {Syntax.Preposition(c)}") && verb.Document[verb.Index + 1].Lemma == Syntax.Preposition(c))
                {
                    found.Add(new("object", c));
                    break;
                }

        if (!found.Exists(a => a.Slot == "with") && verb.Child("obj") is { } thing)
            foreach (var c in thing.Children) // "signed a contract with Minsk", "supply the army with tanks": the parser may hang it on the noun
                if (c.Is("nmod") && c.Index > thing.Index && Syntax.Preposition(c) == "with") found.Add(new("with", c));
        if (Syntax.IsRelative(verb) && !Syntax.IsPassive(verb) && verb.Child("nsubj") is not null && !found.Exists(a => a.Slot == "object" || Syntax.Referent(a.Token) == verb.Head))
            found.Add(new("object", verb.Head)); // "the arms Minsk supplies"
        else if (verb.Is("acl") && !Syntax.IsRelative(verb) && Syntax.Mark(verb) is null && Syntax.IsPassive(verb) && !found.Exists(a => a.Slot == "object"))
            found.Add(new("object", verb.Head)); // "arms supplied by Minsk"
        var scope = new List<Token> { verb };
        for (var t = verb; t.Is("xcomp") && !t.IsRoot; t = t.Head) scope.Add(t.Head);
        return new Predication(verb, found, scope, null);
    }

    /// <summary>"Refuses to supply | weapons": the noun phrase right after an infinitive that the parser hung on the verb above it.</summary>
    private static Token? Stranded(Token verb)
    {
        if (!verb.Is("xcomp") || verb.IsRoot || Syntax.IsPassive(verb)) return null;
        foreach (var c in verb.Head.Children)
            if ((c.Is("obj") || c.Is("obl") && Syntax.Preposition(c) is null) && c.Index > verb.Index && c.Subtree()[0].Index == verb.Index + 1) return c;
        return null;
    }

    /// <summary>The name right before a finite verb that got no subject from the parser.</summary>
    private static Token? Adjacent(Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || Syntax.IsPassive(verb)) return null;
        var t = verb.Index - 1;
        while (t > verb.Sentence.First && verb.Document[t].Upos is "ADV" or "AUX") t--;
        return t >= verb.Sentence.First && verb.Document[t].Upos == "PROPN" ? verb.Document[t] : null;
    }

    /// <summary>A passive conjunct shares the passive subject: "was bought and shipped". True where the active subject is still to be looked for.</summary>
    private static bool SharedObject(Token verb, List<Argument> found)
    {
        if (!verb.Is("conj") || !Syntax.IsPassive(verb.Head)) return false;
        foreach (var a in Own(verb.Head))
            if (a.Slot is "object" && !found.Exists(f => f.Slot == "object")) found.Add(a);
        return false;
    }

    public Predication OfNoun(Token noun)
    {
        var found = Own(noun);
        var scope = new List<Token> { noun };
        Role? light = null;
        var top = noun;
        if (Before(noun) is { } before)
        {
            if (!found.Exists(a => a.Token == before)) found.Add(new("compound", before));
            if (noun.Head == before && !noun.IsRoot)
            {
                top = before;
                foreach (var a in Own(before))
                    if (a.Token != noun && a.Slot != "object") found.Add(a);
            }
        }

        for (var steps = 0; steps < 4; steps++)
        {
            while (top.Is("conj") && !top.IsRoot && top.Head.Upos == top.Upos) top = top.Head;
            if (top.IsRoot) break;
            var governor = top.Head;
            if (Syntax.IsVerb(governor) || governor.Upos == "ADJ")
            {
                if (LightRole(governor, top) is not { } role) break;
                light = role;
                scope.Add(governor);
                Borrow(governor, top, role, found);
                break;
            }

            if (!top.Is("nmod") && !top.Is("compound") && !top.Is("appos") && !top.Is("acl") || !frames.Containers.Contains(governor.Lemma)) break;
            scope.Add(governor);
            foreach (var a in Own(governor))
                if (a.Token != top && a.Slot is not ("object" or "compound")) found.Add(a);
            top = governor;
        }

        if (!found.Exists(a => a.Slot is "subject" or "possessive" or "by" or "from") && Permits.Issuer(noun) is { } issuer) found.Add(new("subject", issuer));
        // "The talks are between …", "Moscow is in talks with …": a noun as predicate.
        if (noun.Child("cop") is not null && noun.Child("nsubj") is { } subject) found.Add(new(Syntax.Preposition(noun) is null ? "copula" : "subject", subject));
        return new Predication(noun, found, scope, light);
    }

    /// <summary>The noun right before, whichever way the parser hung the two: "arms deliveries".</summary>
    private static Token? Before(Token noun) =>
        noun.Index > noun.Sentence.First && noun.Document[noun.Index - 1] is { Upos: "NOUN" } before && before.Relation != "nmod:poss" && (before.Head == noun || noun.Head == before || before.Head == noun.Head) ? before : null;

    private Role? LightRole(Token verb, Token noun)
    {
        if (noun.Is("obj") || noun.Relation == "nsubj:pass" || noun.Is("obl") && Syntax.Preposition(noun) is null) return Light($"{verb.Lemma} {noun.Lemma}") ?? Light(Key(verb)) ?? Light(verb.Lemma);
        if (!noun.Is("obl") && !noun.Is("nmod") && !noun.Is("xcomp") || Syntax.Preposition(noun) is not { } preposition) return null;
        return Light($"{verb.Lemma} {preposition}") ?? (verb.Child("obj") is { } obj ? Light($"{verb.Lemma} {obj.Lemma} {preposition}") : null);
    }

    private Role? Light(string key) => frames.Lights.TryGetValue(key, out var role) ? role : null;

    private static string Key(Token verb) => verb.Child("compound:prt") is { } particle ? $"{verb.Lemma} {particle.Lemma}" : verb.Lemma;

    private void Borrow(Token verb, Token noun, Role role, List<Argument> found)
    {
        foreach (var a in OfVerb(verb).Arguments)
        {
            if (a.Token == noun || Syntax.Referent(a.Token) == noun || noun.IsWithin(a.Token) && a.Slot != "subject") continue;
            switch (a.Slot)
            {
                case "subject": found.Add(new(role == Role.Recipient ? "taker" : "subject", a.Token)); break;
                case "indirect": found.Add(new("taker", a.Token)); break;
                case "object": break;
                default: found.Add(a); break;
            }
        }
    }

    /// <summary>Arguments that hang on the word itself.</summary>
    public static List<Argument> Own(Token word)
    {
        var found = new List<Argument>();
        var verb = Syntax.IsVerb(word) || word.Upos == "ADJ";
        var passive = verb && Syntax.IsPassive(word);
        var hasObject = word.Child("obj") is not null;
        foreach (var c in word.Children)
        {
            switch (c.Relation)
            {
                case "nsubj" or "csubj" when verb || hasObject: found.Add(new("subject", c)); break; // with an object, a verb taken for its noun
                case "nsubj:outer" when verb && c.Upos == "PROPN": found.Add(new("subject", c)); break; // "Minsk is to supply", "if Minsk were to supply"
                case "nsubj:pass": found.Add(new(hasObject ? "indirect" : "object", c)); break;
                case "xcomp" when verb && c.Children.Count == 1 && Syntax.Mark(c) == "to": found.Add(new("to", c)); break; // a name in small letters, taken for a verb
                case "xcomp" or "ccomp" when verb: found.Add(new("clause", c)); break;
                case "obj": found.Add(new("object", c)); break;
                case "iobj": found.Add(new(hasObject || word.Child("ccomp") is not null || word.Child("xcomp") is not null ? "indirect" : "object", c)); break; // alone it is the object
                case "obl:agent": found.Add(new("subject", c)); break;
                case "nmod:poss": found.Add(new(verb ? "subject" : "possessive", c)); break;
                case "compound" when c.Index < word.Index: found.Add(new("compound", c)); break;
                case "amod": found.Add(new("adjective", c)); break;
                case "acl" when !verb && Syntax.IsVerb(c) && Syntax.Mark(c) is null:
                    foreach (var a in Own(c)) // "deliveries made by Minsk to Baku"
                        if (a.Slot is not ("object" or "compound")) found.Add(a);
                    break;
                default:
                    if (c.Is("obl") && !hasObject && verb && c.Child("nummod") is { } number && (Syntax.Preposition(c) ?? Syntax.Preposition(number)) is "between" or "up to" or "over" or "about" or "around") found.Add(new("object", c)); // "buy between ten and twenty tonnes"
                    else if ((c.Is("obl") || c.Is("nmod") || c.Is("advcl") && IsNominal(c)) && Syntax.Preposition(c) is { } preposition)
                        found.Add(new(preposition == "by" && passive ? "subject" : Plain(preposition), c));
                    break;
            }
        }

        return found;
    }

    private static bool IsNominal(Token t) => t.Upos is "NOUN" or "PROPN" or "PRON";

    /// <summary>Prepositions that do the same work.</summary>
    private static string Plain(string preposition) => preposition switch
    {
        "together with" or "along with" or "jointly with" => "alongside",
        "onto" or "toward" or "towards" or "unto" => "to",
        "upon" or "over" => "on",
        _ => preposition,
    };
}
