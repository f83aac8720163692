using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Which of SQLite's errors come from the world and not from the program, in the user's words.</summary>
internal static class CaseProblems
{
    // https://www.sqlite.org/rescode.html
    public const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Null for an error that is the program's own.</summary>
    public static Problem? Of(SqliteException e, string path) => e.SqliteErrorCode switch
    {
        NotADatabase => new Problem(path, "this file is not a case", "the case comes first, then the documents; a new name makes a new case"),
        ReadOnly => new Problem(path, "the case cannot be written: the file or its folder is read-only", "copy it to a folder that you can write to"),
        CannotOpen => new Problem(path, "the case cannot be opened: the file or its folder may be read-only or not yours", "check its rights, or give another place"),
        Permission => new Problem(path, "the case may not be opened", "check the rights of the file"),
        Full => new Problem(path, "the disk is full; what was stored before is safe", "make room and run the same command again: it goes on where it stopped"),
        InputOutput => new Problem(path, "the disk could not be read or written; what was stored before is safe", "check the disk and its free space, then run the same command again"),
        Busy or Locked => new Problem(path, "another process is writing to the case", "wait for it, then run the same command again"),
        Corrupt => new Problem(path, "the case is damaged", "restore it from a copy, or read the documents into a new case"),
        _ => null,
    };
}
