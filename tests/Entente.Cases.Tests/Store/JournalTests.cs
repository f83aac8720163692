using Entente.Records;
using Entente.Store;
using Microsoft.Data.Sqlite;

namespace Entente.Cases.Tests.Store;

public sealed class JournalTests : IDisposable
{
    private static readonly DateTimeOffset When = new(2024, 3, 5, 12, 30, 15, 999, TimeSpan.FromHours(2));

    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Everything_that_happens_has_an_entry_that_seals_the_one_before()
    {
        using var store = Filled();
        var journal = store.Journal();
        Assert.Equal([JournalKind.DocumentAdded, JournalKind.DocumentAdded, JournalKind.Judgement, JournalKind.DocumentReadAgain], journal.Select(e => e.Kind));
        Assert.Equal(["2024-03-05T10:30:15Z", "2024-03-05T10:30:15Z", "2024-03-05T10:30:15Z", "2024-03-05T10:30:15Z"], journal.Select(e => e.When));
        Assert.Equal([JournalEntry.Beginning, .. journal.Take(3).Select(e => e.Hash)], journal.Select(e => e.Previous));
        Assert.Equal((4, journal[^1].Hash), (store.Version, store.Seals()[^1]));
        Assert.Empty(store.Audit());
    }

    [Fact]
    public void Reading_again_replaces_what_was_read_and_the_same_reading_is_no_entry()
    {
        using var store = Filled();
        var record = store.Records().First(r => r.Document.Path == "a.txt");
        var fewer = record with { Claims = [record.Claims[1]], Residue = [], Credits = [] };
        Assert.Equal((true, null), store.ReadAgain(fewer, "2", When));
        Assert.Equal((false, null), store.ReadAgain(fewer, "2", When));
        Assert.Equal((true, null), store.ReadAgain(fewer, "3", When));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(fewer), System.Text.Json.JsonSerializer.Serialize(store.Find(record.Document.Id)));
        Assert.Equal(("3", 6L), (store.OriginalOf(record.Document.Id)!.Rules, store.Version));
        Assert.Empty(store.Audit());
        var (unknown, _) = Records.Full("x.txt", " Another.");
        Assert.Throws<ArgumentException>(() => store.ReadAgain(unknown, "3", When));
        Assert.Equal(6, store.Version);
    }

    [Theory]
    [InlineData("UPDATE journal SET payload = '{}'")]
    [InlineData("DELETE FROM journal WHERE number = 4")]
    [InlineData("INSERT OR REPLACE INTO journal SELECT 2, \"when\", kind, subject, payload, previous, hash FROM journal WHERE number = 3")]
    [InlineData("UPDATE judgement SET why = 'other'")]
    [InlineData("DELETE FROM judgement")]
    [InlineData("INSERT OR REPLACE INTO judgement SELECT number, kind, subject, object, field, value, subject_anchor, object_anchor, 'Eve', \"when\", why FROM judgement")]
    public void Rows_are_only_added(string sql)
    {
        Filled().Dispose();
        Assert.Contains("only ever added", Assert.Throws<SqliteException>(() => Execute(sql)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("document", "UPDATE document SET title = 'Grain “tales”' WHERE path = 'a.txt'", "a.txt", "its text or what is said of it")]
    [InlineData("text", "UPDATE document SET text = replace(text, '40', '41') WHERE path = 'a.txt'", "a.txt", "its text or what is said of it")]
    [InlineData("bytes", "UPDATE document SET bytes = CAST(replace(CAST(bytes AS TEXT), '40', '41') AS BLOB) WHERE path = 'a.txt'", "a.txt", "its bytes are not")]
    [InlineData("sha256", "UPDATE document SET sha256 = '0' || substr(sha256, 2) WHERE path = 'a.txt'", "a.txt", "its hash")]
    [InlineData("rules", "UPDATE document SET rules = '8' WHERE path = 'a.txt'", "a.txt", "rules")]
    [InlineData("statement", "UPDATE statement SET speaker_name = 'Fort officials' WHERE speaker_name = 'Port officials'", "a.txt", "its statements")]
    [InlineData("claim", "UPDATE claim SET certainty = 'CT+'", "a.txt", "its claims")]
    [InlineData("claim gone", "DELETE FROM claim WHERE id LIKE 'd-%'", "a.txt", "its claims")]
    [InlineData("residue", "UPDATE residue SET rule = 'layout.lynk'", "a.txt", "its residue")]
    [InlineData("passage", "DROP TRIGGER passage_changes; UPDATE passage SET words = replace(words, 'grain', 'brain') WHERE document = (SELECT id FROM document WHERE path = 'a.txt')", "passage", "the index of words")]
    [InlineData("passage with its index", "UPDATE passage SET words = replace(words, 'grain', 'brain')", "a.txt", "its passages for searching")]
    [InlineData("document gone", "DELETE FROM document WHERE path = 'b.txt'", "document", "it is gone")]
    [InlineData("judgement", "DROP TRIGGER judgement_stays; UPDATE judgement SET why = 'b test'", "judgement 1", "not as journal entry 3")]
    [InlineData("judgement gone", "DROP TRIGGER judgement_is_kept; DELETE FROM judgement", "judgement 1", "it is gone")]
    [InlineData("guard", "DROP TRIGGER journal_goes_on", "journal", "guard journal_goes_on")]
    [InlineData("journal", "DROP TRIGGER journal_stays; UPDATE journal SET \"when\" = '2024-03-05T10:30:16Z' WHERE number = 2", "journal entry 2", "not what its hash seals")]
    [InlineData("journal hash", "DROP TRIGGER journal_stays; UPDATE journal SET hash = '1' || substr(hash, 2) WHERE number = 2", "journal entry 3", "does not follow")]
    [InlineData("journal gone", "DROP TRIGGER journal_is_kept; DELETE FROM journal WHERE number = 2", "journal entry 3", "is missing")]
    [InlineData("journal payload", "DROP TRIGGER journal_stays; UPDATE journal SET payload = '[]' WHERE number = 2", "journal entry 2", "cannot be read")]
    [InlineData("row without its document", "PRAGMA foreign_keys = OFF; INSERT INTO residue VALUES ('0', 0, 0, 1, 'x')", "residue", "not there")]
    public void What_was_changed_past_the_program_is_found_and_named(string what, string sql, string where, string says)
    {
        Filled().Dispose();
        Execute(sql);
        using var store = CaseFile.OpenExisting(folder["a.case"]).Case!;
        var faults = store.Audit();
        Assert.True(faults.Any(f => f.Where.Contains(where, StringComparison.Ordinal) && f.What.Contains(says, StringComparison.Ordinal)), $"{what}: {string.Join(" | ", faults)}");
    }

    [Fact]
    public void A_case_of_the_second_version_gets_its_journal_and_anchors_for_its_judgements()
    {
        string claim;
        using (var store = CaseFile.OpenOrCreate(folder["a.case"]).Case!)
        {
            var (record, bytes) = Records.Full();
            store.Add(record, bytes, "1");
            claim = record.Claims[0].Id;
            store.Judge(new Judgement(0, JudgementKind.Apart, claim, record.Claims[1].Id, "Ada", When, "a test"));
        }

        foreach (var sql in (string[])["DROP TABLE journal", "DROP TRIGGER judgement_stays", "DROP TRIGGER judgement_is_kept", "DROP TRIGGER judgement_goes_on"]) Execute(sql);
        foreach (var column in (string[])["judgement DROP COLUMN field", "judgement DROP COLUMN value", "judgement DROP COLUMN subject_anchor", "judgement DROP COLUMN object_anchor", "document DROP COLUMN encoding", "document DROP COLUMN served"]) Execute($"ALTER TABLE {column}");
        Execute("DROP TABLE passage; DROP TABLE passage_index; PRAGMA user_version = 2");

        using var upgraded = CaseFile.OpenExisting(folder["a.case"]).Case!;
        Assert.Equal([(JournalKind.DocumentTakenOver, null), (JournalKind.JudgementTakenOver, "2024-03-05T10:30:15Z")], upgraded.Journal().Select(e => (e.Kind, e.When)));
        var judgement = Assert.Single(upgraded.Judgements());
        Assert.Equal((claim, "shipped", "TRANSFER"), (judgement.Subject, judgement.SubjectAnchor!.Words, judgement.SubjectAnchor.Detail));
        Assert.Equal("grain", judgement.ObjectAnchor!.Words);
        Assert.Empty(upgraded.Audit());
        Assert.Equal(1, upgraded.Search("norland shipped", 1).Total);
        Assert.Throws<SqliteException>(() => Execute("DELETE FROM judgement"));
    }

    private CaseFile Filled()
    {
        var store = CaseFile.OpenOrCreate(folder["a.case"]).Case!;
        var (record, bytes) = Records.Full("a.txt");
        var (other, otherBytes) = Records.Full("b.txt", " More.");
        Assert.True(store.Add(record, new Original(bytes, "1", "windows-1252"), When).Added);
        Assert.True(store.Add(other with { Statements = [], Claims = [], Residue = [] }, new Original(otherBytes, "1"), When).Added);
        Assert.False(store.Add(record, new Original(bytes, "1"), When).Added);
        Assert.Equal(1, store.Judge(new Judgement(0, JudgementKind.Note, record.Claims[0].Id, null, "Ada", When, "a test") { SubjectAnchor = LineAnchor.Of(record.Claims[0], record.Document.Text) }).Added!.Number);
        Assert.True(store.ReadAgain(record, "2", When).Replaced);
        return store;
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder["a.case"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
