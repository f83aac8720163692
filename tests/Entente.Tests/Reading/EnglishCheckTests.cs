using System.Text;
using Entente.Reading;

namespace Entente.Tests.Reading;

public sealed class EnglishCheckTests
{
    private const string English = "The ministers of the two countries met in the harbour town and spoke of grain, of coal and of the ships that carry them from one side to the other. ";
    private const string French = "Les ministres des deux pays se sont rencontrés dans la ville portuaire et ont parlé de céréales, de charbon et des navires qui les transportent. ";
    private const string Dutch = "De ministers van de twee landen ontmoetten elkaar in de havenstad en spraken over graan, over kolen en over de schepen die ze vervoeren. ";
    private const string Ukrainian = "Міністри двох країн зустрілися в портовому місті й говорили про зерно, про вугілля та про кораблі, які їх перевозять з одного берега. ";

    [Theory]
    [InlineData(French)]
    [InlineData(Dutch)]
    [InlineData(Ukrainian)]
    public void Another_language_is_refused_whatever_the_document_says(string sentence)
    {
        foreach (var declared in (string[])["en", "fr"])
            Assert.Contains("English", Sources.Refusal("a.txt", Encoding.UTF8.GetBytes($"---\nlanguage: {declared}\n---\n" + string.Concat(Enumerable.Repeat(sentence, 5)))), StringComparison.Ordinal);
    }

    [Fact]
    public void English_is_read_whatever_the_document_says() =>
        Assert.Equal("en", Sources.Document("a.txt", "---\nlanguage: fr\n---\n" + string.Concat(Enumerable.Repeat(English, 5))).Language);

    [Fact]
    public void A_text_too_short_to_tell_is_read() => Assert.NotNull(Sources.Read("a.txt", French, new ReadingOptions()).Document);
}
