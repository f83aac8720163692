using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>The clause or phrase that says an event.</summary>
internal static class EvidenceReader
{
    /// <summary>
    /// The trigger's own clause or noun phrase, widened to the roles found in the same sentence, to the light verb, and, where something moved the certainty,
    /// to the clause that moves it. Without outer punctuation.
    /// </summary>
    public static TextSpan Of(Draft draft, bool moved)
    {
        var sentence = draft.Trigger.Sentence;
        var text = draft.Trigger.Document;
        var (first, last) = Reach(draft.Trigger);
        foreach (var t in draft.Predication.Scope.Skip(1)) Widen(t.Index, t.Index);
        if (draft.Predicate != draft.Trigger) Widen(draft.Predicate.Index, draft.Predicate.Index);
        if (moved && !Syntax.IsVerb(draft.Trigger))
        {
            var top = draft.Trigger;
            while (!top.IsRoot && !Syntax.IsVerb(top)) top = top.Head;
            if (Syntax.IsVerb(top)) Widen(Reach(top).First, Reach(top).Last);
        }

        foreach (var span in draft.Agents.Concat(draft.Recipients).Select(p => p.Span).Append(draft.Thing?.Item.Span).Append(draft.Thing?.Quantity?.Span).Append(draft.Place?.Span).Append(draft.Time?.Span))
            if (span is { } s && s.Start >= sentence.Start && s.End <= sentence.Stop)
                Widen(text.FirstTokenEndingAfter(s.Start), text.FirstTokenEndingAfter(s.End - 1));
        while (first < draft.Trigger.Index && text[first].Upos is "PUNCT" or "CCONJ") first++;
        while (last > draft.Trigger.Index && text[last].Upos is "PUNCT" or "CCONJ") last--;
        return text.Span(first, last + 1);

        void Widen(int from, int to) => (first, last) = (Math.Min(first, from), Math.Max(last, to));
    }

    private static (int First, int Last) Reach(Token top)
    {
        var (first, last) = (top.Index, top.Index);
        var open = new Stack<Token>();
        open.Push(top);
        while (open.TryPop(out var token))
        {
            (first, last) = (Math.Min(first, token.Index), Math.Max(last, token.Index));
            foreach (var c in token.Children)
                if (!Leaves(c) && !(token == top && (c.Is("case") || c.Is("mark")))) open.Push(c);
        }

        return (first, last);
    }

    /// <summary>Clauses that say something else: coordinated, adverbial, relative, interposed.</summary>
    private static bool Leaves(Token c) =>
        c.Is("parataxis") || c.Is("conj") && (Syntax.IsVerb(c) || c.Child("nsubj") is not null) || c.Is("advcl") || Syntax.IsRelative(c) || c.Is("appos") && c.Subtree().Count > 6 || c.Is("cc") || c.Is("punct") || c.Is("list")
        || c.Is("ccomp") && c.Child("nsubj") is not null;
}
