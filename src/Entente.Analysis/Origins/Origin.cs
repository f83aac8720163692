using Entente.Analysis.Testimony;

namespace Entente.Analysis.Origins;

/// <summary>What a claim goes back to.</summary>
public enum OriginKind
{
    /// <summary>A voice with a name, or a state that several voices speak for.</summary>
    Voice,
    /// <summary>Somebody whom the text describes and does not name.</summary>
    Unnamed,
    /// <summary>The author of a document who names no source.</summary>
    Author,
}

/// <summary>Why two claims are held to go back to one origin.</summary>
public enum MergeGround
{
    /// <summary>Both are the same voice, or speak for the same state or body.</summary>
    SameVoice,
    /// <summary>The text says "reportedly" where it names the source beside it.</summary>
    Hearsay,
    /// <summary>The voice is a paper or agency whose own report is in the case: it goes back to what that report goes back to.</summary>
    Retold,
    /// <summary>One document is a copy of the other, or takes the passage over.</summary>
    Copy,
    /// <summary>An unnamed voice speaks for a state that also speaks by name: it may be the same briefing.</summary>
    MaySpeakForIt,
    /// <summary>Two unnamed voices that nothing tells apart: they may be one.</summary>
    MayBeOne,
    /// <summary>An author who names no source may have it from any that is named.</summary>
    MayRestOnIt,
}

/// <summary>That two origins are one, or may be.</summary>
/// <param name="A">Id of the origin that stays.</param>
/// <param name="B">Id of what is merged with it.</param>
/// <param name="Proof">The claims that show it, one of each side.</param>
public sealed record OriginMerge(string A, string B, MergeGround Ground, Witness ProofA, Witness ProofB)
{
    /// <summary>False for what may be so; only then do the lower and the higher count part.</summary>
    public bool IsCertain => IsShown(Ground);

    /// <summary>True for grounds on which both counts merge.</summary>
    public static bool IsShown(MergeGround ground) => ground <= MergeGround.Copy;
}

/// <summary>An independent voice that claims go back to.</summary>
/// <param name="Id">Alpha-3 code or catalogue id, else a key of name and document; stable under re-reading.</param>
/// <param name="Name">As the documents have it.</param>
/// <param name="ActorId">Null for a voice that the catalogue does not know.</param>
/// <param name="People">How many independent people it may stand for at most, 1 or more: "two officials" may be two.</param>
/// <param name="Witnesses">The claims that go back to it.</param>
public sealed record Origin(string Id, OriginKind Kind, string Name, string? ActorId, int People, IReadOnlyList<Witness> Witnesses)
{
    /// <summary>The end of each chain that leads here: what was merged into the origin, claim by claim.</summary>
    public IReadOnlyList<OriginEnd> Ends { get; init; } = [];
}

/// <summary>Where the chain of one claim ends.</summary>
/// <param name="Name">As the document has it; of an author the outlet or agency, empty where none is known.</param>
/// <param name="ActorId">Null for a voice that the catalogue does not know.</param>
/// <param name="By">The paper or agency through whose own report in the case the claim was followed further; null where the document itself names the end.</param>
public sealed record OriginEnd(Witness Witness, string Name, string? ActorId, string? By);
