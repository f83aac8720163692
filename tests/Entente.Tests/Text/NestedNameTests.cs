using System.Diagnostics;
using Entente.Text;
using Entente.Text.Conllu;
using Entente.Text.Nesting;

namespace Entente.Tests.Text;

public class NestedNameTests
{
    private static readonly string[] Pieces =
    [
        "Russian", "North", "Korean", "Korea", "US", "UN", "New", "York", "Minister", "Prime", "President", "Deputy", "of", "the", "The", "a", "and", "War", "Battle", "World", "Cup", "II", "2018", "Hurricane", "Airport", "International", "nuclear", "power", "plant",
        "Bridge", "Fort", "Port", "USS", "Su", "-", "–", "57", "F-16s", "M1A2", "missile", "class", "submarine", "Vale", "Anna", "Berlin", "University", "'s", "’", "'", ",", ".", "St.", "Operation", "Tuesday", "in", "French", "Sino", "said", "ri", "Patriot", "Leopard", "2",
    ];

    [Fact]
    public void NamesNestProperlyWhateverWasFoundBefore()
    {
        var random = new Random(5);
        var nested = 0;
        for (var round = 0; round < 4000; round++)
        {
            var text = Random(random);
            new NameNester().Apply(text);
            var names = text.NestedNames;
            nested += names.Count(n => n.Parent >= 0);
            for (var i = 0; i < names.Count; i++)
            {
                Assert.True(names[i].First < names[i].End && names[i].Parent < i);
                Assert.Equal(text[names[i].First].Sentence.Index, text[names[i].End - 1].Sentence.Index);
                for (var j = 0; j < i; j++)
                {
                    var (outer, inner) = (names[j], names[i]);
                    Assert.True(outer.First <= inner.First);
                    Assert.True(outer.End <= inner.First || (inner.End <= outer.End && inner.End - inner.First < outer.End - outer.First), "two names cross or are the same");
                }

                var innermost = Enumerable.Range(0, i).Where(j => names[j].End > names[i].First).DefaultIfEmpty(-1).Max();
                Assert.Equal(innermost, names[i].Parent);
            }
        }

        Assert.True(nested > 1000, "the pieces make too few names within names for a test");
    }

    [Fact]
    public void TheFlatLayerStaysAndAStrongerNameTakesItsPlaceInTheNestedOne()
    {
        var text = Analysed("The USS Anna Vale left Berlin Airport", new Name(2, 4, NameKind.Person), new Name(5, 7, NameKind.Organisation));
        Assert.Equal([new Name(2, 4, NameKind.Person), new Name(5, 7, NameKind.Organisation)], text.Names);
        Assert.Equal([new NestedName(1, 4, NameKind.Weapon, -1), new NestedName(5, 7, NameKind.Facility, -1), new NestedName(5, 6, NameKind.Place, 1)], text.NestedNames);
    }

    [Fact]
    public void ATableGivesWayToTheFinderBefore()
    {
        var text = Analysed("Jordan Scott visited the Indian Ocean", new Name(0, 2, NameKind.Person), new Name(4, 6, NameKind.Place));
        Assert.Equal([new NestedName(0, 2, NameKind.Person, -1), new NestedName(4, 6, NameKind.Place, -1)], text.NestedNames);
    }

    [Fact]
    public void APlaceFoundElsewhereInTheTextIsFoundWithinAName()
    {
        var text = Analysed("Ulmfeld waited . Ulmfeld Bridge fell", new Name(0, 1, NameKind.Place));
        Assert.Contains(new NestedName(3, 4, NameKind.Place, 1), text.NestedNames);
    }

    [Fact]
    public void ConlluBringsNestedNamesBack()
    {
        var random = new Random(6);
        for (var round = 0; round < 300; round++)
        {
            var text = Random(random);
            new NameNester().Apply(text);
            var output = new StringWriter();
            ConlluWriter.Write(text, output);
            var read = ConlluReader.Read(new StringReader(output.ToString()), "in", Layers.Names | Layers.NestedNames).SingleOrDefault();
            Assert.Equal(text.NestedNames, read?.NestedNames ?? []);
        }
    }

