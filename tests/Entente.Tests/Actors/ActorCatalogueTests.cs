using System.Globalization;
using Entente.Cases.Lexicons;
using Entente.Extraction.Actors;

namespace Entente.Tests.Actors;

public sealed class ActorCatalogueTests
{
    private static readonly ActorCatalogue Shipped = ShippedLexicons.Load().Actors;

    [Theory]
    [InlineData("North Korea", "PRK")]
    [InlineData("DPRK", "PRK")]
    [InlineData("kyiv", "UKR")]
    [InlineData("Kiev", "UKR")]
    [InlineData("the United States", "USA")]
    [InlineData("U.S.", "USA")]
    [InlineData("the Kremlin", "RUS")]
    [InlineData("Cote d’Ivoire", "CIV")]
    [InlineData("KIM JONG UN", "kim-jong-un")]
    [InlineData("Kim Jong-Un", "kim-jong-un")]
    [InlineData("Volodymyr Zelenskiy", "volodymyr-zelensky")]
    [InlineData("Putin", "vladimir-putin")]
    [InlineData("Recep Tayyip Erdogan", "recep-tayyip-erdogan")]
    [InlineData("United Nations Security Council", "un-security-council")]
    [InlineData("Nato", "nato")]
    [InlineData("USSR", "SUN")]
    [InlineData("us", null)]
    [InlineData("who", null)]
    [InlineData("Ruritania", null)]
    [InlineData("", null)]
    public void Find_takes_names_in_any_spelling(string name, string? id) => Assert.Equal(id, Shipped.Find(name)?.Id);

    [Theory]
    [InlineData("North Korean", "PRK")]
    [InlineData("North Koreans", "PRK")]
    [InlineData("Russians", "RUS")]
    [InlineData("the British", "GBR")]
    [InlineData("Finns", "FIN")]
    [InlineData("U.S.", "USA")]
    [InlineData("Soviet", "SUN")]
    [InlineData("Western", "west")]
    [InlineData("Korean", null)]
    public void Adjectives_and_peoples_name_their_state(string word, string? id) => Assert.Equal(id, Shipped.ByAdjective(word)?.Id);

    [Fact]
    public void Every_state_is_found_by_each_of_its_words()
    {
        var states = Shipped.All.Where(a => a.Kind == ActorKind.State).ToList();
        Assert.True(states.Count >= 195, $"{states.Count} states");
        foreach (var state in states)
        {
            Assert.Equal(3, state.Id.Length);
            Assert.Equal(state, Shipped.Find(state.Name));
            Assert.Equal(state.Id, state.State);
        }
    }

    [Fact]
    public void A_name_for_two_actors_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new ActorCatalogue([Entry("AAA", "Freedonia"), Entry("BBB", "FREEDONIA")]));
        Assert.Contains("AAA", error.Message, StringComparison.Ordinal);
        Assert.Contains("BBB", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ActorCatalogue([Entry("AAA", "Freedonia"), Entry("AAA", "Sylvania")]));
    }

    [Fact]
    public void A_family_name_that_two_share_names_neither()
    {
        var catalogue = new ActorCatalogue([Person("a", "Anton Vosk"), Person("b", "Berta Vosk"), Person("c", "Carl Nade")]);
        Assert.Null(catalogue.Find("Vosk"));
        Assert.Equal("c", catalogue.Find("Nade")?.Id);

        static ActorEntry Person(string id, string name) => new(new Actor(id, ActorKind.Person, name, null)) { Names = [name], FamilyNames = [name.Split(' ')[1]] };
    }

    [Fact]
    public void An_office_holder_speaks_for_the_state_while_in_office()
    {
        var minister = new Actor("m", ActorKind.Person, "M", "AAA") { Offices = [new Office("minister", "AAA", new DateOnly(2010, 1, 1), new DateOnly(2012, 12, 31))] };
        Assert.Equal(["AAA"], minister.SpeaksFor(new DateOnly(2012, 12, 31)));
        Assert.Empty(minister.SpeaksFor(new DateOnly(2013, 1, 1)));
        Assert.Equal(["AAA"], minister.SpeaksFor(null));
    }

    [Fact]
    public void Every_office_and_place_belongs_to_somebody_known()
    {
        foreach (var actor in Shipped.All)
            foreach (var office in actor.Offices) Assert.True(Shipped.ById(office.Of) is not null, $"{actor.Id}: {office.Of}");
        foreach (var actor in Shipped.All.Where(a => a.State is not null)) Assert.True(Shipped.ById(actor.State!) is not null, actor.Id);
    }

    [Theory]
    [InlineData("foreign minister", "RUS", "2023-09-14", "sergei-lavrov")]
    [InlineData("Foreign Minister", "RUS", "2004-01-01", null)]
    [InlineData("top diplomat", "USA", "2014-05-06", "john-kerry")]
    [InlineData("leader", "PRK", "2011-11-30", "kim-jong-il")]
    [InlineData("leader", "RUS", "2013-01-01", "vladimir-putin")]
    [InlineData("leader", "IRN", "2023-01-01", null)]
    [InlineData("president", "USA", "2021-01-20", null)]
    [InlineData("president", "USA", "2021-01-21", "joe-biden")]
    [InlineData("premier", "CHN", "2022-06-01", "li-keqiang")]
    [InlineData("trade minister", "RUS", "2023-09-14", null)]
    [InlineData("chief", "united-nations", "2016-12-31", "ban-ki-moon")]
    public void An_office_has_the_holder_of_the_day(string title, string of, string day, string? id)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(id, Shipped.Offices.Holder(title, Shipped.ById(of)!, date, date)?.Person?.Id);
    }

    // A second holder on one day means that a date of the catalogue is wrong, except on the day of the change itself.
    [Fact]
    public void No_state_has_two_presidents_or_foreign_ministers_on_one_day()
    {
        string[] single = ["president", "prime minister", "premier", "chancellor", "foreign minister", "foreign secretary", "secretary of state", "defence minister", "defence secretary", "secretary of defense"];
        var held = Shipped.All.SelectMany(p => p.Offices.Select(o => (Person: p.Id, Office: o))).Where(h => single.Contains(h.Office.Title) && h.Office.From is not null).ToLookup(h => (h.Office.Of, h.Office.Title));
        foreach (var office in held)
            foreach (var (a, b) in office.OrderBy(h => h.Office.From).Zip(office.OrderBy(h => h.Office.From).Skip(1)))
                Assert.True(a.Office.To is { } to && to <= b.Office.From!.Value.AddMonths(1), $"{office.Key}: {a.Person} to {a.Office.To}, {b.Person} from {b.Office.From}");
    }

    private static ActorEntry Entry(string id, string name) => new(new Actor(id, ActorKind.State, name, id)) { Names = [name] };
}
