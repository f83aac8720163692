using Entente.Analysis.Joins;
using Entente.Analysis.Times;

namespace Entente.Tests.Analysis.Joins;

public class EventJoinerTests
{
    private const string Port = "harbour crane Lomar freighter Astrid Lomar pilot dock tug";

    [Fact]
    public void One_event_in_other_words_is_joined()
    {
        var joined = Join(
            [Document("a", Port), Document("b", Port + " insurer")],
            Mention("a1", "a", "collide") with { Participants = [new("subject", "freighter", "astrid"), new("with", "tug")] },
            Mention("b1", "b", "collision") with { IsNoun = true, Participants = [new("of", "freighter", "astrid"), new("with", "tug")] },
            Mention("b2", "b", "crash") with { IsNoun = true, Senses = ["crash"], Participants = [new("of", "freighter", "astrid")] },
            Mention("a2", "a", "smash") with { Senses = ["crash"], Participants = [new("subject", "freighter", "astrid"), new("object", "tug")] });
        Assert.Equal(["a1 b1", "a2 b2"], joined);
    }

    [Fact]
    public void Two_summits_of_different_years_are_kept_apart()
    {
        var joined = Join(
            [Document("a", "summit Varna Ruritania Borduria communique"), Document("b", "summit Varna Ruritania Borduria communique harbour")],
            Summit("a1", "a", "2019-06"), Summit("a2", "a", "2021-05"), Summit("b1", "b", "2019-06-12"), Summit("b2", "b", "2021"));
        Assert.Equal(["a1 b1", "a2 b2"], joined);
    }

    [Fact]
    public void One_word_in_two_affairs_is_two_events()
    {
        var joined = Join(
            [
                Document("a", "fire mill Elbing miller flour silo"), Document("b", "fire mill Elbing silo flour brigade"),
                Document("c", "fire school Ganz teacher roof pupil"), Document("d", "fire school Ganz pupil roof lightning"),
            ],
            Mention("a1", "a", "fire") with { IsNoun = true }, Mention("b1", "b", "fire") with { IsNoun = true },
            Mention("c1", "c", "fire") with { IsNoun = true }, Mention("d1", "d", "fire") with { IsNoun = true });
        Assert.Equal(["a1 b1", "c1 d1"], joined);
    }

    [Fact]
    public void What_other_voices_say_is_not_joined_by_the_word_alone()
    {
        var joined = Join(
            [Document("a", Port), Document("b", Port)],
            Mention("a1", "a", "say") with { Kind = EventKind.Reporting, Participants = [new("subject", "captain", "orla venn")] },
            Mention("b1", "b", "say") with { Kind = EventKind.Reporting, Participants = [new("subject", "insurer", "tobias rehn")] });
        Assert.Equal(["a1", "b1"], joined);
    }

    [Fact]
    public void What_did_not_happen_and_other_numbers_speak_against()
    {
        var (yes, no) = (Mention("a1", "a", "sink"), Mention("b1", "b", "sink"));
        EventDocument[] documents = [Document("a", Port), Document("b", Port)];
        Assert.True(Odds(yes, no with { IsNegated = true }, documents) < Odds(yes, no, documents));
        Assert.True(Odds(yes with { Numbers = ["4"] }, no with { Numbers = ["9"] }, documents) < Odds(yes with { Numbers = ["4"] }, no with { Numbers = ["4"] }, documents));
    }

    [Fact]
    public void A_name_meets_its_longer_form()
    {
        EventDocument[] documents = [Document("a", Port), Document("b", Port)];
        var one = Mention("a1", "a", "resign") with { Participants = [new("subject", "venn", "orla venn")] };
        Assert.True(Odds(one, Mention("b1", "b", "resign") with { Participants = [new("subject", "venn", "venn")] }, documents)
            > Odds(one, Mention("b1", "b", "resign") with { Participants = [new("subject", "rehn", "tobias rehn")] }, documents));
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        var (mentions, documents) = Made(120);
        var expected = Show(EventJoiner.Join(mentions, documents));
        for (var turn = 1; turn <= 3; turn++)
        {
            var shuffled = mentions.OrderBy(m => Scramble(m.Id, turn)).ToList();
            Assert.Equal(expected, Show(EventJoiner.Join(shuffled, documents.OrderBy(d => Scramble(d.Id, turn)))));
        }
    }

    [Fact]
    public void Comparisons_grow_with_the_mentions_and_no_faster()
    {
        const int Sources = 32, KeysOfDocument = 24;
        var (mentions, documents) = Made(1000);
        var (more, others) = Made(4000);
        var (few, many) = (EventJoiner.Join(mentions, documents).Comparisons, EventJoiner.Join(more, others).Comparisons);
        Assert.True(many <= 5 * few, $"{few} {many}");
        Assert.True(many <= Sources * (more.Count + KeysOfDocument * others.Count), $"{many}");
    }

    [Fact]
    public void What_does_not_fit_together_is_refused()
    {
        var documents = new[] { Document("a", Port) };
        Assert.Throws<ArgumentException>(() => EventJoiner.Join([Mention("a1", "a", "sink"), Mention("a1", "a", "sail")], documents));
        Assert.Throws<ArgumentException>(() => EventJoiner.Join([Mention("b1", "b", "sink")], documents));
        Assert.Empty(EventJoiner.Join([], []).Events);
    }

    private static EventMention Summit(string id, string document, string time) => Mention(id, document, "summit") with
    {
        IsNoun = true,
        Time = TimeRange.Parse(time),
        Places = ["varna"],
        Participants = [new("between", "ruritania", "ruritania"), new("between", "borduria", "borduria")],
    };

    /// <summary>Every word in every affair, so that the keys are as crowded as they get.</summary>
    private static (List<EventMention> Mentions, List<EventDocument> Documents) Made(int count)
    {
        string[] words = ["sink", "collide", "protest", "arrest", "elect"];
        var documents = Enumerable.Range(0, count / 4).Select(d => Document($"d{d}", $"port town council affair{d / 6} name{d / 6} street{d / 6} word{d % 7}")).ToList();
        var mentions = Enumerable.Range(0, count).Select(i => Mention($"m{i}", documents[i / 4].Id, words[i % words.Length]) with { Participants = [new("subject", $"name{i / 24}")] }).ToList();
        return (mentions, documents);
    }

    private static uint Scramble(string id, int turn) => id.Aggregate((uint)turn, (h, c) => (h ^ c) * 16777619);

    private static EventMention Mention(string id, string document, string lemma) => new() { Id = id, Document = document, Lemma = lemma };

    private static EventDocument Document(string id, string words) =>
        new(id, words.ToLowerInvariant().Split(' ').GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count()));

    private static double Odds(EventMention a, EventMention b, EventDocument[] documents) => JoinWeights.LogOdds(new EventJoiner.Comparison([a, b], documents).Evidence(0, 1));

    private static IEnumerable<string> Join(EventDocument[] documents, params EventMention[] mentions) => Show(EventJoiner.Join(mentions, documents));

    private static IEnumerable<string> Show(EventJoiner.Joined joined) => joined.Events.Select(e => string.Join(' ', e.Select(m => m.Id))).ToList();
}
