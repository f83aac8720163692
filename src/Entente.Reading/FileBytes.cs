using Entente.Records;

namespace Entente.Reading;

/// <summary>Files to bytes.</summary>
public static class FileBytes
{
    /// <summary>All of the file, or why it cannot be had. Reads no further than <see cref="DocumentLimits.Bytes"/>, so that a device without end does no harm.</summary>
    public static async Task<(Source? Source, Problem? Problem)> ReadAsync(string path, CancellationToken cancel)
    {
        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
            using var bytes = new MemoryStream(file.CanSeek && file.Length <= DocumentLimits.Bytes ? (int)file.Length : 0);
            var buffer = new byte[1 << 16];
            while (await file.ReadAsync(buffer, cancel) is var read and > 0)
            {
                if (bytes.Length + read > DocumentLimits.Bytes) return (null, DocumentReader.TooLarge(path));
                bytes.Write(buffer, 0, read);
            }

            return (new Source(path, bytes.ToArray()), null);
        }
        catch (UnauthorizedAccessException)
        {
            return (null, new Problem(path, "the file may not be read", "check its rights"));
        }
        catch (FileNotFoundException)
        {
            return (null, new Problem(path, "the file is no longer there"));
        }
        catch (IOException e)
        {
            return (null, new Problem(path, $"the file cannot be read ({e.Message.TrimEnd('.')})", "check the disk"));
        }
    }
}
