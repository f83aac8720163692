using Entente.Analysis.Joins;
using Entente.Analysis.Times;
using Entente.Extraction;
using Entente.Extraction.Claims;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Extraction.Times;
using Entente.Text;

namespace Entente.Evaluation.Joins;

/// <summary>What the analysis says of gold mentions: their words, who takes part, when, where.</summary>
internal sealed class EventMentionReader(Lexicons lexicons, EventWords words)
{
    private readonly ArgumentReader arguments = new(lexicons.Frames);
    private readonly MentionReader mentions = new(lexicons.Actors, lexicons.Places, lexicons.Roles);
    private readonly TimeReader times = new();

    public (EventDocument Document, List<EventMention> Mentions) Read(EcbDocument document)
    {
        var text = TextAnalyser.English.Complete(document.Text);
        var (layout, context) = (PageLayout.Of(text), new DocumentContext(document.Name, document.Published));
        var (named, timed) = (mentions.Read(text, layout, context), times.Read(text, layout, context));
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var t in text.Tokens)
        {
            if (!IsContent(t)) continue;
            terms[Lower(t)] = terms.GetValueOrDefault(Lower(t)) + 1;
            if (t.Upos == "PROPN") terms["name " + Lower(t)] = terms.GetValueOrDefault("name " + Lower(t)) + 1; // names tell affairs apart: they count twice
        }
        return (new EventDocument(document.Name, terms), [.. document.Mentions.Select(m => Mention(document.Name, text, m, named, timed))]);
    }

    /// <summary>The token of a mention whose head lies outside it; of several the first that is no function word.</summary>
    public static Token Head(AnalysedText text, IReadOnlyList<int> tokens)
    {
        var inside = tokens.ToHashSet();
        var tops = tokens.Select(t => text[t]).Where(t => t.IsRoot || !inside.Contains(t.HeadIndex)).ToList();
        return tops.Find(t => IsContent(t)) is { Document: not null } top ? top : tops[0];
    }

    private EventMention Mention(string document, AnalysedText text, EcbMention gold, MentionIndex named, IReadOnlyList<TimeExpression> timed)
    {
        var head = Head(text, gold.Tokens);
        var isVerb = Syntax.IsVerb(head);
        var predication = isVerb ? arguments.OfVerb(head) : arguments.OfNoun(head);
        var inside = gold.Tokens.ToHashSet();
        var participants = new List<EventParticipant>();
        var (places, numbers) = (new List<string>(), new List<string>());
        foreach (var argument in predication.Arguments)
        {
            var token = Syntax.Referent(argument.Token);
            if (inside.Contains(token.Index) || argument.Slot is "clause" || timed.Any(t => token.Index >= t.First && token.Index < t.End)) continue;
            if (token.Upos is not ("NOUN" or "PROPN" or "PRON" or "NUM" or "ADJ")) continue;
            foreach (var c in token.Children) if (c.Is("nummod")) numbers.Add(Lower(c));
            var mention = named.At(token.Index);
            if (argument.Slot is "in" or "at" or "near" or "outside" or "off" && (mention is { Kind: MentionKind.Place or MentionKind.State } || token.Upos == "PROPN"))
                places.Add(Phrase(token, mention));
            else participants.Add(new EventParticipant(argument.Slot, Lower(token), Name(token, mention)));
        }

        foreach (var c in head.Children) if (c.Is("nummod")) numbers.Add(Lower(c));
        var further = gold.Tokens.Select(t => text[t]).Where(t => t != head && IsContent(t)).Select(Lower).ToList();
        var particle = head.Child("compound:prt");
        var (lemma, beside) = (Lower(head), particle is { } p ? Lower(p) : null);
        return new EventMention
        {
            Id = gold.Id,
            Document = document,
            Lemma = lemma,
            Words = further,
            IsNoun = !isVerb && head.Upos != "ADJ",
            IsPlural = head.Xpos is "NNS" or "NNPS",
            Senses = [.. words.Senses(lemma, beside, further), .. Frames(beside is null ? lemma : $"{lemma} {beside}", isVerb)],
            Kind = words.Kind(lemma, beside, further),
            Participants = participants,
            Time = predication.Scope.Select(s => Time(s, timed)).FirstOrDefault(t => t is not null),
            Places = places,
            Numbers = numbers,
            IsNegated = predication.Scope.Any(IsNegated),
            Context = [.. head.Sentence.Tokens.Where(IsContent).Select(Lower).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private IEnumerable<string> Frames(string word, bool isVerb) =>
        (isVerb ? lexicons.Frames.Verbs : lexicons.Frames.Nouns).TryGetValue(word, out var senses) ? senses.Select(s => $"frame {s.Id}") : [];

    /// <summary>The first time that hangs on the word without another verb between.</summary>
    private static TimeRange? Time(Token word, IReadOnlyList<TimeExpression> timed)
    {
        foreach (var time in timed)
        {
            if (time.First < word.Sentence.First || time.First >= word.Sentence.End) continue;
            var t = word.Document[time.First];
            while (!t.IsRoot && (t.Index == word.Index || t.Index < time.End && t.Index >= time.First || !Syntax.IsVerb(t)))
            {
                if (t.Index == word.Index) break;
                t = t.Head;
            }

            if (t.Index == word.Index && TimeRange.Parse(time.Value) is { } range) return range;
        }

        return null;
    }

    private static bool IsNegated(Token word)
    {
        foreach (var c in word.Children)
            if (c.Lemma is "not" or "n't" or "never" || c.Is("det") && c.Lemma == "no") return true;
        return false;
    }

    private static string? Name(Token token, Mention? mention) =>
        mention is { Unresolved: null } m && m.Name != m.Text ? m.Name.ToLowerInvariant()
        : token.Upos == "PROPN" ? Phrase(token, mention)
        : null;

    private static string Phrase(Token token, Mention? mention) => mention?.Name.ToLowerInvariant() ?? string.Join(' ', token.Subtree().Where(t => t.Upos == "PROPN").Select(t => t.Form.ToLowerInvariant()));

    private static bool IsContent(Token t) => t.Upos is "NOUN" or "PROPN" or "VERB" or "NUM" or "ADJ" && t.Form.Any(char.IsLetterOrDigit);

    // Gold tokens may hold a quotation mark ("murder").
    private static string Lower(Token t) => t.Lemma.ToLowerInvariant().Trim('"', '\'', '’', '‘', '“', '”', '`') is { Length: > 0 } bare ? bare : t.Lemma;
}
