using Entente.Analysis.Times;

namespace Entente.Analysis.Joins;

/// <summary>What speaks for or against two mentions being one event. Each is one weight of <see cref="JoinWeights"/>.</summary>
public enum Evidence
{
    /// <summary>Always there.</summary>
    Always,
    /// <summary>One lemma, both verbs or both nouns.</summary>
    SameLemma,
    /// <summary>One root: verb and noun, or two nouns of one verb.</summary>
    SameRoot,
    /// <summary>Words of one sense in a lexicon, roots differing.</summary>
    SameSense,
    /// <summary>A further word of the one's phrase is the other's word.</summary>
    SharedWord,
    /// <summary>Both say that somebody says something.</summary>
    Reporting,
    /// <summary>Both words say little.</summary>
    Light,
    /// <summary>How rare the shared word is among the documents, 0 to 1.</summary>
    Rarity,
    /// <summary>Documents of one affair.</summary>
    SameStory,
    /// <summary>Cosine of two different documents.</summary>
    Likeness,
    /// <summary>One document.</summary>
    SameDocument,
    /// <summary>One sentence.</summary>
    SameContext,
    /// <summary>Cosine of the sentences around.</summary>
    ContextLikeness,
    /// <summary>A name takes part in both.</summary>
    SharedName,
    /// <summary>Both have named participants, none in common.</summary>
    OtherNames,
    /// <summary>Subjects of one name or head.</summary>
    SameSubject,
    /// <summary>Objects of one name or head.</summary>
    SameObject,
    /// <summary>A participant's word in both, whatever the place beside the event word.</summary>
    SharedParticipant,
    /// <summary>Both have participants, none in common.</summary>
    OtherParticipants,
    /// <summary>One place contains the other's name.</summary>
    SamePlace,
    /// <summary>Both have places, none in common.</summary>
    OtherPlace,
    /// <summary>One time lies within the other.</summary>
    SameTime,
    /// <summary>Times that exclude each other, at most a month apart.</summary>
    OtherTime,
    /// <summary>Times more than a month apart.</summary>
    FarTime,
    /// <summary>A number in both.</summary>
    SameNumber,
    /// <summary>Both have numbers, none in common.</summary>
    OtherNumber,
    /// <summary>One did not happen.</summary>
    OtherPolarity,
    /// <summary>A plural and a singular.</summary>
    OtherCount,
    /// <summary>Reporting by different or unknown subjects.</summary>
    ReportingOther,
    /// <summary>Reporting by one subject.</summary>
    ReportingSame,
    /// <summary>One affair, and words of one root.</summary>
    StoryRoot,
    /// <summary>Different lemmas of one sense, and a participant's word shared.</summary>
    SenseParticipant,
    /// <summary>Both are nouns.</summary>
    Nouns,
}

/// <summary>Compares two mentions.</summary>
/// <param name="profiles">Of their documents.</param>
/// <param name="areOneAffair">Whether two documents tell of one affair.</param>
internal sealed class Resemblance(Profiles profiles, Func<string, string, bool> areOneAffair, IReadOnlyList<EventMention> mentions)
{
    private static readonly int Count = Enum.GetValues<Evidence>().Length;
    private readonly Facets?[] facets = new Facets?[mentions.Count];

    /// <summary>Keys under which the mention is found: roots of its words, and their senses.</summary>
    public IEnumerable<string> Keys(int mention) => Of(mention).Keys;

