using System.Runtime.ExceptionServices;
using System.Text.Json;
using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Documents with all that was read in them, many at once: four queries for each batch, in one state of the file.</summary>
internal static class RecordRows
{
    /// <summary>Documents at a time: enough that the queries weigh little, few enough that a large case need not be in memory twice.</summary>
    public const int Batch = 500;

    private const int FewestSideBySide = 16;

    /// <summary>In the order of the ids; those that are not there are left out.</summary>
    public static IReadOnlyList<DocumentRecord> Of(SqliteConnection connection, IReadOnlyList<string> ids)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        var key = new { documents = JsonSerializer.Serialize(ids) };
        var documents = connection.Query<DocumentRow>(DocumentRows.SelectMany, key, transaction).ToDictionary(d => d.Id, StringComparer.Ordinal);
        var statements = connection.Query<StatementRow>(StatementRows.Select, key, transaction).ToLookup(s => s.Document, StringComparer.Ordinal);
        var claims = connection.Query<ClaimRow>(ClaimRows.Select, key, transaction).ToLookup(c => c.Document, StringComparer.Ordinal);
        var residue = connection.Query<ResidueRow>(ResidueRows.Select, key, transaction).ToLookup(r => r.Document, StringComparer.Ordinal);
        transaction.Commit();
        DocumentRecord Made(string id) => new(
            DocumentRows.To(documents[id]), [.. statements[id].Select(StatementRows.To)], [.. claims[id].Select(ClaimRows.To)], [.. residue[id].Select(ResidueRows.To)])
        {
            Credits = documents[id].Credits == "[]" ? [] : RecordJson.Read<CreditLine[]>(documents[id].Credits),
        };

        string[] there = [.. ids.Where(documents.ContainsKey)];
        if (there.Length < FewestSideBySide) return [.. there.Select(Made)];
        try
        {
            // Making records of rows is most of the work, and can go side by side.
            return [.. there.AsParallel().AsOrdered().Select(Made)];
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
            throw;
        }
    }
}
