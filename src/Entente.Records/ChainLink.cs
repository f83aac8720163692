namespace Entente.Records;

/// <summary>What a voice does on the way of a report from the event to the reader.</summary>
public enum LinkKind
{
    /// <summary>Published the document.</summary>
    Outlet,
    /// <summary>Is credited for the whole document, as an agency in a dateline is.</summary>
    Agency,
    /// <summary>Passed the words on: the paper that was told, the agency that quoted.</summary>
    Relay,
    /// <summary>Speaks: the voice of a statement, after those of the statements around it.</summary>
    Voice,
    /// <summary>Is what the voice rests on: "citing two officials", "based on satellite images".</summary>
    Source,
}

/// <summary>One link of the chain from the reader to the event.</summary>
public sealed record ChainLink(LinkKind Kind, Speaker Voice);
