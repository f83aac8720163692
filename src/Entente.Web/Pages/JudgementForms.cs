using System.Globalization;
using Entente.Cases.Judging;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Pages;

/// <summary>Takes judgements. What they name is checked where judgements are made, for pages and program alike.</summary>
internal static class JudgementForms
{
    /// <summary>How long a form waits for the case as it stands after it; on a large case the page then still shows the one before, and says so.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void MapJudgementForms(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/judge", ([FromForm] IFormCollection form, HttpContext http, CaseSession session, TimeProvider time) => JudgeAsync(form, http, session, time, One(form)));
        routes.MapPost("/correct/{line}", ([FromForm] IFormCollection form, string line, HttpContext http, CaseSession session, TimeProvider time) => JudgeAsync(form, http, session, time, Corrections(form, line)));
    }

    private static async Task<IResult> JudgeAsync(IFormCollection form, HttpContext http, CaseSession session, TimeProvider time, IReadOnlyList<Asked> asked)
    {
        var back = WayBack.Or(Text(form, "back"), "/review");
        var (who, why) = (Text(form, "who"), Text(form, "why"));
        if (who is not null) Analyst.Remember(http, who);
        if (asked.Count == 0) return Left("Nothing was changed.");
        if (who is null) return Left("Say who judges: your name is kept with every judgement.");
        var (view, unread) = await session.ViewAsync();
        if (view is null) return Left(unread!.ToString());
        var requests = asked.Select(a => new JudgementRequest(a.Kind, a.Subject, who, time.GetUtcNow(), why ?? a.Why ?? "")
        {
            Object = a.Object, Field = a.Field, Value = a.Value, Places = a.Words is null ? [] : [.. a.Words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(w => new NamedPlace(null, w))],
        }).ToList();
        var (added, problem) = session.Judge(view, requests);
        if (added.Count == 0) return Left($"Not kept: {problem}");
        var renewing = session.RenewAsync();
        var isReady = await Task.WhenAny(renewing, Task.Delay(Patience, http.RequestAborted)) == renewing;
        if (problem is not null) return Left($"Not kept: {problem}");
        Analyst.Remember(http, added[^1].Number);
        return Left($"{Words(added)}{(isReady ? "" : " The case is large and is still being updated: this page shows it as it was.")}");

        IResult Left(string words)
        {
            Notice.Leave(http, words);
            return Results.LocalRedirect(back);
        }
    }

    private static string Words(IReadOnlyList<Judgement> added) => added is [{ Kind: JudgementKind.Undo } undo]
        ? FormattableString.Invariant($"Judgement {undo.Subject} taken back, by judgement {undo.Number}.")
        : $"{(added.Count == 1 ? "Judgement" : "Judgements")} {string.Join(", ", added.Select(j => j.Number.ToString(CultureInfo.InvariantCulture)))} kept.";

    /// <summary>A part of a form that asks for a judgement.</summary>
    /// <param name="Why">The reason where none is given; null where one is needed.</param>
    private sealed record Asked(JudgementKind Kind, string Subject, string? Object = null, CorrectedField? Field = null, string? Value = null, string? Words = null, string? Why = null);

    private static IReadOnlyList<Asked> One(IFormCollection form)
    {
        if (Text(form, "subject") is not { } subject || !Enum.TryParse<JudgementKind>(Text(form, "kind"), ignoreCase: true, out var kind) || !Enum.IsDefined(kind)) return [];
        return [new Asked(kind, subject, Text(form, "object"), Value: Text(form, "value"), Why: kind switch { JudgementKind.Accept => "read as it stands", JudgementKind.Undo => "taken back", JudgementKind.GradeClaim or JudgementKind.GradeSource => "graded", _ => null })];
    }

    /// <summary>The parts that a form gives otherwise than it was shown.</summary>
    private static List<Asked> Corrections(IFormCollection form, string line)
    {
        var asked = new List<Asked>();
        foreach (var field in Enum.GetValues<CorrectedField>())
        {
            var name = field.ToString().ToLowerInvariant();
            var (value, words) = (Changed(form, name + "-value"), Changed(form, name + "-words"));
            if (value is null && words is null) continue;
            // A new value of a part that stands on words needs them, changed or not; and new words keep the value.
            var hasWords = form.ContainsKey(name + "-words");
            var now = Text(form, name + "-value");
            var isNone = now is not null && now.Equals("none", StringComparison.OrdinalIgnoreCase);
            asked.Add(new Asked(JudgementKind.Correct, line, Field: field, Value: field is CorrectedField.Evidence or CorrectedField.Content ? null : isNone ? "none" : now, Words: hasWords && !isNone ? Text(form, name + "-words") : null));
        }

        return asked;
    }

    // Null where the field is as it was shown.
    private static string? Changed(IFormCollection form, string name) =>
        form.TryGetValue(name, out var now) && form.TryGetValue(name + "-was", out var was) && Line(now) != Line(was) ? Line(now) : null;

    // Browsers send other ends of lines than they were given.
    private static string Line(Microsoft.Extensions.Primitives.StringValues value) => value.ToString().Trim().ReplaceLineEndings("\n");

    private static string? Text(IFormCollection form, string name) => form.TryGetValue(name, out var value) && value.ToString().Trim().ReplaceLineEndings("\n") is { Length: > 0 } text ? text : null;
}
