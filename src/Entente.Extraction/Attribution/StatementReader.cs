using System.Globalization;
using Entente.Extraction.Attribution.Chains;
using Entente.Extraction.Attribution.Denials;
using Entente.Extraction.Attribution.Taught;
using Entente.Extraction.Layout;
using Entente.Extraction.Mentions;
using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Attribution;

using Certainty = Records.Certainty;

/// <summary>A statement with the tokens behind it, for the readers that come after.</summary>
/// <param name="Record">What goes into the record.</param>
/// <param name="Cue">Index of the cue's head token; null where layout attributes.</param>
/// <param name="Voice">The speaker's mention; null where nobody is mentioned.</param>
/// <param name="ContentRoot">Index of the token that heads the content; for several sentences, that of the first.</param>
/// <param name="IsTold">False where a mind is read rather than words: what the content holds is then claimed by whoever tells of it.</param>
public sealed record AttributedStatement(Statement Record, int? Cue, Mention? Voice, int? ContentRoot, bool IsTold = true);

/// <summary>What the rules found in a text, and what they found it with.</summary>
internal sealed record RuleReading(List<Draft> Drafts, IReadOnlyList<Quotation> Quotations, ContentSpans Spans, SpeakerFinder Speakers);

/// <summary>Finds who says what.</summary>
public sealed class StatementReader
{
    private readonly Lexicons lexicons;
    private readonly CueLexicon cues;
    private readonly AttributionNetwork? network;

    public StatementReader(Lexicons lexicons) : this(lexicons, AttributionNetwork.Shipped) { }

    internal StatementReader(Lexicons lexicons, AttributionNetwork? network) => (this.lexicons, cues, this.network) = (lexicons, lexicons.Cues, network);

    public static IReadOnlyList<Rule> Rules => StatementRules.All;

    /// <summary>In order of their content.</summary>
    public IReadOnlyList<AttributedStatement> Read(Reading reading)
    {
        var found = ByRules(reading);
        if (network is not null && reading.Text.Carried is not null) new TaughtCues(network, cues, found, reading).Apply();
        AddApart(reading, found);
        foreach (var draft in found.Drafts)
            if (draft.Cue is { } cue) draft.Content = found.Spans.UpToNext(cue, draft.Content);
        var edges = new ContentEdges(reading.Text, cues, found.Spans);
        foreach (var draft in found.Drafts) edges.Apply(draft);
        new SummingNoun(reading.Text, cues, found.Spans).Apply(found.Drafts);
        found.Drafts.RemoveAll(d => IsTerms(d) || IsRelative(d.Voice) && d.Rule == StatementRules.AccordingTo);
        foreach (var draft in found.Drafts)
            if (IsRelative(draft.Voice)) draft.Voice = Voice.None;
        new SecondHand(reading, lexicons, found).Apply();
        return Finish(reading, Distinct(found.Drafts), found.Spans);
    }

    // What nothing else has read: "its position is that …".
    private void AddApart(Reading reading, RuleReading found)
    {
        var nouns = new NounCues(cues, found.Speakers, found.Spans);
        var bySentence = found.Drafts.ToLookup(d => (d.Cue ?? d.Root)?.Sentence.Index ?? -1);
        foreach (var sentence in reading.Text.Sentences)
            if (MayHold(reading.Layout[sentence.Index]))
                foreach (var noun in sentence.Tokens.Where(t => t.Upos == "NOUN"))
                    if (nouns.ReadApart(noun) is { } apart && !bySentence[sentence.Index].Any(d => d.CueSpan is { } cue && cue.End > noun.Start && cue.Start < apart.Start || d.Content.Exists(c => c == apart.Content[0]))) found.Drafts.Add(apart);
    }

