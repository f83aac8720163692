using Dapper;
using Entente.Records;
using Entente.Store.Search;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>What was read in a document, all of it at once.</summary>
internal static class ReadingRows
{
    public static void Insert(SqliteConnection connection, SqliteTransaction transaction, DocumentRecord record)
    {
        connection.Execute(StatementRows.Insert, record.Statements.Select(StatementRows.From), transaction);
        connection.Execute(ClaimRows.Insert, record.Claims.Select(ClaimRows.From), transaction);
        connection.Execute(ResidueRows.Insert, record.Residue.Select((r, n) => ResidueRows.From(record.Document.Id, r, n)), transaction);
        PassageRows.Insert(connection, transaction, record.Document);
    }

    public static void Delete(SqliteConnection connection, SqliteTransaction transaction, string document)
    {
        PassageRows.Delete(connection, transaction, document);
        connection.Execute("DELETE FROM claim WHERE document = @document; DELETE FROM statement WHERE document = @document; DELETE FROM residue WHERE document = @document;", new { document }, transaction);
    }
}
