using Entente.Records;

namespace Entente.Extraction.Certainty;

using Certainty = Records.Certainty;

/// <summary>The arithmetic of certainty on the way down from a clause to what it embeds.</summary>
internal static class Commitment
{
    /// <summary>3 for certain, 2 for probable, 1 for possible, 0 where nobody commits.</summary>
    public static int Degree(this Certainty c) => c switch
    {
        Certainty.Certain or Certainty.CertainlyNot => 3,
        Certainty.Probable or Certainty.ProbablyNot => 2,
        Certainty.Possible or Certainty.PossiblyNot => 1,
        _ => 0,
    };

    public static bool IsNegative(this Certainty c) => c is Certainty.CertainlyNot or Certainty.ProbablyNot or Certainty.PossiblyNot;

    public static Certainty Of(int degree, bool negative) => (degree, negative) switch
    {
        (3, false) => Certainty.Certain,
        (3, true) => Certainty.CertainlyNot,
        (2, false) => Certainty.Probable,
        (2, true) => Certainty.ProbablyNot,
        (1, false) => Certainty.Possible,
        (1, true) => Certainty.PossiblyNot,
        _ => Certainty.Unknown,
    };

    /// <summary>The weaker degree of the two; like signs make a plus.</summary>
    public static Certainty Weaken(this Certainty outer, Certainty marker) =>
        Of(Math.Min(outer.Degree(), marker.Degree()), outer.IsNegative() != marker.IsNegative());

    /// <summary>What holds of the complement where the embedding predicate holds to the degree <paramref name="outer"/>.</summary>
    public static Certainty Into(this Certainty outer, Signature signature)
    {
        if (signature.Affirmed == signature.Negated) return signature.Affirmed; // factive: the embedding does not matter
        if (outer == Certainty.Unknown) return Certainty.Unknown;
        var inner = outer.IsNegative() ? signature.Negated : signature.Affirmed;
        return Of(Math.Min(outer.Degree(), inner.Degree()), inner.IsNegative());
    }

    /// <summary>What is only told along the way (an adjunct, an argument that names an event): the degree carries over, the denial does not.</summary>
    public static Certainty Aside(this Certainty outer) => outer.Degree() switch
    {
        0 => Certainty.Unknown,
        var d => Of(outer.IsNegative() ? 3 : d, false),
    };
}
