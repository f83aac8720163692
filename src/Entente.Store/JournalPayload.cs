using Entente.Records;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>What an entry of the journal holds of a document: hashes of its rows by table.</summary>
/// <param name="Sha256">Of the bytes.</param>
/// <param name="Rules">Version of the rules that read it.</param>
internal sealed record DocumentPayload(string Sha256, string Rules, string Document, string Statements, string Claims, string Residue)
{
    public static DocumentPayload Of(SqliteConnection connection, SqliteTransaction? transaction, string id, string sha256, string rules)
    {
        var (document, statements, claims, residue) = RowHash.OfDocument(connection, transaction, id);
        return new DocumentPayload(sha256, rules, document, statements, claims, residue);
    }

    public string Write() => RecordJson.Write(this);
}

/// <summary>What an entry of the journal holds of a judgement: the hash of its row.</summary>
internal sealed record JudgementPayload(string Row)
{
    public string Write() => RecordJson.Write(this);
}
