using System.Globalization;

namespace Entente.Text.Conllu;

/// <summary>A place where a CoNLL-U input breaks the format.</summary>
/// <param name="Name">The input, as the caller named it.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Problem">What is wrong, in a clause.</param>
/// <param name="Remedy">What to do about it, in a clause.</param>
public sealed record ConlluFault(string Name, int Line, string Problem, string Remedy)
{
    /// <summary>One line: "name:line: what is wrong; what to do".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}:{Line}: {Problem}; {Remedy}");
}

/// <summary>Thrown at a fault by a caller's wish: where <see cref="ConlluReader.Read"/> was given nothing to report it to.</summary>
public sealed class ConlluException(ConlluFault fault) : FormatException(fault.ToString())
{
    /// <summary>What is wrong, and where.</summary>
    public ConlluFault Fault => fault;
}
