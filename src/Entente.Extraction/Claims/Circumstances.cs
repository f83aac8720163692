using Entente.Extraction.Attribution;
using Entente.Extraction.Mentions;
using Entente.Extraction.Times;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>When and where: expressions of time and place that hang on the event, on its light verb, or on the verb it is an argument of.</summary>
internal sealed class Circumstances(Reading reading, IReadOnlyList<AttributedStatement> statements)
{
    private readonly HashSet<int> cues = [.. statements.Select(s => s.Cue ?? -1)];

    /// <summary>"…, the minister said on Friday": what stands outside the words that are reported says when and where they were spoken, not when the event was.</summary>
    public void Fill(Draft draft, AttributedStatement? statement)
    {
        var scope = Scope(draft);
        if (draft.Time is null && Time(draft, scope) is { } time && IsSaid(time.Span)) draft.Time = time;
        if (draft.Place is null && Where(draft, scope) is { } place && IsSaid(place.Span)) draft.Place = place;

        bool IsSaid(TextSpan span) => statement is null || statement.Record.Content.Any(c => c.Contains(span));
    }

    private List<Token> Scope(Draft draft)
    {
        var scope = new List<Token>(draft.Predication.Scope);
        var last = scope[^1];
        // "Followed, in October, by that of …": a plain verb around an event noun, but never the verb that only reports it.
        if (!Syntax.IsVerb(last) && !last.IsRoot && Syntax.IsVerb(last.Head) && !cues.Contains(last.Head.Index)) scope.Add(last.Head);
        foreach (var t in draft.Predication.Scope)
            if (t.Is("conj") && Syntax.IsVerb(t) && t.Child("nsubj") is null) scope.Add(t.Head);
        return scope;
    }

    private TimeValue? Time(Draft draft, List<Token> scope)
    {
        TimeExpression? best = null;
        var rank = int.MaxValue;
        foreach (var time in reading.Times)
        {
            if (time.Value is ['P', ..] || time.First < draft.Trigger.Sentence.First || time.End > draft.Trigger.Sentence.End) continue;
            var head = Head(time.First, time.End);
            if (head.Index == draft.Trigger.Index || head.IsRoot) continue;
            var at = scope.FindIndex(t => t == head.Head);
            if (at < 0 && (head.Is("compound") || head.Is("nmod:poss")) && head.Head == draft.Trigger) at = 0;
            if (at < 0 && draft.Thing is { } thing && head.Head == thing.Head) at = 2;
            if (at < 0 && draft.Recipients.Concat(draft.Agents).Any(p => p.Span is { } s && head.Head.Start >= s.Start && head.Head.End <= s.End) && head.Index > draft.Trigger.Index) at = 3;
            if (at < 0 || at >= rank) continue;
            (best, rank) = (time, at);
        }

        best ??= BeforeWhen(scope);
        return best is null ? null : new TimeValue(reading.Text.Words(best.Span), best.Value, best.Span);
    }

    /// <summary>"In May 2020, when Peru shipped …": the clause says what that time was the time of, whatever verb it hangs on.</summary>
    private TimeExpression? BeforeWhen(List<Token> scope)
    {
        foreach (var verb in scope)
        {
            if (verb.Child("advmod") is not { Lemma: "when" } when || when.Index > verb.Index) continue;
            var end = when.Index > verb.Sentence.First && reading.Text[when.Index - 1].Form == "," ? when.Index - 1 : when.Index;
            return reading.Times.FirstOrDefault(t => t.End == end && t.First >= verb.Sentence.First && t.Value is not ['P', ..]);
        }

        return null;
    }

    private Place? Where(Draft draft, List<Token> scope)
    {
        // "Met Anna Vale in Bergen": a parser may hang the place on whom one meets.
        var met = draft.Sense.Frame == Frame.Visit ? draft.Predication.Arguments.Where(a => a.Slot is "with" or "object" or "between" or "of" && a.Token.Upos == "PROPN").Select(a => a.Token) : [];
        foreach (var anchor in scope.Concat(met))
            foreach (var child in anchor.Children.ToList().SelectMany(c => IsTime(c) ? [c, .. c.Children.ToList()] : (List<Token>)[c])) // "in May in Prague": the place hangs on the month
            {
                if (!child.Is("obl") && !child.Is("nmod") || Syntax.Preposition(child) is not ("in" or "at" or "near" or "on" or "aboard" or "off" or "outside" or "inside" or "within" or "across" or "around")) continue;
                if (Named(child) is { } mention && ((mention.ActorId ?? mention.State) is not null || child.Upos == "PROPN") && !Taken(draft, mention))
                    return new Place(mention.Text, mention.Name, mention.ActorId ?? mention.State, mention.Span);
            }

        return null;
    }

    // The place or state that the word names or is a part of, where the parser chose another head within the name.
    private Mention? Named(Token token) =>
        reading.Mentions.At(token.Index) is { } own ? own.Kind is MentionKind.Place or MentionKind.State ? own : null
            : token.Upos == "PROPN" ? reading.Mentions.All.FirstOrDefault(m => m.First <= token.Index && token.Index < m.End && m.Kind is MentionKind.Place or MentionKind.State) : null;

    private bool IsTime(Token token) => reading.Times.Any(t => t.First <= token.Index && token.Index < t.End);

    private static bool Taken(Draft draft, Mention mention) =>
        draft.Sense.Frame != Frame.Visit && draft.Agents.Concat(draft.Recipients).Any(p => p.Span is { } party && party.Overlaps(mention.Span)); // "on Cairo's side" is no place

    private Token Head(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (reading.Text[t].HeadIndex is var h && (h < first || h >= end)) return reading.Text[t];
        return reading.Text[first];
    }
}
