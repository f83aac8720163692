using Entente.Extraction.Attribution.Chains;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

/// <summary>From a voice to the speaker of the record.</summary>
internal sealed class Speakers(Reading reading, VoiceLexicon lexicon)
{
    private const string Nobody = "unnamed";

    private readonly UnnamedVoices unnamed = new(reading.Text, lexicon);

    public (Speaker Speaker, Mention? Mention) Of(Draft draft)
    {
        if (draft.NameSpan is { } name) return Named(name);
        if (draft.Cue is null && !draft.Voice.IsNamed) return (new Speaker { Text = "", Name = "interviewee", Kind = SpeakerKind.Unnamed }, null);
        if (draft.Voice is not { Head: { } head, Referent: { } referent }) return (new Speaker { Text = "", Name = Nobody, Kind = SpeakerKind.Unnamed }, null);
        var mention = reading.Mentions.Coordination(referent.Index) ?? Covering(referent);
        var span = draft.VoiceSpan ?? Phrase(head);
        // "On 4 May, the envoy, Anna Keller, said": a day hung on the name is no part of it
        if (mention is not null && span.Start < mention.Span.Start && reading.Text[reading.Text.FirstTokenEndingAfter(span.Start)].Upos == "ADP" && reading.Text.Text.AsSpan(span.Start, mention.Span.Start - span.Start).Contains(',')) span = mention.Span;
        var speaker = Of(span, head, referent, mention);
        // Without a cue the voice is one that was mentioned before.
        return (draft.Cue is null ? speaker with { Text = "", Span = null } : speaker, mention);
    }

    /// <summary>Somebody mentioned beside a statement: who passed it on, what it rests on.</summary>
    public Speaker Of(Token head)
    {
        var (first, end) = NounPhrase.Extent(reading.Text, head.Index, complement: true);
        var mention = reading.Mentions.At(head.Index) ?? Covering(head);
        var span = mention?.Span.Cover(reading.Text.Span(first, end)) ?? reading.Text.Span(first, end);
        var speaker = Of(span, head, head, mention);
        return speaker.Kind == SpeakerKind.Unnamed ? speaker with { Name = Bare(span) } : speaker;
    }

    private Speaker Of(TextSpan span, Token head, Token referent, Mention? mention)
    {
        var speaker = mention is null ? Unknown(span, referent == head ? Phrase(head) : Phrase(referent), referent) : Known(span, mention);
        return speaker.Kind switch
        {
            SpeakerKind.Unnamed or SpeakerKind.Office when mention is { Members.Count: 0 } => Described(speaker, mention, head),
            SpeakerKind.Unnamed when mention is null => speaker with { Unnamed = unnamed.Of(MentionKind.Unnamed, referent, head) },
            _ => speaker,
        };
    }

    // The phrase that brings the voice in says most of it: "two people familiar with the matter", whatever stands for them later.
    private Speaker Described(Speaker speaker, Mention mention, Token beside)
    {
        var head = reading.Text[mention.Head];
        if (head.Upos == "PRON" && mention.Unresolved is null) head = reading.Text[reading.Mentions.First(mention).Head];
        if (head.Upos == "PRON") return speaker;
        return speaker with
        {
            Name = speaker.Kind == SpeakerKind.Unnamed && mention.ActorId is null ? Bare(Phrase(head)) : speaker.Name,
            Unnamed = unnamed.Of(mention.Kind, head, beside),
        };
    }

    // Without what a comma parts from it.
    private string Bare(TextSpan phrase)
    {
        var words = reading.Text.Words(phrase);
        var comma = words.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && (comma + 1 == words.Length || char.IsWhiteSpace(words[comma + 1])) ? words[..comma] : words;
    }

    // "North Korean leader Kim Jong-un, who …": a tree that takes the office for the head of the name.
    private Mention? Covering(Token word) => reading.Mentions.All.FirstOrDefault(m => m.First <= word.Index && word.Index < m.End && m.Kind == MentionKind.Person);

