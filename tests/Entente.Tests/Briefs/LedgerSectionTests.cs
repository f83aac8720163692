using AngleSharp.Dom;
using Entente.Briefs;
using Entente.Records;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Briefs;

public sealed class LedgerSectionTests
{
    [Fact]
    public void The_page_has_a_table_for_each_way_and_needs_beside_offers()
    {
        var section = BriefHtmlTests.Parse(BriefHtmlTests.Html(Story.Records)).GetElementById("ledger")!;
        var table = Assert.Single(section.QuerySelectorAll("table.ledger"));
        Assert.Equal("Said to go from Arvenia to Tolmark", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(["Arms", "May 2031", "“forty wagons”", "Contested", "Origins: 1", "§1"], table.QuerySelectorAll("tbody tr > *").Select(c => c.TextContent.Trim()));
        Assert.Contains("Nothing is said to have gone from Tolmark to Arvenia.", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(["What Arvenia is said to need, seek or expect", "What Tolmark is said to offer, plan or be able to give", "What Tolmark is said to need, seek or expect", "What Arvenia is said to offer, plan or be able to give"],
            section.QuerySelectorAll("h4").Select(h => h.TextContent));
        Assert.Equal("Technology (nuclear)", Assert.Single(section.QuerySelectorAll(".prospect .thing")).TextContent);
    }

    [Fact]
    public void Every_row_fills_the_columns_of_its_table()
    {
        var table = BriefHtmlTests.Parse(BriefHtmlTests.Html([Delivery("1", "2031-02", "40 wagons", 40), Delivery("2", "2031-03", "20 wagons", 20), Delivery("3", null, "50 ships", 50)])).QuerySelector("table.ledger")!;
        var rows = table.QuerySelectorAll("tbody tr").ToList();
        Assert.Equal(rows.Count, int.Parse(Assert.Single(table.QuerySelectorAll("tbody th")).GetAttribute("rowspan")!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(rows, r => Assert.Equal(5, r.QuerySelectorAll("td").Sum(c => int.Parse(c.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal("Together, were all of it so: 60 wagons, in 2 deliveries that differ in time.", rows[^1].TextContent.Trim());
    }

    [Fact]
    public void A_case_without_two_findings_between_two_states_says_so() =>
        Assert.Contains("No two findings in these documents lie between the same two states.", BriefHtmlTests.Html([Delivery("1", "2031-02", "40 wagons", 40)]), StringComparison.Ordinal);

    [Fact]
    public void A_dropped_bound_names_the_later_document()
    {
        var bound = Delivery("1", "2031-02", "up to 40 wagons", 40, high: true);
        using var writer = new StringWriter { NewLine = "\n" };
        BriefMarkdown.Write(Entente.Briefs.Brief.Of([bound, Delivery("2", "2031-02", "40 wagons", 40, day: 9)], Names, Rules), writer);
        Assert.Contains("No conflict, but a bound was dropped: “up to 40 wagons” — the author of D1, in D1 (1 March 2031); “40 wagons” — the author of D2, later and without the bound in D2 (9 March 2031).", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Goods_and_givers_that_differ_stand_side_by_side()
    {
        var html = BriefHtmlTests.Html([Delivery("1", "2031-02", "40 wagons", 40), Delivery("2", "2031-02", "40 wagons", 40, path: "arms.missile"), Delivery("3", "2031-02", "40 wagons", 40, giver: Veskia)]);
        var differences = BriefHtmlTests.Parse(html).QuerySelectorAll(".difference").Select(d => string.Join(" ", d.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains(differences, d => d.StartsWith("Kinds of goods differ arms (ammunition)", StringComparison.Ordinal) || d.StartsWith("Kinds of goods differarms (ammunition)", StringComparison.Ordinal));
        Assert.Contains(differences, d => d.Contains("The same delivery is told of other parties", StringComparison.Ordinal) && d.Contains("Veskia", StringComparison.Ordinal) && d.Contains("Arvenia", StringComparison.Ordinal));
    }

    private static DocumentRecord Delivery(string title, string? month, string words, decimal amount, bool high = false, int day = 1, string path = "arms.ammunition", Party? giver = null) =>
        new DocumentSketch("Paper " + title, "It was delivered.") { Published = new DateOnly(2031, 3, day) }
            .Claims(Frame.Transfer, "It was delivered", Gives(giver ?? Arvenia, Tolmark, path) with
            {
                Time = month is null ? null : Time(month, month),
                Quantity = new Quantity(words, amount, high ? null : amount, amount, words.Split(' ')[^1], default),
            }).Record();
}
