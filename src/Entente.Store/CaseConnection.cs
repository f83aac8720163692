using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>From a path to a connection with a case behind it, or the reason why not.</summary>
internal static class CaseConnection
{
    public static (SqliteConnection? Connection, Problem? Problem) Open(string path, bool writing)
    {
        if (string.IsNullOrWhiteSpace(path)) return (null, new Problem("CASE", "the name of the case is empty", "name a file"));
        if (Directory.Exists(path)) return (null, new Problem(path, "this is a folder, not a case file", "name a file in it"));
        var file = new FileInfo(path);
        if (!file.Exists && !writing) return (null, new Problem(path, "there is no such case", "make it with 'entente read CASE PATH…'"));
        if (!file.Exists && file.Directory is { Exists: false } folder) return (null, new Problem(path, $"the folder {folder.FullName} does not exist", "make it first"));

        SqliteConnection? connection = null;
        try
        {
            connection = writing ? Connect(Source(path, SqliteOpenMode.ReadWriteCreate)) : ForReading(path);
            if (Refusal(connection, path, writing) is { } refusal)
            {
                connection.Dispose();
                return (null, refusal);
            }

            return (connection, null);
        }
        catch (SqliteException e) when (CaseProblems.Of(e, path) is { } problem)
        {
            connection?.Dispose();
            return (null, problem);
        }
    }

    public static SqliteConnection Connect(string source)
    {
        var connection = new SqliteConnection(source);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA foreign_keys = ON;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // A full path, since ":memory:" and "file:…" mean something else to SQLite; an address is only ever made below.
    // Pooling would keep the file open, and its write-ahead log beside it, after the case is closed.
    private static string Source(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path.StartsWith("file:///", StringComparison.Ordinal) ? path : Path.GetFullPath(path), Mode = mode, Pooling = false }.ToString();

    // Opened for writing where that is allowed, although nothing is written: only then is the write-ahead log cleared away on closing.
    // A case at rest on a medium that cannot be written has no such log, and none can be made: it is then opened as unchangeable.
    // With a log beside it that would pass over what the log holds.
    private static SqliteConnection ForReading(string path)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = Connect(Source(path, SqliteOpenMode.ReadWrite));
            connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema");
            return connection;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is CaseProblems.CannotOpen or CaseProblems.ReadOnly && !File.Exists(path + "-wal"))
        {
            connection?.Dispose();
            var address = new Uri(Path.GetFullPath(path)).AbsoluteUri;
            return Connect(Source($"{address}?immutable=1", SqliteOpenMode.ReadOnly));
        }
    }

    private static Problem? Refusal(SqliteConnection connection, string path, bool writing)
    {
        var application = connection.ExecuteScalar<int>("PRAGMA application_id");
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        if (application == 0 && version == 0 && connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema") == 0)
        {
            // New, or left by a process that was killed before it had made the tables.
            if (!writing) return new Problem(path, "this case is empty", "add documents with 'entente read CASE PATH…'");
            connection.ExecuteScalar<string>("PRAGMA journal_mode = WAL");
            Schema.Create(connection);
            (application, version) = (Schema.ApplicationId, Schema.Version);
        }

        if (application != Schema.ApplicationId) return new Problem(path, "this is an SQLite database of another program, not a case", "give another file name");
        if (version > Schema.Version) return new Problem(path, $"this case was written by a later version of the program (its form is {version}, this program knows {Schema.Version})", "use the later version");
        if (version < Schema.Version && Upgraded(connection, path) is { } problem) return problem;
        // A commit survives the process; only a loss of power may take back the last ones, and reading again completes them.
        if (writing) connection.Execute("PRAGMA synchronous = NORMAL;");
        return null;
    }

    private static Problem? Upgraded(SqliteConnection connection, string path)
    {
        try
        {
            Schema.Upgrade(connection);
            return null;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == CaseProblems.ReadOnly)
        {
            return new Problem(path, "this case was written by an earlier version of the program and cannot be brought to this one where it may not be written", "copy it to where it can be written and open it there");
        }
    }
}
