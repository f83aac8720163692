using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Entente.Records;
using Entente.Terminal;
using Entente.Text;
using Entente.Text.Conllu;

namespace Entente.Commands;

/// <summary>The files that are to be analysed, read one after the other as they are asked for. What is wrong with one is said and counted, and the next is read.</summary>
internal sealed class AnalysisSource(string[] files, CancellationToken cancel)
{
    /// <summary>Longest text, in UTF-16 code units: beyond it stands a dump of many documents, whose analysis would take many gigabytes.</summary>
    private const int Longest = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Queue<string> names = new();
    private readonly HashSet<string> faulty = new(StringComparer.Ordinal);

    public int Problems { get; private set; }

    public int FilesWithProblems => faulty.Count;

    /// <summary>Files of plain text, one text each.</summary>
    public IEnumerable<string> Texts()
    {
        foreach (var file in files)
        {
            using var input = Open(file);
            string? text = null;
            if (input is null || !Tries(file, () => ReadsText(file, input, out text))) continue;
            names.Enqueue(NameOf(file));
            yield return text!;
        }
    }

    /// <summary>The name of the next of <see cref="Texts"/>, in their order.</summary>
    public string NextName() => names.Dequeue();

    /// <summary>The documents of CoNLL-U files, as many as each holds.</summary>
    public IEnumerable<AnalysedText> Documents()
    {
        foreach (var file in files)
        {
            using var input = Open(file);
            if (input is null) continue;
            using var documents = ConlluReader.Read(input, NameOf(file), Layers.None, fault => Tell(file, $"{fault.Problem}, so the sentence is left out", fault.Remedy, fault.Line)).GetEnumerator();
            while (Tries(file, documents.MoveNext)) yield return documents.Current;
        }
    }

    private static string NameOf(string file) => file == "-" ? "standard input" : file;

    private StreamReader? Open(string file)
    {
        cancel.ThrowIfCancellationRequested();
        StreamReader? input = null;
        Tries(file, () =>
        {
            if (Directory.Exists(file)) Tell(file, "a folder", "name the files in it");
            else input = new StreamReader(file == "-" ? Console.OpenStandardInput() : File.OpenRead(file), Strict);
            return true;
        });
        return input;
    }

    private bool ReadsText(string file, StreamReader input, [NotNullWhen(true)] out string? text)
    {
        var read = new StringBuilder();
        var buffer = new char[1 << 16];
        text = null;
        while (input.Read(buffer) is var count and > 0)
        {
            if (buffer.AsSpan(..count).Contains('\0')) return Tell(file, "a binary file, not text", "save it as plain text in UTF-8");
            if (read.Length + count > Longest) return Tell(file, $"longer than {Messages.Number(Longest)} characters", "cut it into its documents");
            read.Append(buffer, 0, count);
        }

        text = read.ToString();
        return true;
    }

    /// <summary>False where the file cannot be read or is at its end.</summary>
    private bool Tries(string file, Func<bool> read)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException)
        {
            return Tell(file, "not UTF-8", "save it as plain text in UTF-8");
        }
        catch (FileNotFoundException)
        {
            return Tell(file, "no such file", "check its name");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Tell(file, fault.Message.TrimEnd('.'), "check its name and rights");
        }
    }

    private bool Tell(string file, string problem, string remedy, int line = 0)
    {
        Problems++;
        faulty.Add(file);
        Messages.Warn(new Problem(line == 0 ? NameOf(file) : string.Create(CultureInfo.InvariantCulture, $"{NameOf(file)}:{line}"), problem, remedy));
        return false;
    }
}
