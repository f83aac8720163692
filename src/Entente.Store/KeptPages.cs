using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>What a page showed of a case at an earlier moment.</summary>
/// <param name="Version">The case's when it was shown; see <see cref="CaseFile.Version"/>.</param>
/// <param name="Model">JSON, as whoever kept it wrote it.</param>
public sealed record KeptPage(long Version, string Model);

/// <summary>
/// Pages kept so that a large case has something to show before its findings are worked out. They follow from the record and are no part of it: the journal does not
/// know of them, any may be deleted, and the table is made when the first is kept.
/// </summary>
internal static class KeptPages
{
    private const string Table = """
        CREATE TABLE IF NOT EXISTS kept_page (
          page TEXT PRIMARY KEY,
          program TEXT NOT NULL,         -- the build that made it; another may have other rules
          version INTEGER NOT NULL,      -- number of the journal's last entry then
          seal TEXT NOT NULL,            -- and that entry's hash
          model TEXT NOT NULL CHECK (json_valid(model))
        ) STRICT;
        """;

    private const string Insert = """
        INSERT INTO kept_page (page, program, version, seal, model)
        SELECT @page, @program, number, hash, @model FROM journal WHERE number = @version
        ON CONFLICT (page) DO UPDATE SET program = excluded.program, version = excluded.version, seal = excluded.seal, model = excluded.model
        """;

    // Of a case whose journal was written anew, what was kept before says nothing.
    private const string Select = """
        SELECT kept_page.version, kept_page.model FROM kept_page JOIN journal ON journal.number = kept_page.version AND journal.hash = kept_page.seal
        WHERE page = @page AND program = @program
        """;

    public static void Put(SqliteConnection connection, SqliteTransaction transaction, string page, string program, long version, string model)
    {
        connection.Execute(Table, transaction: transaction);
        connection.Execute(Insert, new { page, program, version, model }, transaction);
    }

    public static KeptPage? Find(SqliteConnection connection, string page, string program) =>
        connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema WHERE name = 'kept_page'") == 0
            ? null
            : connection.QueryFirstOrDefault<(long Version, string Model)?>(Select, new { page, program }) is var (version, model) ? new KeptPage(version, model) : null;
}