    /// <summary>A value for each kind of evidence, most of them 0 or 1.</summary>
    public double[] Compare(int first, int second)
    {
        var (a, b) = (Of(first), Of(second));
        var (m, n) = (a.Mention, b.Mention);
        var e = new double[Count];
        Set(Evidence.Always, true);

        var lemma = m.Lemma == n.Lemma;
        var root = a.Root == b.Root;
        var sense = a.Senses.Overlaps(b.Senses);
        Set(Evidence.SameLemma, lemma && m.IsNoun == n.IsNoun);
        Set(Evidence.SameRoot, root && !(lemma && m.IsNoun == n.IsNoun));
        Set(Evidence.SameSense, sense && !root);
        Set(Evidence.SharedWord, !root && !sense);
        var reporting = m.Kind == EventKind.Reporting && n.Kind == EventKind.Reporting;
        var light = m.Kind == EventKind.Light || n.Kind == EventKind.Light;
        Set(Evidence.Reporting, reporting);
        Set(Evidence.Light, light);
        e[(int)Evidence.Rarity] = root ? profiles.Rarity(m.Lemma) / 5 : 0;
        Set(Evidence.Nouns, m.IsNoun && n.IsNoun);

        var document = m.Document == n.Document;
        var story = areOneAffair(m.Document, n.Document);
        Set(Evidence.SameDocument, document);
        Set(Evidence.SameStory, story);
        e[(int)Evidence.Likeness] = document ? 0 : profiles.Likeness(m.Document, n.Document);
        Set(Evidence.SameContext, document && m.Context.Count > 0 && m.Context.SequenceEqual(n.Context));
        e[(int)Evidence.ContextLikeness] = a.ContextLikeness(b);

        var subject = Fit(a.Subjects, b.Subjects);
        var obj = Fit(a.Objects, b.Objects);
        var names = Fit(a.Names, b.Names);
        var shared = a.ParticipantWords.Overlaps(b.ParticipantWords);
        Set(Evidence.SharedName, names > 0);
        Set(Evidence.OtherNames, names < 0);
        Set(Evidence.SameSubject, subject > 0);
        Set(Evidence.SameObject, obj > 0);
        Set(Evidence.SharedParticipant, shared);
        Set(Evidence.OtherParticipants, !shared && a.ParticipantWords.Count > 0 && b.ParticipantWords.Count > 0);
        var place = Fit(a.Places, b.Places);
        Set(Evidence.SamePlace, place > 0);
        Set(Evidence.OtherPlace, place < 0);
        if (m.Time is { } s && n.Time is { } t)
        {
            Set(Evidence.SameTime, s.Contains(t) || t.Contains(s));
            var apart = s.Contains(t) || t.Contains(s) ? 0 : DaysBetween(s, t);
            Set(Evidence.OtherTime, apart is > 0 and <= DaysOfMonth);
            Set(Evidence.FarTime, apart > DaysOfMonth);
        }

        var number = m.Numbers.Intersect(n.Numbers).Any();
        Set(Evidence.SameNumber, number);
        Set(Evidence.OtherNumber, !number && m.Numbers.Count > 0 && n.Numbers.Count > 0);
        Set(Evidence.OtherPolarity, m.IsNegated != n.IsNegated);
        Set(Evidence.OtherCount, m.IsNoun && n.IsNoun && m.IsPlural != n.IsPlural);

        Set(Evidence.ReportingSame, reporting && subject > 0);
        Set(Evidence.ReportingOther, reporting && subject <= 0);
        Set(Evidence.StoryRoot, story && root);
        Set(Evidence.SenseParticipant, !root && shared);
        return e;

        void Set(Evidence kind, bool holds) => e[(int)kind] = holds ? 1 : 0;
    }

    private Facets Of(int mention) => facets[mention] ??= new Facets(mentions[mention], profiles);

    /// <summary>From the end of the earlier to the beginning of the later; 0 where they overlap.</summary>
    private static int DaysBetween(TimeRange a, TimeRange b)
    {
        if (b.First < a.First) (a, b) = (b, a);
        return a.Last is { } last ? Math.Max(0, b.First.DayNumber - last.DayNumber) : 0;
    }

    private const int DaysOfMonth = 31;

    /// <summary>1 where the two have something in common, -1 where both have something and nothing in common, 0 where one is silent.</summary>
    private static int Fit(HashSet<string> a, HashSet<string> b) => a.Count == 0 || b.Count == 0 ? 0 : a.Overlaps(b) ? 1 : -1;
}
