using Entente.Briefs.Wording;
using Entente.Cases.Views;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A judgement as it is shown beside what it is about.</summary>
/// <param name="Object">Id of the other claim, id or name of the other voice, where two are named; null for all else.</param>
/// <param name="What">What was decided, in words.</param>
/// <param name="Why">In the analyst's words.</param>
public sealed record JudgedLine(int Number, string Kind, string? Object, string What, string Who, DateTimeOffset When, string Why)
{
    public static JudgedLine Of(CaseView view, Judgement judgement) =>
        new(judgement.Number, judgement.Kind.ToString().ToLowerInvariant(), judgement.Object, JudgementWords.Of(judgement, Other(view, judgement)), judgement.Who, judgement.When, judgement.Why);

    /// <summary>A claim by its words, its document and its finding; it is in none where it does not count.</summary>
    private static string? Other(CaseView view, Judgement judgement)
    {
        if (judgement.Object is not { } id) return null;
        if (judgement.ObjectAnchor is not { } at) return view.Brief.Names.Of(id);
        if (view.Document(at.Document) is not { } record) return null;
        var finding = view.FindingsOf(id).FirstOrDefault();
        var words = at.Whole.End <= record.Document.Text.Length ? at.Whole.In(record.Document.Text) : at.Words;
        return $"{(words.Length > 80 ? at.Words is { Length: <= 80 } trigger ? $"what is told by “{trigger}”" : "a claim" : $"“{words}”")} in D{view.Brief.NumberOfDocument(at.Document)}{(finding is null ? "" : $" (§{view.Brief.NumberOf(finding)})")}";
    }
}