    [Fact]
    public void ConlluHasAFormOfItsOwnForThem()
    {
        var text = Analysed("Russian Deputy Minister Anna Vale spoke", new Name(3, 5, NameKind.Person));
        var output = new StringWriter();
        ConlluWriter.Write(text, output);
        var misc = output.ToString().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[9]);
        Assert.Equal(["NestedNames=(OFFICE(GROUP)", "_", "NestedNames=OFFICE)", "Name=B-PER|NestedNames=(PER", "Name=I-PER|NestedNames=PER)", "_"], misc);
    }

    [Theory]
    [InlineData("(PER", "_", "PER)")]
    [InlineData("(PER(", ")))", "(")]
    [InlineData("(NOVEL(PER)", "NOVEL)", ")")]
    [InlineData("(PER(ORG)PER)", "(LOC)", "(LOC)")]
    public void StrangeBracketsAreReadWithoutAFault(string first, string second, string third)
    {
        var rows = new[] { first, second, third }.Select((m, i) => $"{i + 1}\tx\tx\tX\tX\t_\t{i}\tdep\t_\tNestedNames={m}");
        var text = ConlluReader.Read(new StringReader(string.Join('\n', rows) + "\n\n"), "in", Layers.NestedNames).Single();
        Assert.All(text.NestedNames, n => Assert.InRange(n.End, n.First + 1, 3));
    }

    [Fact]
    public void ALayerThatDoesNotNestIsRefused()
    {
        Assert.Throws<ArgumentException>(() => Bare("a b c").SetNestedNames([new(0, 2, NameKind.Place, -1), new(1, 3, NameKind.Place, -1)]));
        Assert.Throws<ArgumentException>(() => Bare("a b c").SetNestedNames([new(0, 2, NameKind.Place, -1), new(0, 2, NameKind.Group, 0)]));
        Assert.Throws<ArgumentException>(() => Bare("a b c").SetNestedNames([new(0, 2, NameKind.Place, -1), new(0, 1, NameKind.Group, -1)]));
        Assert.Throws<ArgumentException>(() => Bare("a . b").SetNestedNames([new(0, 3, NameKind.Place, -1)]));
        Assert.Throws<ArgumentException>(() => Bare("a b c").SetNestedNames([new(2, 4, NameKind.Place, -1)]));
    }

    [Theory]
    [InlineData("the Korean War Airport of Berlin and Deputy Minister of Trade and Industry")]
    [InlineData("Airport")]
    [InlineData("Deputy Minister of")]
    [InlineData("Battle of War")]
    [InlineData("US - Korean -")]
    public void TimeGrowsWithLengthAndNotFaster(string unit)
    {
        var text = Bare(string.Join(' ', Enumerable.Repeat(unit, 400_000 / unit.Length)), cut: false);
        var clock = Stopwatch.StartNew();
        new NameNester().Apply(text);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed} for {text.TokenCount} words in one sentence");
    }

    [Fact]
    public void ATextCostsNoAllocationForItsWords()
    {
        var (plain, named) = (Bare(string.Join(' ', Enumerable.Repeat("nothing was sold by Them in Autumn .", 2000))), Bare("nothing"));
        new NameNester().Apply(Bare(plain.Text));
        new NameNester().Apply(named);
        var before = GC.GetAllocatedBytesForCurrentThread();
        new NameNester().Apply(plain);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1000);
    }

    private static AnalysedText Random(Random random)
    {
        var words = Enumerable.Range(0, random.Next(1, 24)).Select(_ => Pieces[random.Next(Pieces.Length)]).ToList();
        var text = Bare(string.Join(' ', words), flat: false);
        var names = new List<Name>();
        for (var t = 0; t < text.TokenCount; t++)
        {
            if (random.Next(4) != 0) continue;
            var end = Math.Min(t + random.Next(1, 4), text[t].Sentence.End);
            names.Add(new Name(t, end, (NameKind)random.Next(3)));
            t = end - 1;
        }

        text.SetNames([.. names]);
        return text;
    }

    private static AnalysedText Analysed(string words, params Name[] names)
    {
        var text = Bare(words, flat: false);
        text.SetNames(names);
        new NameNester().Apply(text);
        return text;
    }

    // Words parted by blanks, a sentence to each full stop; capitals are proper nouns.
    private static AnalysedText Bare(string words, bool flat = true, bool cut = true)
    {
        var forms = words.Split(' ');
        var (starts, ends, sentences, at) = (new int[forms.Length], new int[forms.Length], new List<int> { 0 }, 0);
        for (var t = 0; t < forms.Length; t++)
        {
            (starts[t], ends[t], at) = (at, at + forms[t].Length, at + forms[t].Length + 1);
            if (cut && forms[t] == "." && t + 1 < forms.Length) sentences.Add(t + 1);
        }

        sentences.Add(forms.Length);
        var text = new AnalysedText(words, 0, words.Length, starts, ends, new bool[forms.Length], [.. sentences], new bool[sentences.Count - 1]);
        text.SetTags([.. forms.Select(f => char.IsUpper(f[0]) && f is not "The" ? "PROPN" : char.IsLetter(f[0]) ? "NOUN" : "PUNCT")], [.. forms.Select(f => char.IsUpper(f[0]) ? "NNP" : "NN")], [.. forms.Select(_ => "_")]);
        if (flat) text.SetNames([]);
        return text;
    }
}
