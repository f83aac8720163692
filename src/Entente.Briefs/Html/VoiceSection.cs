using Entente.Analysis.Voices;
using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Html;

/// <summary>Who speaks, and every statement of theirs.</summary>
internal static class VoiceSection
{
    public static void Write(HtmlWriter html, Brief brief)
    {
        html.Write($"""
            <section id="voices" aria-labelledby="voices-title">
            <h2 id="voices-title">The voices</h2>
            <h3 id="voices-named">Named voices</h3>

            """);
        if (brief.Voices.Named.Count == 0) html.Write($"<p>No named voice was found.</p>\n");
        foreach (var voice in brief.Voices.Named) WriteVoice(html, brief, voice);
        if (brief.Voices.Unnamed.Count > 0)
        {
            html.Write($"""<h3 id="voices-unnamed">Unnamed voices</h3>{"\n"}<p class="note">Described by the texts, not named. Two of them may be one.</p>{"\n"}""");
            foreach (var voice in brief.Voices.Unnamed) WriteVoice(html, brief, voice);
        }

        if (brief.Voices.Authors.Count > 0)
        {
            html.Write($"""<h3 id="voices-authors">The authors themselves</h3>{"\n"}<p class="note">Claims that no other voice is made to hold, under the document whose author makes them.</p>{"\n"}""");
            foreach (var author in brief.Voices.Authors) WriteAuthor(html, brief, author);
        }

        html.Write($"</section>\n");
    }

    private static void WriteVoice(HtmlWriter html, Brief brief, VoiceEntry voice)
    {
        html.Write($"""
            <article class="voice">
            <h4><bdi>{Listing.Capital(VoiceWords.Name(voice, brief.Names))}</bdi></h4>
            <p class="who">{VoiceWords.Describe(voice, brief.Names)}</p>
            <ul class="utterances">

            """);
        foreach (var utterance in voice.Utterances) WriteUtterance(html, brief, utterance);
        html.Write($"</ul>\n</article>\n");
    }

    private static void WriteUtterance(HtmlWriter html, Brief brief, Utterance utterance)
    {
        var statement = utterance.Statement;
        html.Write($"""<li class="utterance"><p class="act"><b>{StanceWords.Word(statement.Act)}</b>, {StanceWords.Word(statement.Kind)}""");
        if (statement.Cue is { } cue) html.Write($" (<bdi>“{cue.Text}”</bdi>)");
        html.Write($" · {(HtmlWriter h) => FindingSection.WriteCertainty(h, statement.Certainty)}</p>\n");
        Quotations.WriteAlone(html, utterance.Document, statement.Content);
        if (PathWords.Of(statement) is { Count: > 0 } path) html.Write($"""<p class="path"><bdi>{string.Join(" · ", path)}</bdi></p>{"\n"}""");
        html.Write($"""<p class="source">{(HtmlWriter h) => Quotations.WriteSource(h, brief, utterance.Document, statement.Content)} · rule <code>{statement.Rule}</code></p></li>{"\n"}""");
    }

    private static void WriteAuthor(HtmlWriter html, Brief brief, AuthorEntry author)
    {
        html.Write($"""
            <article class="voice">
            <h4><a href="#d{brief.NumberOf(author.Document)}">D{brief.NumberOf(author.Document)}</a> <bdi>{DocumentWords.Title(author.Document)}</bdi></h4>
            <p class="who">author · <bdi>{author.Document.Outlet ?? "outlet not stated"}</bdi> · {Listing.Count(author.Claims.Count, "claim")}</p>
            <ul class="utterances brief-list">

            """);
        foreach (var witness in author.Claims)
            html.Write($"""<li><q lang="{author.Document.Language}"><bdi>{witness.Claim.Evidence.In(author.Document.Text)}</bdi></q> {(HtmlWriter h) => FindingSection.WriteCertainty(h, witness.Claim.Certainty)} <span class="offsets">characters {witness.Claim.Evidence.Start}–{witness.Claim.Evidence.End}</span></li>{"\n"}""");
        html.Write($"</ul>\n</article>\n");
    }
}
