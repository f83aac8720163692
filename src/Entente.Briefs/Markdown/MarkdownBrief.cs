using Entente.Analysis.Disagreements;
using Entente.Analysis.Findings;
using Entente.Analysis.Passages;
using Entente.Analysis.Voices;
using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Markdown;

/// <summary>The parts of the brief in the order of the page.</summary>
internal sealed class MarkdownBrief(Brief brief, TextWriter target)
{
    private readonly MarkdownText md = new(target);
    private readonly FindingWords words = new(brief.Names);
    private readonly Readings readings = new(brief);
    private readonly DifferenceWords differences = new(brief);

    public void Write()
    {
        var opening = new Opening(brief);
        md.Write($"# {opening.Title}\n\n");
        foreach (var sentence in opening.Sentences) md.Write($"{sentence}\n\n");
        WriteMatrix();
        new MarkdownLedger(brief, md).Write();
        WriteTimeline();
        WriteFindings();
        WriteVoices();
        WriteDocuments();
        WriteMethod();
    }

    private void WriteMatrix()
    {
        md.Write($"## Who is said to give what to whom\n\n");
        if (brief.Transfers.Findings.Count == 0)
        {
            md.Write($"No claim in these documents says both who gives and who receives.\n\n");
            return;
        }

        md.Write($"| From | To | What | How it stands | Counts |\n| --- | --- | --- | --- | --- |\n");
        foreach (var giver in brief.Transfers.Givers)
            foreach (var receiver in brief.Transfers.Receivers)
                foreach (var finding in brief.Transfers.Cell(giver, receiver))
                    md.Write($"| {brief.Names.Of(giver)} | {brief.Names.Of(receiver)} | {Listing.Capital(FindingWords.Delivery(finding))} (§{brief.NumberOf(finding)}) | {Standing(finding)} | {Brief.StatusOf(brief.AccountOf(finding))} · {Counts.Of(brief.AccountOf(finding))} |\n");
        md.Write($"\n");
    }

    private void WriteTimeline()
    {
        md.Write($"## When and where\n\n");
        var (dated, undated) = (brief.Chronology.Dated, brief.Chronology.Undated);
        if (dated.Count + undated.Count == 0)
        {
            md.Write($"No visit, meeting, talk, drill, launch or test is spoken of in these documents.\n\n");
            return;
        }

        md.Write($"| When | What | Where | How it stands |\n| --- | --- | --- | --- |\n");
        foreach (var row in dated)
            md.Write($"| {string.Join("; ", row.Marks.Select(m => $"{DateWords.Of(m.When)} ({StanceWords.Word(m.Stance)})").Concat(row.Undated.Select(s => $"no date resolved ({StanceWords.Word(s)})")))} | {words.Title(row.Finding)} (§{brief.NumberOf(row.Finding)}) | {PlaceWords.Of(row.Finding) ?? "not stated"} | {Standing(row.Finding)} |\n");
        foreach (var finding in undated)
            md.Write($"| no date resolved{TimeWords(finding)} | {words.Title(finding)} (§{brief.NumberOf(finding)}) | {PlaceWords.Of(finding) ?? "not stated"} | {Standing(finding)} |\n");
        md.Write($"\n");
    }

    private void WriteFindings()
    {
        md.Write($"## The findings\n\n");
        foreach (var section in brief.Findings.GroupBy(FindingWords.Section))
        {
            md.Write($"### {section.Key}\n\n");
            foreach (var finding in section) WriteFinding(finding);
        }
    }

    private void WriteFinding(Finding finding)
    {
        md.Write($"#### §{brief.NumberOf(finding)} {words.Title(finding)}\n\n{readings.Of(finding)}\n\n*{Listing.Capital(Brief.StatusOf(brief.AccountOf(finding)))} · {Counts.Of(brief.AccountOf(finding))}*\n\n");
        foreach (var (name, line) in new AccountWords(brief).Lines(brief.AccountOf(finding))) md.Write($"- {name}: {line}\n");
        foreach (var measure in brief.AccountOf(finding).Exposures.SelectMany(AccountWords.Measures)) md.Write($"  - {measure}\n");
        md.Write($"\n");
        foreach (var difference in finding.Differences)
            md.Write($"{DifferenceWords.Of(difference.Kind)}: {string.Join("; ", difference.Values.Select(v => differences.Value(difference.Kind, v) + " — " + readings.Subjects(v.Witnesses) + differences.Note(difference, v)))}.\n\n");
        foreach (var entry in finding.Claims)
        {
            var witness = entry.Witness;
            var (claim, document) = (witness.Claim, witness.Document);
            var around = Passage.Around(document.Text, document.Body, claim.Evidence);
            md.Write($"- {readings.OfClaim(finding, witness)} **{StanceWords.Word(claim.Certainty)}** ({claim.Certainty.Label()})\n");
            md.Write($"  > {document.Text[around.Start..claim.Evidence.Start]}"); Blank(document.Text, around.Start, claim.Evidence.Start);
            md.Write($"**{claim.Evidence.In(document.Text)}**"); Blank(document.Text, claim.Evidence.End, around.End);
            md.Write($"{document.Text[claim.Evidence.End..around.End]}\n\n");
            foreach (var (role, value) in new RoleWords(brief.Names, around).Of(claim.Roles)) md.Write($"  {role}: {value}\n");
            if (FitWords.Of(entry) is { } why) md.Write($"  {why}\n");
            md.Write($"  D{brief.NumberOf(document)}, characters {claim.Evidence.Start}–{claim.Evidence.End}, rule {claim.Rule}\n\n");
        }
    }

