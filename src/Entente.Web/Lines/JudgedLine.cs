using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Web.Lines;

/// <summary>A judgement as it is shown beside what it is about.</summary>
/// <param name="What">What was decided, in words.</param>
/// <param name="Why">In the analyst's words.</param>
public sealed record JudgedLine(int Number, string Kind, string What, string Who, DateTimeOffset When, string Why)
{
    public static JudgedLine Of(Judgement judgement) =>
        new(judgement.Number, judgement.Kind.ToString().ToLowerInvariant(), JudgementWords.Of(judgement), judgement.Who, judgement.When, judgement.Why);
}
