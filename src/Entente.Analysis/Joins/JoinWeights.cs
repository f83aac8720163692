namespace Entente.Analysis.Joins;

/// <summary>
/// What each kind of evidence is worth, in logarithms of odds. Learnt by logistic regression from the pairs that are compared in the train split of ECB+ (Cybulska and Vossen 2014; annotation CC BY 3.0), by <c>Entente.Evaluation ecbplus weights</c>.
/// Kinds of evidence lean on one another (a shared object is a shared participant too), so it is their sums that mean something.
/// </summary>
public static class JoinWeights
{
    /// <summary>
    /// Set by hand: what is dated more than a month apart is not one event, whatever else is alike. News of a week, from which the weights are learnt, has hardly a case.
    /// </summary>
    private const double FarTime = -6;

    /// <summary>What one kind of evidence adds where it holds; 0 for what has no weight.</summary>
    public static double Of(Evidence kind) => kind == Evidence.FarTime ? FarTime : Weights.GetValueOrDefault(kind);

    /// <summary>The logarithm of the odds that two mentions with this evidence are one event.</summary>
    public static double LogOdds(IReadOnlyList<double> evidence)
    {
        var sum = 0.0;
        for (var i = 0; i < evidence.Count; i++) sum += evidence[i] * Of((Evidence)i);
        return sum;
    }

    private static readonly Dictionary<Evidence, double> Weights = new()
    {
        [Evidence.Always] = -2.00,
        [Evidence.SameLemma] = -0.16,
        [Evidence.SameRoot] = -0.01,
        [Evidence.SameSense] = -0.80,
        [Evidence.SharedWord] = -1.03,
        [Evidence.Reporting] = -1.01,
        [Evidence.Light] = -0.17,
        [Evidence.Rarity] = -0.47,
        [Evidence.SameStory] = 2.31,
        [Evidence.Likeness] = 1.64,
        [Evidence.SameDocument] = 0.86,
        [Evidence.SameContext] = -2.53,
        [Evidence.ContextLikeness] = 1.20,
        [Evidence.SharedName] = 0.12,
        [Evidence.OtherNames] = -0.59,
        [Evidence.SameSubject] = -0.31,
        [Evidence.SameObject] = 0.91,
        [Evidence.SharedParticipant] = 0.44,
        [Evidence.OtherParticipants] = -0.04,
        [Evidence.SamePlace] = 0.46,
        [Evidence.OtherPlace] = -0.09,
        [Evidence.SameTime] = 0.62,
        [Evidence.OtherTime] = -0.09,
        [Evidence.SameNumber] = 0.15,
        [Evidence.OtherNumber] = -0.48,
        [Evidence.OtherPolarity] = -0.87,
        [Evidence.OtherCount] = -0.71,
        [Evidence.ReportingOther] = -1.11,
        [Evidence.ReportingSame] = 0.11,
        [Evidence.StoryRoot] = 0.33,
        [Evidence.SenseParticipant] = 0.30,
        [Evidence.Nouns] = 0.58,
    };
}
