using Dapper;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Gives judgements that were made before there were anchors the places that their claims have in the reading at hand.</summary>
internal static class AnchorRows
{
    public static void AddToOlder(SqliteConnection connection, SqliteTransaction transaction)
    {
        foreach (var row in connection.Query<JudgementRow>(JudgementRows.Select, transaction: transaction).ToList())
        {
            var key = new { number = row.Number, subject = Anchor(row.Subject), other = row.Object is null ? null : Anchor(row.Object) };
            if (key.subject is not null || key.other is not null)
                connection.Execute("UPDATE judgement SET subject_anchor = @subject, object_anchor = @other WHERE number = @number", key, transaction);
        }

        string? Anchor(string id)
        {
            if (connection.QueryFirstOrDefault<ClaimRow>(ClaimRows.SelectOne, new { id }, transaction) is not { } row) return null;
            var text = connection.ExecuteScalar<string>("SELECT text FROM document WHERE id = @Document", row, transaction)!;
            return RecordJson.Write(LineAnchor.Of(ClaimRows.To(row), text));
        }
    }
}
