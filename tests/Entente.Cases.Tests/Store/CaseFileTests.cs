using System.Text.Json;
using Entente.Records;
using Entente.Store;
using Microsoft.Data.Sqlite;

namespace Entente.Cases.Tests.Store;

public sealed class CaseFileTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_goes_in_comes_out()
    {
        var (record, bytes) = Records.Full();
        using (var store = Create()) Assert.Equal((true, null), store.Add(record, bytes, "1"));
        using var again = CaseFile.OpenExisting(folder["a.case"]).Case!;
        Assert.Equal(Json(record), Json(Assert.Single(again.Records())));
    }

    [Fact]
    public void The_same_bytes_are_added_once_under_whatever_path()
    {
        using var store = Create();
        var (record, bytes) = Records.Full("a.txt");
        store.Add(record, bytes, "1");
        var (copy, _) = Records.Full("b.txt");
        Assert.Equal((false, null), store.Add(copy, bytes, "1"));
        Assert.Equal("a.txt", Assert.Single(store.Records()).Document.Path);
    }

    [Fact]
    public void Documents_come_by_path_whatever_the_order_they_went_in()
    {
        using var store = Create();
        foreach (var (path, note) in ((string, string)[])[("b.txt", "1"), ("B.txt", "2"), ("a.txt", "3")])
        {
            var (record, bytes) = Records.Full(path, note);
            store.Add(record, bytes, "1");
        }

        Assert.Equal(["B.txt", "a.txt", "b.txt"], store.Records().Select(r => r.Document.Path));
    }

    [Fact]
    public void A_quote_that_is_not_in_the_text_is_a_fault_and_nothing_is_stored()
    {
        using var store = Create();
        var (record, bytes) = Records.Full();
        var wrong = record.Statements[1] with { Cue = new Cue(record.Statements[1].Cue!.Span, "told") };
        Assert.Contains("'told'", Assert.Throws<InvalidOperationException>(() => store.Add(record with { Statements = [record.Statements[0], wrong] }, bytes, "1")).Message, StringComparison.Ordinal);
        var beyond = record.Claims[0] with { Evidence = new TextSpan(0, record.Document.Text.Length + 1) };
        Assert.Throws<InvalidOperationException>(() => store.Add(record with { Claims = [beyond] }, bytes, "1"));
        Assert.Equal(0, store.Count);
    }

    [Fact]
    public void A_record_that_breaks_half_way_leaves_nothing()
    {
        using var store = Create();
        var (record, bytes) = Records.Full();
        Assert.Throws<SqliteException>(() => store.Add(record with { Claims = [record.Claims[0], record.Claims[0]] }, bytes, "1"));
        Assert.Equal(0, store.Count);
        Assert.Equal((true, null), store.Add(record, bytes, "1"));
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_and_left_alone()
    {
        var text = folder.Write("notes.case", "Not a database, but long enough to have a header of one hundred bytes, which is what SQLite looks at first.");
        Assert.Contains("not a case", CaseFile.OpenOrCreate(text).Problem!.What, StringComparison.Ordinal);
        Assert.StartsWith("Not a database", File.ReadAllText(text), StringComparison.Ordinal);

        Execute("other.case", "CREATE TABLE recipe (id INTEGER)");
        Assert.Contains("another program", CaseFile.OpenOrCreate(folder["other.case"]).Problem!.What, StringComparison.Ordinal);
        Assert.Contains("another program", CaseFile.OpenExisting(folder["other.case"]).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_a_later_version_is_refused()
    {
        Create().Dispose();
        Execute("a.case", "PRAGMA user_version = 99");
        Assert.Contains("later version", CaseFile.OpenOrCreate(folder["a.case"]).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_the_first_version_is_brought_to_this_one_with_what_it_holds()
    {
        var (record, bytes) = Records.Full();
        using (var store = Create()) store.Add(record, bytes, "1");
        foreach (var column in new[] { "statement DROP COLUMN unnamed", "statement DROP COLUMN unresolved", "statement DROP COLUMN resolved_by", "statement DROP COLUMN certainty_path", "statement DROP COLUMN denial", "statement DROP COLUMN chain", "document DROP COLUMN credits", "document DROP COLUMN encoding", "document DROP COLUMN served" }) Execute("a.case", $"ALTER TABLE {column}");
        Execute("a.case", "DROP TABLE judgement; DROP TABLE journal; DROP TABLE passage; DROP TABLE passage_index; PRAGMA user_version = 1");

        using (var old = CaseFile.OpenExisting(folder["a.case"]).Case!)
        {
            var read = Assert.Single(old.Records());
            Assert.Equal(record.Statements.Select(s => (s.Id, s.Speaker.Name, s.Within)), read.Statements.Select(s => (s.Id, s.Speaker.Name, s.Within)));
            Assert.All(read.Statements, s => Assert.True(s.Chain.Count == 0 && s.Denial is null && s.Speaker.Unnamed is null));
            Assert.Equal(JsonSerializer.Serialize(record.Claims), JsonSerializer.Serialize(read.Claims));
        }

        var (more, moreBytes) = Records.Full("b.txt", " More.");
        using var writable = CaseFile.OpenOrCreate(folder["a.case"]).Case!;
        Assert.Equal((true, null), writable.Add(more, moreBytes, "2"));
        Assert.Contains(writable.Records(), r => Json(r) == Json(more));
    }

    [Fact]
    public void One_process_reads_while_another_writes_and_sees_that_the_case_has_changed()
    {
        using var writer = Create();
        using var reader = CaseFile.OpenExisting(folder["a.case"]).Case!;
        Assert.Equal(0, reader.Version);
        for (var n = 0; n < 40; n++)
        {
            var (record, bytes) = Records.Full($"{n}.txt", $" {n}");
            using var reading = reader.Records().GetEnumerator();
            var some = reading.MoveNext();
            Assert.Equal((true, null), writer.Add(record, bytes, "1"));
            Assert.Equal((n > 0, n + 1L), (some, reader.Version));
            Assert.Equal(n + 1, reader.Records().Count());
        }
    }

    [Fact]
    public void A_case_cut_off_before_its_tables_were_made_is_completed()
    {
        File.WriteAllBytes(folder["a.case"], []);
        using (Create())
        {
        }

        Execute("b.case", "PRAGMA journal_mode = WAL");
        using var store = CaseFile.OpenOrCreate(folder["b.case"]).Case!;
        var (record, bytes) = Records.Full();
        Assert.Equal((true, null), store.Add(record, bytes, "1"));
    }

    [Fact]
    public void A_damaged_case_is_reported()
    {
        using (var store = Create())
        {
            var (record, bytes) = Records.Full();
            store.Add(record, bytes, "1");
        }

        // The header and the schema stay: the damage shows only when the table is read.
        var page = (int)Scalar("a.case", "SELECT rootpage FROM sqlite_schema WHERE name = 'document'");
        var file = File.ReadAllBytes(folder["a.case"]);
        file.AsSpan(4096 * (page - 1), 4096).Fill(0xAA);
        File.WriteAllBytes(folder["a.case"], file);
        using (var damaged = CaseFile.OpenExisting(folder["a.case"]).Case!)
            Assert.Contains("damaged", Assert.Throws<CaseUnreadableException>(() => damaged.Records().ToList()).Problem.What, StringComparison.Ordinal);

        file.AsSpan(4096).Fill(0xAA);
        File.WriteAllBytes(folder["a.case"], file);
        Assert.Contains("damaged", CaseFile.OpenExisting(folder["a.case"]).Problem!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_said()
    {
        Assert.Contains("no such case", CaseFile.OpenExisting(folder["none.case"]).Problem!.What, StringComparison.Ordinal);
        Assert.Contains("does not exist", CaseFile.OpenOrCreate(folder["none/a.case"]).Problem!.What, StringComparison.Ordinal);
        Assert.Contains("folder", CaseFile.OpenOrCreate(folder.Path).Problem!.What, StringComparison.Ordinal);
    }

    private CaseFile Create() => CaseFile.OpenOrCreate(folder["a.case"]).Case ?? throw new InvalidOperationException("The case was refused.");

    private void Execute(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder[name]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Scalar(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder[name]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static string Json(DocumentRecord record) => JsonSerializer.Serialize(record);
}
