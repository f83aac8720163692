namespace Entente.Records;

/// <summary>Something to be expected of the world outside that kept a thing from being done: a value, not an exception.</summary>
/// <param name="Where">The file or folder, as the user gave it.</param>
/// <param name="What">What is wrong and where in it, in a clause without a full stop.</param>
/// <param name="Remedy">What the user can do, in a clause without a full stop; null where there is nothing to do.</param>
public sealed record Problem(string Where, string What, string? Remedy = null)
{
    /// <summary>One line: "file: what is wrong; what to do".</summary>
    public override string ToString() => Remedy is null ? $"{Where}: {What}" : $"{Where}: {What}; {Remedy}";
}