    // Escaping trims; the blank between two parts of a sentence must not be lost.
    private void Blank(string text, int start, int end)
    {
        if (end > start && (char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[end - 1]))) md.Write($" ");
    }

    private void WriteVoices()
    {
        md.Write($"## The voices\n\n### Named voices\n\n");
        foreach (var voice in brief.Voices.Named) WriteVoice(voice);
        if (brief.Voices.Unnamed.Count > 0) md.Write($"### Unnamed voices\n\n");
        foreach (var voice in brief.Voices.Unnamed) WriteVoice(voice);
        if (brief.Voices.Authors.Count > 0) md.Write($"### The authors themselves\n\n");
        foreach (var author in brief.Voices.Authors)
        {
            md.Write($"#### D{brief.NumberOf(author.Document)} {DocumentWords.Title(author.Document)}\n\n");
            foreach (var witness in author.Claims)
                md.Write($"- “{witness.Claim.Evidence.In(author.Document.Text)}” {StanceWords.Word(witness.Claim.Certainty)} ({witness.Claim.Certainty.Label()}), characters {witness.Claim.Evidence.Start}–{witness.Claim.Evidence.End}\n");
            md.Write($"\n");
        }
    }

    private void WriteVoice(VoiceEntry voice)
    {
        md.Write($"#### {Listing.Capital(VoiceWords.Name(voice, brief.Names))}\n\n{VoiceWords.Describe(voice, brief.Names)}\n\n");
        foreach (var utterance in voice.Utterances)
        {
            var statement = utterance.Statement;
            md.Write($"- {StanceWords.Word(statement.Act)}, {StanceWords.Word(statement.Kind)}: “{string.Join(" […] ", statement.Content.Select(s => s.In(utterance.Document.Text)))}” ");
            md.Write($"{StanceWords.Word(statement.Certainty)} ({statement.Certainty.Label()}), D{brief.NumberOf(utterance.Document)}, ");
            md.Write($"characters {string.Join(", ", statement.Content.Select(s => FormattableString.Invariant($"{s.Start}–{s.End}")))}, rule {statement.Rule}\n");
            if (PathWords.Of(statement) is { Count: > 0 } path) md.Write($"  {string.Join("; ", path)}\n");
        }

        md.Write($"\n");
    }

    private void WriteDocuments()
    {
        md.Write($"## The documents\n\n");
        foreach (var record in brief.Records)
        {
            var document = record.Document;
            md.Write($"- D{brief.NumberOf(document)} **{DocumentWords.Title(document)}** — {document.Outlet ?? "outlet not stated"}, ");
            md.Write($"{(document.Published is { } day ? $"{DateWords.Day(day)} ({DocumentWords.DateFrom(document.PublishedFrom)})" : "no date known")}; ");
            md.Write($"{Listing.Count(record.Statements.Count, "statement")}, {Listing.Count(record.Claims.Count, "claim")}, {Listing.Count(record.Residue.Count, "passage")} set aside; ");
            md.Write($"{document.Path ?? document.Url ?? "no path"}; SHA-256 {document.Sha256}\n");
        }

        md.Write($"\n");
    }

    private void WriteMethod()
    {
        md.Write($"## How to read this brief\n\n");
        foreach (var paragraph in MethodWords.Paragraphs) md.Write($"{paragraph}\n\n");
        md.Write($"| FactBank | In words | Meaning |\n| --- | --- | --- |\n");
        foreach (var (certainty, meaning) in MethodWords.Scale) md.Write($"| {certainty.Label()} | {StanceWords.Word(certainty)} | {meaning} |\n");
        md.Write($"\n");
        foreach (var rule in brief.RulesUsed) md.Write($"- {rule.Id}: {(rule.Description.Length > 0 ? rule.Description : "no description")}\n");
    }

    private string Standing(Finding finding) =>
        string.Join("; ", readings.Lines(finding).Select(l => $"{l.By} {l.Voices}"));

    private static string TimeWords(Finding finding)
    {
        var times = finding.Claims.Select(c => c.Witness.Claim.Roles.Time?.Text).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(t => $"“{t}”").ToList();
        return times.Count == 0 ? "" : ": " + string.Join(", ", times);
    }
}
