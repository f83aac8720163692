using System.Globalization;

namespace Entente.Text.Conllu;

/// <summary>A CoNLL-U input that breaks the format, with the place: <c>name:line: what is wrong</c>.</summary>
public sealed class ConlluException(string name, int line, string problem)
    : FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}:{line}: {problem}"));
