using System.Globalization;
using Entente.Records;

namespace Entente.Cases.Judging;

/// <summary>Holds what an analyst asks for against the case. A judgement about nothing would look like one that changes nothing, so it is refused.</summary>
public static class JudgementForm
{
    /// <summary>The judgement as it can be stored, with anchors for its lines and without a number; or what is wrong with it.</summary>
    /// <param name="request">As the analyst asks.</param>
    /// <param name="records">All of the case, as they were read.</param>
    /// <param name="before">All judgements of the case, undone ones among them.</param>
    public static (Judgement? Judgement, Problem? Problem) Of(JudgementRequest request, IReadOnlyList<DocumentRecord> records, IReadOnlyList<Judgement> before)
    {
        var subject = request.Subject.Trim();
        request = request with { Subject = subject, Object = request.Object?.Trim() };
        if (subject.Length == 0) return Refuse("judgement", "nothing is named", "name what is judged");
        if (string.IsNullOrWhiteSpace(request.Why)) return Refuse(subject, "a judgement needs a reason", "say why");
        if (string.IsNullOrWhiteSpace(request.Who)) return Refuse(subject, "a judgement needs somebody who makes it", "say who");
        if (Refusal(request, records, before) is { } refusal) return (null, refusal);

        var judgement = new Judgement(0, request.Kind, subject, TakesTwo(request.Kind) ? request.Object : null, request.Who.Trim(), request.When.ToUniversalTime(), request.Why.Trim())
        {
            SubjectAnchor = Anchor(records, subject), ObjectAnchor = request.Object is { } other && TakesTwo(request.Kind) ? Anchor(records, other) : null,
        };
        switch (request.Kind)
        {
            case JudgementKind.Correct:
                var (correction, problem) = CorrectionForm.Of(records.First(r => Has(r, subject)), request);
                return correction is null ? (null, problem) : (judgement with { Correction = correction }, null);
            case JudgementKind.SameVoice:
                return (judgement with { Correction = new Correction(CorrectedField.Speaker) { Speaker = Voices.Find(records, request.Object!) } }, null);
            // A state may be given by any of its names, and those who speak for it bear its id.
            case JudgementKind.ApartVoice:
                return (judgement with { Subject = Voices.Find(records, subject)?.ActorId ?? subject, Object = Voices.Find(records, request.Object!)?.ActorId ?? request.Object }, null);
            case JudgementKind.GradeSource or JudgementKind.GradeClaim:
                return (judgement with { Grade = char.ToUpperInvariant(request.Value!.Trim()[0]) }, null);
            default:
                return (judgement, null);
        }
    }

    /// <summary>True for the kinds that have an object.</summary>
    public static bool TakesTwo(JudgementKind kind) => kind is JudgementKind.Same or JudgementKind.Apart or JudgementKind.SameVoice or JudgementKind.ApartVoice;

    private static Problem? Refusal(JudgementRequest request, IReadOnlyList<DocumentRecord> records, IReadOnlyList<Judgement> before)
    {
        var (subject, other) = (request.Subject, request.Object);
        bool IsClaim(string? id) => records.Any(r => r.Claims.Any(c => c.Id == id));
        bool IsDocument(string id) => records.Any(r => r.Document.Id == id);
        return request.Kind switch
        {
            _ when TakesTwo(request.Kind) && string.IsNullOrEmpty(other) => new Problem(subject, "one is named where two are needed", "name both"),
            _ when TakesTwo(request.Kind) && subject.Equals(other, StringComparison.OrdinalIgnoreCase) => new Problem(subject, "the two that are named are one", "name two"),
            JudgementKind.Withdraw when !IsDocument(subject) => new Problem(subject, "the case has no document with this id", "'entente export' gives the ids in documents.jsonl"),
            JudgementKind.Distrust when !Voices.Speaks(records, subject) => NoVoice(subject),
            JudgementKind.SameVoice or JudgementKind.ApartVoice when !Voices.Speaks(records, subject) => NoVoice(subject),
            JudgementKind.SameVoice or JudgementKind.ApartVoice when Voices.Find(records, other!) is null => NoVoice(other!),
            JudgementKind.Same or JudgementKind.Apart when !IsClaim(subject) || !IsClaim(other) => NoClaim(IsClaim(subject) ? other! : subject),
            JudgementKind.GradeClaim when !IsClaim(subject) => NoClaim(subject),
            JudgementKind.GradeClaim when !IsGrade(request.Value, "123456") => new Problem(subject, $"'{request.Value}' is no grade of a claim", "1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged"),
            JudgementKind.GradeSource when !Voices.Speaks(records, subject) && !records.Any(r => subject.Equals(r.Document.Outlet, StringComparison.OrdinalIgnoreCase)) => new Problem(subject, "no outlet and no voice of the case has this name", "give an outlet as its documents do, or a voice by its id or name"),
            JudgementKind.GradeSource when !IsGrade(request.Value?.ToUpperInvariant(), "ABCDEF") => new Problem(subject, $"'{request.Value}' is no grade of a source", "A reliable, B usually reliable, C fairly reliable, D not usually reliable, E unreliable, F cannot be judged"),
            JudgementKind.Accept or JudgementKind.Refuse or JudgementKind.Correct when !records.Any(r => Has(r, subject)) => new Problem(subject, "the case has no statement and no claim with this id", "'entente status CASE --claims' and 'entente export' give the ids"),
            JudgementKind.Note when !IsDocument(subject) && !records.Any(r => Has(r, subject)) => new Problem(subject, "the case has no document, statement or claim with this id", "'entente status CASE --claims' and 'entente export' give the ids; a note on a finding goes to a claim of it"),
            JudgementKind.Undo when before.All(j => j.Number.ToString(CultureInfo.InvariantCulture) != subject) => new Problem(subject, "the case has no judgement with this number", "'entente judge CASE list' gives the numbers"),
            _ => null,
        };
    }

    private static LineAnchor? Anchor(IReadOnlyList<DocumentRecord> records, string id)
    {
        foreach (var record in records)
        {
            if (record.Claims.FirstOrDefault(c => c.Id == id) is { } claim) return LineAnchor.Of(claim, record.Document.Text);
            if (record.Statements.FirstOrDefault(s => s.Id == id) is { } statement) return LineAnchor.Of(statement, record.Document.Text);
        }

        return null;
    }

    private static bool Has(DocumentRecord record, string id) => record.Claims.Any(c => c.Id == id) || record.Statements.Any(s => s.Id == id);

    private static bool IsGrade(string? value, string grades) => value?.Trim() is [var grade] && grades.Contains(grade, StringComparison.Ordinal);

    private static Problem NoVoice(string voice) => new(voice, "no claim of the case is held by this voice", "give its id or its name as the brief has it");

    private static Problem NoClaim(string id) => new(id, "the case has no claim with this id", "'entente status CASE --claims' gives the ids");

    private static (Judgement?, Problem?) Refuse(string where, string what, string remedy) => (null, new Problem(where, what, remedy));
}