    /// <summary>What the rules find, before anything else is asked.</summary>
    internal RuleReading ByRules(Reading reading)
    {
        var quotations = Quotation.Find(reading.Text, reading.Layout);
        var spans = new ContentSpans(reading.Text, quotations);
        var speakers = new SpeakerFinder(cues, reading.Mentions);
        var drafts = new LayoutCues(reading, cues).Read().ToList();
        var (verbs, phrases, nouns) = (new VerbCues(cues, speakers, spans), new PhraseCues(cues, speakers, spans), new NounCues(cues, speakers, spans));
        var misread = new MisreadCues(cues, speakers, spans);
        foreach (var sentence in reading.Text.Sentences)
        {
            if (!MayHold(reading.Layout[sentence.Index])) continue;
            var here = sentence.Tokens.Where(t => t.Upos is "VERB" or "ADJ").SelectMany(verbs.Read).Concat(phrases.Read(sentence)).ToList();
            here.AddRange(sentence.Tokens.Where(t => t.Xpos == "NNS").Select(misread.Read).OfType<Draft>());
            here.AddRange(sentence.Tokens.TakeLast(3).Where(t => t.Upos is "NOUN" or "PROPN").Select(misread.ReadLast).OfType<Draft>());
            var spoken = here.Where(d => d.Rule == StatementRules.Thing && !IsOthers(d) || d.Rule == StatementRules.NounClause).Select(d => d.Rule == StatementRules.Thing ? d.Root!.Value.Index : d.Root!.Value.HeadIndex).ToHashSet();
            drafts.AddRange(here);
            drafts.AddRange(sentence.Tokens.Where(t => t.Upos == "NOUN" && !spoken.Contains(t.Index)).Select(nouns.Read).OfType<Draft>());
        }

        new QuoteCues(reading.Text, reading.Layout, cues, speakers, quotations).Apply(drafts);
        return new RuleReading(drafts, quotations, spans, speakers);
    }

    // "rejected Oslo's claim that …": what is rejected is a statement of its owner's besides.
    private static bool IsOthers(Draft draft) => draft.Act == SpeechAct.Deny && draft.Root is { } noun && noun.Child("nmod:poss") is not null;

    /// <summary>True for the parts of a page in which cues are looked for.</summary>
    internal static bool MayHold(SentenceRole role) => role is SentenceRole.Prose or SentenceRole.Bullet or SentenceRole.Answer or SentenceRole.Heading;

    // "who asked not to be named", "speaking on condition of anonymity": the terms on which somebody speaks, not what is said.
    private static bool IsTerms(Draft draft)
    {
        if (draft.Cue is not { } cue || draft.IsUnmarked) return false;
        var words = cue.Document.Words(draft.Content[0]);
        return TermsOfSpeaking.Any(t => words.StartsWith(t, StringComparison.OrdinalIgnoreCase));
    }

    // "A pact, according to which …", "whom they did not name, said …": a clause about somebody is nobody's name.
    private static bool IsRelative(Voice voice)
    {
        if (voice.Referent is not { } who) return false;
        if (IsRelativizer(who)) return true;
        foreach (var c in who.Children)
            if (c.Index < who.Index && IsRelativizer(c)) return true;
        return false;
    }

    private static bool IsRelativizer(Token token) => token.Xpos is "WP" or "WP$" or "WDT" && token.Lemma is "who" or "whom" or "whose" or "which";

    private static readonly string[] TermsOfSpeaking =
    [
        "not to be named", "not to be identified", "not to be quoted", "to remain anonymous", "to remain unnamed", "to be named", "to be identified", "anonymity",
        "on condition", "on the condition", "under condition", "for anonymity",
    ];

    // One reading of one stretch: where two cues claim the same words, the one with a voice of its own stands.
    private static List<Draft> Distinct(List<Draft> drafts)
    {
        var kept = drafts.GroupBy(d => string.Join(' ', d.Content.Select(c => c.ToString())), StringComparer.Ordinal)
            .Select(g => g.FirstOrDefault(d => d.Voice.IsNamed || d.Cue is null) ?? g.First()).ToList();
        return [.. kept.OrderBy(d => d.Content[0]).ThenBy(d => d.Cue?.Index ?? -1)];
    }

