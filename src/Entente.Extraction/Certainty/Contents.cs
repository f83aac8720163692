using Entente.Text;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>Nouns that have a content (claim, report, rumour, fear): what is told in them, and whether it is said to be false.</summary>
internal sealed class Contents(FactualityLexicon lexicon)
{
    private readonly Predicates predicates = new(lexicon);

    /// <summary>The clause that a noun such as "claim" has for content, one that a parser took for a relative clause among them.</summary>
    public bool Completes(Token noun, Token clause)
    {
        if (noun.Upos != "NOUN" || !clause.Is("acl") || predicates.Find(noun, Complement.That) is not { } signature || signature.Affirmed == Certainty.Certain && !IsFalse(noun)) return false;
        var that = clause.Subtree()[0];
        if (that.Lemma != "that" && (that.Index == that.Sentence.First || that.Document[that.Index - 1].Lemma != "that")) return false;
        if (!clause.Relation.EndsWith(":relcl", StringComparison.Ordinal)) return IsFalse(noun);
        var (subject, whole) = (false, that.Upos == "SCONJ" || clause.Child("nsubj:pass") is not null || clause.Child("cop") is not null);
        foreach (var c in clause.Children)
        {
            subject |= c.Is("nsubj") && c != that;
            whole |= c.Relation == "obj" && c != that;
        }

        return subject && whole;
    }

    /// <summary>True for "reports" and its clause or phrase: who denies reports of a sale denies the sale.</summary>
    public bool Tells(Token noun, Token content) =>
        noun.Upos == "NOUN" && (content.Is("acl") || content.Is("nmod") || content.Is("ccomp")) && predicates.Find(noun, Complement.That) is { Affirmed: not Certainty.Certain };

    /// <summary>What is told in a claim, report or fear: nothing where it is said to be false.</summary>
    public Certainty Told(Token noun, Certainty value, List<string> path)
    {
        path.Add($"predicate:{noun.Lemma}");
        return IsFalse(noun) ? Certainty.CertainlyNot : value.Into(predicates.Find(noun, Complement.That)!);
    }

    /// <summary>"The report is false", "was disproved", "false reports".</summary>
    private bool IsFalse(Token noun)
    {
        foreach (var c in noun.Children)
            if (c.Is("amod") && lexicon.Falsehoods.Contains(c.Lemma)) return true;
        if (!noun.Is("nsubj") || !lexicon.Falsehoods.Contains(noun.Head.Lemma)) return false;
        foreach (var c in noun.Head.Children)
            if (c.Is("aux") && c.Xpos == "MD" || c.Lemma is "not" or "never") return false;
        return noun.Relation == "nsubj:pass" || noun.Head.Upos == "ADJ";
    }
}
