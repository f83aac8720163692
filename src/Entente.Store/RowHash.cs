using System.Globalization;
using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>
/// Hashes of rows as they lie in the file: the <see cref="FieldHash"/> of every column of every row in order, numbers in decimal. Taken after
/// writing and again at verification, so that no column can be changed unnoticed.
/// </summary>
internal static class RowHash
{
    private const string Document = """
        SELECT id, sha256, path, url, title, outlet, language, published, published_from, body_start, body_end, copy_of, credits, rules, encoding, served, text FROM document WHERE id = $key
        """;

    private const string Statements = """
        SELECT id, ordinal, speaker_text, speaker_start, speaker_end, speaker_name, speaker_actor, speaker_kind, spoken_for, unnamed, unresolved, resolved_by, cue_start, cue_end, cue_text,
          kind, act, content, certainty, certainty_path, denial, within, chain, rule
        FROM statement WHERE document = $key ORDER BY ordinal
        """;

    private const string Claims = """
        SELECT id, ordinal, frame, roles, evidence_start, evidence_end, trigger_start, trigger_end, holder_name, holder_actor, holder_spoken_for, statement, certainty, certainty_path, rule
        FROM claim WHERE document = $key ORDER BY ordinal
        """;

    private const string Residue = """SELECT ordinal, start, "end", rule FROM residue WHERE document = $key ORDER BY ordinal""";

    private const string Judgement = """SELECT number, kind, subject, object, field, value, subject_anchor, object_anchor, who, "when", why FROM judgement WHERE number = $key""";

    /// <summary>By table: what a document's entry in the journal holds.</summary>
    public static (string Document, string Statements, string Claims, string Residue) OfDocument(SqliteConnection connection, SqliteTransaction? transaction, string id) =>
        (Of(connection, transaction, Document, id), Of(connection, transaction, Statements, id), Of(connection, transaction, Claims, id), Of(connection, transaction, Residue, id));

    public static string OfJudgement(SqliteConnection connection, SqliteTransaction? transaction, long number) => Of(connection, transaction, Judgement, number);

    private static string Of(SqliteConnection connection, SqliteTransaction? transaction, string query, object key)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (query, transaction);
        command.Parameters.AddWithValue("$key", key);
        using var rows = command.ExecuteReader();
        using var hash = new FieldHash();
        while (rows.Read())
        {
            for (var column = 0; column < rows.FieldCount; column++)
                hash.Add(rows.IsDBNull(column) ? null : rows.GetValue(column) switch { string text => text, long number => number.ToString(CultureInfo.InvariantCulture), var other => Convert.ToString(other, CultureInfo.InvariantCulture) });
        }

        return hash.Finish();
    }
}