    private List<AttributedStatement> Finish(Reading reading, List<Draft> drafts, ContentSpans spans)
    {
        var outer = Nesting.Of(drafts);
        var said = Enumerable.Range(0, drafts.Count).Where(i => !(drafts[i].Voice.IsFirstPerson && outer[i] is not null)).ToList();
        var speakers = new Speakers(reading, lexicons.Voices);
        var voices = said.ToDictionary(i => i, i => speakers.Of(drafts[i]));
        var chains = new ChainReader(reading, speakers, drafts, voices, outer);
        var denials = new DenialReader(reading, lexicons, drafts);
        var ids = said.ToDictionary(i => i, i => Id(reading.Context.DocumentId, drafts[i], voices[i].Speaker));
        return [.. said.Select(Attributed)];

        AttributedStatement Attributed(int i)
        {
            var (certainty, path) = CertaintyOf(reading, drafts[i]);
            var record = new Statement
            {
                Id = ids[i],
                Document = reading.Context.DocumentId,
                Speaker = voices[i].Speaker,
                Cue = drafts[i].CueSpan is { } cue ? new Cue(cue, reading.Text.Words(cue)) : null,
                Kind = Kind(drafts[i], spans),
                Act = drafts[i].Act,
                Content = drafts[i].Content,
                Certainty = certainty,
                CertaintyPath = path,
                Denial = denials.Of(drafts[i], voices[i].Speaker, certainty),
                Within = Nesting.Nearest(outer, i, said) is { } o ? ids[o] : null,
                Chain = chains.Of(i),
                Rule = drafts[i].Rule.Id,
            };
            return new AttributedStatement(record, drafts[i].Cue?.Index, voices[i].Mention, drafts[i].Root?.Index, drafts[i].IsTold);
        }
    }

    private static string Id(string document, Draft draft, Speaker speaker) =>
        RecordId.Of("s", [document, .. draft.Content.Select(c => c.ToString()), "by", speaker.Span?.ToString() ?? speaker.Name, draft.Cue?.Start.ToString(CultureInfo.InvariantCulture)]);

    private static StatementKind Kind(Draft draft, ContentSpans spans) =>
        draft.IsUnmarked || draft.Content.TrueForAll(spans.IsQuotation) ? StatementKind.Direct
            : draft.Content.Exists(spans.HoldsQuotation) ? StatementKind.Mixed
            : StatementKind.Indirect;

    private (Certainty Certainty, IReadOnlyList<string> Path) CertaintyOf(Reading reading, Draft draft)
    {
        if (draft.IsOpen || draft.Root is not { } root) return (Certainty.Unknown, draft.IsOpen ? ["act:" + draft.Act.ToString().ToLowerInvariant()] : []);
        if (reading.Text[reading.Text.FirstTokenEndingAfter(draft.Start)].Lemma.Equals("whether", StringComparison.OrdinalIgnoreCase)) return (Certainty.Unknown, ["opener:whether"]);
        var core = Core(reading, root);
        var read = reading.Factuality.Read(reading.Text, core.Index, draft.Cue is { } cue && core.IsWithin(cue) && core != cue ? cue.Index : null);
        return IsIdentity(core, draft.Act) && read.Path.All(p => p == "predicate:to" || p.StartsWith("cue:", StringComparison.Ordinal)) ? (Certainty.Certain, ["identity"]) : (read.Certainty, read.Path);
    }

    // "The task is to sell": what is told is what the task is.
    private static bool IsIdentity(Token core, SpeechAct act) => act is SpeechAct.Say or SpeechAct.Announce or SpeechAct.Confirm && core.Child("nsubj:outer") is not null && VerbCues.IsInfinitive(core);

    // "it is possible that …" says what stands in the clause; "is likely to …" and "a commitment to …" say what is to be done.
    private Token Core(Reading reading, Token root)
    {
        if (reading.Factuality.Grades(root) && root.Child("xcomp") is { } graded && VerbCues.IsInfinitive(graded)) return graded;
        if (root.Child("expl") is not null && (root.Child("csubj") ?? root.Child("ccomp")) is { } clause) return clause;
        if (root.Upos == "NOUN" && root.Child("acl") is { } act && VerbCues.IsInfinitive(act) && cues.SensesOf(root).Any(s => s.Act is SpeechAct.Promise or SpeechAct.Intend)) return act;
        return root;
    }
}
