using Entente.Records;
using Entente.Store;

namespace Entente.Cases;

/// <summary>A file that appears whole or not at all: it is written beside its place and moved there when it is finished.</summary>
internal sealed class OutputDraft : IDisposable
{
    private readonly string target, draft;

    public OutputDraft(string path)
    {
        target = path;
        draft = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetFileName(path)}.{Environment.ProcessId}.draft");
        Stream = File.Create(draft);
    }

    public FileStream Stream { get; }

    /// <summary>Puts the file in its place, over one that was there.</summary>
    public void Publish()
    {
        Stream.Dispose();
        File.Move(draft, target, overwrite: true);
    }

    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What could not be flushed to a full disk was reported when it was written.
        }

        if (File.Exists(draft)) File.Delete(draft);
    }

    /// <summary>Why no file can be put there, as far as can be told before anything is done; null where nothing speaks against it.</summary>
    public static Problem? Refusal(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || Path.EndsInDirectorySeparator(path) || Directory.Exists(path))
            return new Problem(path, "this is no name for a file", "name a file with --out");
        return Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))) ? null : ProblemOf(new DirectoryNotFoundException(), path);
    }

    /// <summary>In the user's words, why an output could not be made; null for an exception of another kind.</summary>
    public static Problem? ProblemOf(Exception e, string path) => e switch
    {
        CaseUnreadableException unreadable => unreadable.Problem,
        UnauthorizedAccessException => new Problem(path, "nothing can be written there: the place is read-only or not yours", "give another place with --out"),
        DirectoryNotFoundException => new Problem(path, "the folder does not exist", "make it first, or give another place with --out"),
        IOException => new Problem(path, $"it could not be written ({Reason(e.Message)})", "check the disk and its free space, or give another place with --out"),
        _ => null,
    };

    // The system's message goes on with the name of the draft, which means nothing to the user.
    private static string Reason(string message) => message.Split(" : ")[0].TrimEnd('.');
}
