namespace Entente.Records;

/// <summary>Which part is denied; from <see cref="NoComment"/> on, nothing is.</summary>
public enum DeniedPart
{
    /// <summary>That it happened, or is so, at all.</summary>
    Whole,
    /// <summary>That it was so much or so many.</summary>
    Amount,
    /// <summary>That it was then, or has been so far.</summary>
    Time,
    /// <summary>That it was there.</summary>
    Place,
    /// <summary>That it was this one who did it or got it.</summary>
    Party,
    /// <summary>That this is what it was.</summary>
    Item,
    /// <summary>That anything was agreed or signed.</summary>
    Agreement,
    /// <summary>That it is planned or meant.</summary>
    Plan,
    /// <summary>Having known of it.</summary>
    Knowledge,
    /// <summary>That it has been shown.</summary>
    Evidence,
    /// <summary>That it was wrong or against a rule.</summary>
    Wrongdoing,
    /// <summary>The account of it as such, without saying which part: "dismissed the report as groundless".</summary>
    Account,
    /// <summary>Will not speak to it.</summary>
    NoComment,
    /// <summary>Neither confirms nor denies, or cannot confirm.</summary>
    NotConfirmed,
    /// <summary>Did not answer.</summary>
    NoAnswer,
}

/// <summary>How a statement denies, or keeps from doing so.</summary>
/// <param name="Part">Which part is denied.</param>
/// <param name="Words">The words that show it.</param>
/// <param name="Counter">Ids of those at whose door the statement lays something in turn ("a fabrication by the West"), in order of the text.</param>
public sealed record Denial(DeniedPart Part, TextSpan Words, IReadOnlyList<string> Counter)
{
    /// <summary>False for words that sound like a denial and deny nothing.</summary>
    public bool Denies => Part < DeniedPart.NoComment;
}

/// <summary>The parts in plain words.</summary>
public static class DeniedParts
{
    /// <summary>What is denied, to follow "denies"; from <see cref="DeniedPart.NoComment"/> on, what is done instead.</summary>
    public static string InWords(this DeniedPart part) => part switch
    {
        DeniedPart.Whole => "all of it",
        DeniedPart.Amount => "the amount",
        DeniedPart.Time => "the time",
        DeniedPart.Place => "the place",
        DeniedPart.Party => "who it was",
        DeniedPart.Item => "what it was",
        DeniedPart.Agreement => "an agreement",
        DeniedPart.Plan => "a plan",
        DeniedPart.Knowledge => "knowing of it",
        DeniedPart.Evidence => "that it was shown",
        DeniedPart.Wrongdoing => "that it was wrong",
        DeniedPart.Account => "the account as such",
        DeniedPart.NoComment => "does not comment",
        DeniedPart.NotConfirmed => "does not confirm",
        _ => "did not answer",
    };
}
