using Entente.Briefs;
using Entente.Records;

namespace Entente.Tests.Briefs;

/// <summary>Whatever a document holds, it stays text.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Attacks => new(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><svg onload=alert(1)>",
        "</style><style>*{display:none}</style>",
        "<!-- --><!DOCTYPE html><html>",
        "]]><![CDATA[",
        "</mark></p></blockquote></li></ol></article></main><h1>Official: all clear</h1>",
        "&lt;b&gt; &amp; &#x3c;i&#x3e; &nosuch;",
        "javascript:alert(1)",
        "{{7*7}} ${7*7} <%= 7*7 %>",
        "\u202egnp.exe\u202c \u2066left\u2069 \u2069\u2069 \u200f",
        "\0\u0001\u001b[31m\u007f\ufffe",
        "# Heading\n\n| a | b |\n\n- item\n\n![x](http://example.invalid/x.png) [y](javascript:alert(1)) <http://example.invalid> http://example.invalid www.example.invalid",
        "1. first\n2) second\n```\ncode\n```\n***bold*** ~~gone~~ `tick` \\",
        "\ud800 lone \udfff",
        "\r\n\r\ttabs\u2028and\u2029separators\u0085");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_field_of_a_record_becomes_markup(string attack)
    {
        var hostile = BriefHtmlTests.Parse(BriefHtmlTests.Html(Case(attack)));
        var plain = BriefHtmlTests.Parse(BriefHtmlTests.Html(Case("plain words")));
        Assert.Equal(Shape(plain), Shape(hostile));

        static IEnumerable<string> Shape(AngleSharp.Html.Dom.IHtmlDocument page) => page.All
            .Select(e => e.LocalName + " " + string.Join(' ', e.Attributes.Select(a => a.Name)));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_field_of_a_record_becomes_markdown(string attack)
    {
        var (hostile, plain) = (Markdown(attack), Markdown("plain words"));
        Assert.Equal(plain.Split('\n').Length, hostile.Split('\n').Length);
        foreach (var (line, model) in hostile.Split('\n').Zip(plain.Split('\n')))
        {
            Assert.Equal(Count(model, '|'), Count(line, '|'));
            Assert.Equal(Count(model, '<'), Count(line, '<'));
            Assert.Equal(Count(model, '['), Count(line, '['));
            Assert.Equal(Count(model, '`'), Count(line, '`'));
        }

        // Those that no backslash disarms.
        static int Count(string line, char c) => line.Where((x, i) => x == c && (i == 0 || line[i - 1] != '\\')).Count();

        static string Markdown(string words)
        {
            using var writer = new StringWriter { NewLine = "\n" };
            BriefMarkdown.Write(Brief.Of(Case(words), ActorNames.None, []), writer);
            return writer.ToString();
        }
    }

    [Fact]
    public void Direction_marks_are_shown_outside_quotations_and_kept_within()
    {
        var page = BriefHtmlTests.Parse(BriefHtmlTests.Html(Case("a\u202eb")));
        Assert.All(page.QuerySelectorAll("h3, h4, cite, dd").Select(e => e.TextContent), t => Assert.DoesNotContain('\u202e', t));
        Assert.Contains(page.QuerySelectorAll("mark"), m => m.TextContent.Contains('\u202e', StringComparison.Ordinal));
    }

    /// <summary>The same words in every field that holds words.</summary>
    private static IReadOnlyList<DocumentRecord> Case(string w)
    {
        var text = $"Before. {w} After.";
        var span = new TextSpan(8, 8 + w.Length);
        var speaker = new Speaker { Text = w, Span = span, Name = "N" + w, ActorId = "id" + w, SpokenFor = ["s" + w], Kind = SpeakerKind.Person };
        var statement = new Statement { Id = "s1", Document = "d" + w, Speaker = speaker, Content = [span], Cue = new Cue(span, w), Rule = "r" + w };
        Party Named(string name) => new(w, name + w, null, span);
        var claim = new Claim
        {
            Id = "c1", Document = "d" + w, Frame = Frame.Transfer, Evidence = span, Trigger = span, Rule = "r" + w, Statement = "s1",
            Holder = new Holder("N" + w, "id" + w, ["s" + w]),
            Roles = new Roles
            {
                Agent = [Named("A")], Recipient = [Named("B")], Item = new Item(w, "c" + w.Replace('.', ' '), span),
                Quantity = new Quantity(w, 1, 1, 1, w, span), Place = new Place(w, "P" + w, "p" + w, span), Time = new TimeValue(w, "2031-05", span),
            },
        };
        var meeting = claim with { Id = "c2", Frame = Frame.Visit, Holder = null, Statement = null };
        var undated = meeting with { Id = "c3", Frame = Frame.Launch, Roles = claim.Roles with { Time = new TimeValue(w, "v" + w, span) } };
        var document = new Document { Id = "d" + w, Sha256 = "h" + w, Path = "p" + w, Url = "u" + w, Title = "t" + w, Outlet = "o" + w, Language = "l" + w, Text = text, Body = new TextSpan(0, text.Length) };
        return [new DocumentRecord(document, [statement], [claim, meeting, undated], [new Residue(span, "r" + w)])];
    }
}
