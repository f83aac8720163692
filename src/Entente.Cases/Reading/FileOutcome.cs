using Entente.Records;

namespace Entente.Cases.Reading;

/// <summary>What became of a file or page.</summary>
public enum FileState
{
    /// <summary>It is now in the case.</summary>
    Read,

    /// <summary>Its bytes were in the case before, or came earlier in the same run.</summary>
    AlreadyThere,

    /// <summary>It could not be read or stored.</summary>
    Refused,

    /// <summary>It was read again, with the result that was there.</summary>
    Unchanged,
}

/// <summary>What became of one file or page.</summary>
/// <param name="Path">Path or address as given, or path found in a folder that was given.</param>
/// <param name="State">What became of it.</param>
/// <param name="Statements">How many were found; 0 unless it was read.</param>
/// <param name="Claims">How many were found; 0 unless it was read.</param>
/// <param name="Problems">Why it was refused, or what was left out of it.</param>
public sealed record FileOutcome(string Path, FileState State, int Statements, int Claims, IReadOnlyList<Problem> Problems);

/// <summary>What a run came to.</summary>
/// <param name="Read">Documents added.</param>
/// <param name="AlreadyThere">Files whose bytes were there before.</param>
/// <param name="Refused">Paths and addresses given and files found that could not be read.</param>
/// <param name="Skipped">Files in folders that are no documents by name.</param>
/// <param name="NotReached">Files and pages left when the run was stopped.</param>
/// <param name="Statements">Found in the documents added.</param>
/// <param name="Claims">Found in the documents added.</param>
public sealed record ReadingSummary(int Read, int AlreadyThere, int Refused, int Skipped, int NotReached, int Statements, int Claims)
{
    /// <summary>True where everything that was asked for is in the case.</summary>
    public bool IsComplete => Refused == 0 && NotReached == 0;
}