    // A name that the page sets beside the words: in a label, in a line below, in the lead.
    private (Speaker, Mention?) Named(TextSpan name)
    {
        var mention = reading.Mentions.All.FirstOrDefault(m => m.Span.Overlaps(name) && m.Kind == MentionKind.Person)
            ?? reading.Mentions.All.FirstOrDefault(m => m.Span.Overlaps(name));
        var words = reading.Text.Words(name);
        return (mention is null ? new Speaker { Text = words, Span = name, Name = words, Kind = SpeakerKind.Person } : Known(name, mention), mention);
    }

    private Speaker Known(TextSpan span, Mention mention)
    {
        var members = mention.Members.Count > 1 ? mention.Members : [mention];
        return new Speaker
        {
            Text = reading.Text.Words(span),
            Span = span,
            Name = members.Count > 1 ? string.Join(" and ", members.Select(m => m.Name).Distinct(StringComparer.Ordinal)) : mention.Name,
            ActorId = members.Count > 1 ? null : mention.ActorId,
            SpokenFor = [.. members.SelectMany(m => m.SpokenFor.Count > 0 ? m.SpokenFor : m.Kind == MentionKind.State && m.ActorId is { } id ? [id] : []).Distinct(StringComparer.Ordinal)],
            Kind = Kind(mention.Kind),
            Unresolved = mention.Unresolved,
            ResolvedBy = mention.ResolvedBy,
        };
    }

    private static SpeakerKind Kind(MentionKind kind) => kind switch
    {
        MentionKind.Person => SpeakerKind.Person,
        MentionKind.Office => SpeakerKind.Office,
        MentionKind.State or MentionKind.Place => SpeakerKind.State,
        MentionKind.Body => SpeakerKind.Body,
        _ => SpeakerKind.Unnamed,
    };

    private Speaker Unknown(TextSpan span, TextSpan phrase, Token head)
    {
        var words = reading.Text.Words(span);
        if (head.Upos == "PRON" && head.Has("Person=1")) return new Speaker { Text = words, Span = span, Name = "the author", Kind = SpeakerKind.Author };
        var known = head.Upos != "PROPN" ? default : reading.Text.Names.FirstOrDefault(n => n.First <= head.Index && head.Index < n.End);
        var name = known.End > known.First ? reading.Text.Words(reading.Text.Span(known.First, known.End)) : reading.Text.Words(phrase);
        var kind = known.End == known.First ? SpeakerKind.Unnamed : known.Kind switch
        {
            NameKind.Person => SpeakerKind.Person,
            NameKind.Place => SpeakerKind.State,
            _ => SpeakerKind.Body,
        };
        return new Speaker { Text = words, Span = span, Name = name, Kind = kind };
    }

    /// <summary>The noun phrase with its modifiers and appositions, without relative clauses and what hangs on it as a clause.</summary>
    private TextSpan Phrase(Token head)
    {
        var (first, last) = (head.Index, head.Index);
        Gather(head, 0);
        var text = reading.Text;
        while (last > first && text[last].Upos == "PUNCT" && text[last].Form is not (")" or "”" or "\"")) last--;
        while (first < last && text[first].Upos is "PUNCT" or "CCONJ") first++;
        return text.Span(first, last + 1);

        void Gather(Token token, int depth)
        {
            (first, last) = (Math.Min(first, token.Index), Math.Max(last, token.Index));
            foreach (var c in token.Children)
            {
                if (depth == 0 && (c.Is("acl") || c.Is("case") || c.Is("mark") || c.Is("cop") || c.Is("nsubj") || c.Is("advcl") || c.Is("parataxis") || c.Is("ccomp") || c.Is("aux") || c.Is("punct") || c.Is("cc"))) continue;
                if (depth == 0 && c.Index > head.Index && c.Is("nmod") && c.Child("case") is null) continue; // what a parser hung there for want of a verb
                Gather(c, depth + 1);
            }
        }
    }
}
