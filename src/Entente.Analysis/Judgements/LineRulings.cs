using System.Globalization;
using Entente.Records;

namespace Entente.Analysis.Judgements;

/// <summary>
/// Refusals and corrections on the lines of one document. They are applied in the order of their numbers, statements before claims, so that
/// the last word on a part counts, and what is said of a claim itself counts more than what its statement brings with it.
/// </summary>
internal static class LineRulings
{
    public static DocumentRecord Apply(DocumentRecord record, ILookup<string, Judgement> byLine)
    {
        if (!record.Statements.Any(s => byLine.Contains(s.Id)) && !record.Claims.Any(c => byLine.Contains(c.Id))) return record;
        var refused = Refused(record, byLine);
        var statements = record.Statements.Where(s => !refused.Contains(s.Id)).ToList();
        var claims = record.Claims.Where(c => !refused.Contains(c.Id)).ToList();
        foreach (var (line, judgement) in Corrections([.. statements.Select(s => s.Id)], byLine)) Statement(line, judgement, statements, claims);
        foreach (var (line, judgement) in Corrections([.. claims.Select(c => c.Id)], byLine)) Claim(line, judgement, statements, claims);
        return record with { Statements = statements, Claims = claims };
    }

    /// <summary>Ids of the lines that are refused, and of those that stand in a refused statement.</summary>
    private static HashSet<string> Refused(DocumentRecord record, ILookup<string, Judgement> byLine)
    {
        bool IsRefused(string id) => byLine[id].LastOrDefault(j => j.Kind is JudgementKind.Accept or JudgementKind.Refuse)?.Kind == JudgementKind.Refuse;
        var refused = record.Statements.Where(s => IsRefused(s.Id)).Select(s => s.Id).Concat(record.Claims.Where(c => IsRefused(c.Id)).Select(c => c.Id)).ToHashSet(StringComparer.Ordinal);
        int before;
        do
        {
            before = refused.Count;
            refused.UnionWith(record.Statements.Where(s => s.Within is { } outer && refused.Contains(outer)).Select(s => s.Id).ToList());
        }
        while (refused.Count > before);

        refused.UnionWith(record.Claims.Where(c => c.Statement is { } around && refused.Contains(around)).Select(c => c.Id));
        return refused;
    }

    private static IEnumerable<(string Line, Judgement Judgement)> Corrections(IReadOnlyList<string> lines, ILookup<string, Judgement> byLine) =>
        lines.SelectMany(id => byLine[id].Where(j => j.Kind == JudgementKind.Correct).Select(j => (id, j))).OrderBy(j => j.j.Number);

    private static void Statement(string id, Judgement judgement, List<Statement> statements, List<Claim> claims)
    {
        var at = statements.FindIndex(s => s.Id == id);
        var (statement, correction) = (statements[at], judgement.Correction!);
        switch (correction.Field)
        {
            case CorrectedField.Certainty:
                statements[at] = statement with { Certainty = correction.Certainty!.Value, CertaintyPath = [Mark(judgement)] };
                break;
            case CorrectedField.Speaker:
                var speaker = correction.Speaker!;
                for (var i = 0; i < statements.Count; i++) statements[i] = statements[i] with { Chain = [.. statements[i].Chain.Select(l => Replaced(l, statement.Speaker, speaker))] };
                statements[at] = statements[at] with { Speaker = speaker };
                for (var i = 0; i < claims.Count; i++)
                    if (claims[i].Statement == id) claims[i] = claims[i] with { Holder = HolderOf(speaker) };
                break;
            case CorrectedField.Content:
                statements[at] = statement with { Content = [.. correction.Spans.Select(s => s.Span)] };
                for (var i = 0; i < claims.Count; i++) claims[i] = Moved(claims[i], statements[at], statements);
                break;
        }
    }

    private static ChainLink Replaced(ChainLink link, Speaker old, Speaker now) =>
        link.Kind == LinkKind.Voice && (link.Voice.Name, link.Voice.Span) == (old.Name, old.Span) ? link with { Voice = now } : link;

    /// <summary>A claim goes with the content in which its event is named.</summary>
    private static Claim Moved(Claim claim, Statement statement, List<Statement> statements)
    {
        var stands = statement.Content.Any(c => c.Contains(claim.Trigger));
        if (claim.Statement == statement.Id && !stands)
        {
            var around = statements.Find(s => s.Id == statement.Within);
            return claim with { Statement = around?.Id, Holder = around is null ? null : HolderOf(around.Speaker) };
        }

        return stands && claim.Statement == statement.Within ? claim with { Statement = statement.Id, Holder = HolderOf(statement.Speaker) } : claim;
    }

    private static void Claim(string id, Judgement judgement, List<Statement> statements, List<Claim> claims)
    {
        var at = claims.FindIndex(c => c.Id == id);
        var (claim, correction) = (claims[at], judgement.Correction!);
        claims[at] = correction.Field switch
        {
            CorrectedField.Certainty => claim with { Certainty = correction.Certainty!.Value, CertaintyPath = [Mark(judgement)] },
            CorrectedField.Frame => claim with { Frame = correction.Frame!.Value },
            CorrectedField.Agent => claim with { Roles = claim.Roles with { Agent = correction.Parties } },
            CorrectedField.Recipient => claim with { Roles = claim.Roles with { Recipient = correction.Parties } },
            CorrectedField.Item => claim with { Roles = claim.Roles with { Item = correction.Item } },
            CorrectedField.Quantity => claim with { Roles = claim.Roles with { Quantity = correction.Quantity } },
            CorrectedField.Place => claim with { Roles = claim.Roles with { Place = correction.Place } },
            CorrectedField.Time => claim with { Roles = claim.Roles with { Time = correction.Time } },
            CorrectedField.Evidence => claim with { Evidence = correction.Spans[0].Span },
            CorrectedField.Holder => Held(claim, correction.Speaker, judgement, statements),
            _ => claim,
        };
    }

    // The statement around the claim is another's, whose office and sources say nothing of the new holder: the claim gets one of its own.
    private static Claim Held(Claim claim, Speaker? speaker, Judgement judgement, List<Statement> statements)
    {
        var own = RecordId.Of("s", claim.Id, "held");
        var around = statements.Find(s => s.Id == claim.Statement);
        if (around?.Id == own) around = statements.Find(s => s.Id == around.Within);
        statements.RemoveAll(s => s.Id == own);
        if (speaker is null or { Kind: SpeakerKind.Author }) return claim with { Holder = null, Statement = null };
        statements.Add(new Statement
        {
            Id = own, Document = claim.Document, Speaker = speaker, Kind = StatementKind.Indirect, Content = [claim.Evidence], Within = around?.Id, Rule = Mark(judgement),
            Certainty = claim.Certainty, CertaintyPath = claim.CertaintyPath,
            Chain = [.. around?.Chain.Where(l => l.Kind is LinkKind.Outlet or LinkKind.Agency) ?? [], new ChainLink(LinkKind.Voice, speaker)],
        });
        return claim with { Holder = HolderOf(speaker), Statement = own };
    }

    private static Holder? HolderOf(Speaker speaker) => speaker.Kind == SpeakerKind.Author ? null : new Holder(speaker.Name, speaker.ActorId, speaker.SpokenFor);

    private static string Mark(Judgement judgement) => string.Create(CultureInfo.InvariantCulture, $"judgement:{judgement.Number}");
}
