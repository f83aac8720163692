using Entente.Analysis.Judgements;
using Entente.Cases.Judging;
using Entente.Cases.Reading;
using Entente.Cases.Verifying;
using Entente.Records;
using Entente.Store;
using Microsoft.Data.Sqlite;

namespace Entente.Cases.Tests.Program;

/// <summary>A case of read documents, verified and read again.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public VerifyTests()
    {
        Reports.Write(folder, "in", 3);
        Read();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_case_is_said_to_be_so_and_its_head_stays_in_the_journal()
    {
        var first = ProgramRun.Of("verify", folder["a.case"]);
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("3 documents, 3 read again and compared; 3 journal entries; nothing is wrong.", first.Output, StringComparison.Ordinal);
        var head = first.Output.Trim().Split(' ')[^1];
        folder.Write("in/more.txt", Reports.Text(9));
        Read();
        Assert.Equal(0, ProgramRun.Of("verify", folder["a.case"], "--head", head).ExitCode);
        var other = ProgramRun.Of("verify", folder["a.case"], "--head", new string('a', 64));
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("the noted head", other.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_the_bytes_do_not_give_is_found_line_by_line()
    {
        Execute("UPDATE claim SET certainty = 'PS-' WHERE certainty = 'CT+'; UPDATE document SET outlet = 'Harbour Past' WHERE path LIKE '%000.txt'; UPDATE statement SET rule = 'x' WHERE ordinal = 0 AND document = (SELECT id FROM document WHERE path LIKE '%001.txt')");
        var report = Verify();
        Assert.Contains(report.Faults, f => f.What.Contains("stored otherwise than it is read", StringComparison.Ordinal) && f.What.StartsWith("claim c-", StringComparison.Ordinal));
        Assert.Contains(report.Faults, f => f.Where.Contains("001.txt", StringComparison.Ordinal) && f.What.StartsWith("statement s-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_was_changed_with_its_spans_is_found()
    {
        Execute("UPDATE document SET text = replace(text, 'Iceland', 'Ireland')");
        var faults = Verify().Faults;
        Assert.Contains(faults, f => f.What.Contains("its text differs from character", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.What.Contains("quotes '", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_cannot_be_read_back_are_named_and_the_rest_is_verified()
    {
        Execute("UPDATE claim SET frame = 'sale' WHERE document = (SELECT id FROM document WHERE path LIKE '%002.txt')");
        var report = Verify();
        Assert.Equal(2, report.Compared);
        Assert.Contains(report.Faults, f => f.What.Contains("cannot be read back", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_of_other_rules_are_not_compared_until_they_are_read_again()
    {
        Execute("UPDATE document SET rules = '0.0.9+00000000'");
        var before = Verify();
        Assert.Equal((0, ("0.0.9+00000000", 3)), (before.Compared, Assert.Single(before.OtherRules)));
        Assert.False(before.IsSound); // the journal has other rules
        var again = ProgramRun.Of("read", folder["a.case"], "--again");
        Assert.Contains("3 documents read again, 3 with another result.", again.Output, StringComparison.Ordinal);
        var after = Verify();
        Assert.Equal((3, 6, true), (after.Compared, after.Entries, after.IsSound));
        Assert.Equal((3, 0, true), CaseRereading.ReadAgain(folder["a.case"], TimeProvider.System, _ => { }, CancellationToken.None).Summary is { } summary ? (summary.Documents, summary.Changed, summary.IsComplete) : default);
    }

    [Fact]
    public void Reading_again_keeps_what_was_given_and_finds_lines_whose_ids_are_others()
    {
        var (claim, statement) = Subjects();
        foreach (var (subject, kind) in (IEnumerable<(string, JudgementKind)>)[(claim.Id, JudgementKind.Refuse), (statement.Id, JudgementKind.Accept), (claim.Id, JudgementKind.Note)])
            Assert.Null(CaseJudging.Judge(folder["a.case"], new JudgementRequest(kind, subject, "Ada", DateTimeOffset.UnixEpoch, "a test")).Problem);
        // As if other rules had cut other spans, and an earlier judgement had named a line that nothing reads any more.
        Execute("DROP TRIGGER judgement_stays; UPDATE judgement SET subject = 'c-00000000000000aa' WHERE number = 1; UPDATE judgement SET subject = 's-00000000000000bb' WHERE number = 2");
        Execute("UPDATE judgement SET subject = 'c-00000000000000cc', subject_anchor = replace(subject_anchor, '\"words\":\"', '\"words\":\"un') WHERE number = 3");

        var again = ProgramRun.Of("read", folder["a.case"], "--again");
        Assert.Contains("1 judgement no longer finds its line", again.Output, StringComparison.Ordinal);
        using var store = CaseFile.OpenExisting(folder["a.case"]).Case!;
        var records = store.Records().ToList();
        Assert.All(records, r => Assert.Equal(("Harbour Post", new DateOnly(2030, 5, 6)), (r.Document.Outlet, r.Document.Published)));
        var rulings = Rulings.Of(store.Judgements(), records);
        Assert.Equal([claim.Id, statement.Id], rulings.Standing.Select(j => j.Subject));
        Assert.Equal(3, Assert.Single(rulings.Lost).Number);
        Assert.DoesNotContain(rulings.Counted(records).SelectMany(r => r.Claims), c => c.Id == claim.Id);
    }

    [Fact]
    public void Paths_and_again_do_not_go_together()
    {
        Assert.Equal(2, ProgramRun.Of("read", folder["a.case"], folder["in"], "--again").ExitCode);
        Assert.Equal(2, ProgramRun.Of("read", folder["a.case"]).ExitCode);
        Assert.Equal(1, ProgramRun.Of("read", folder["none.case"], "--again").ExitCode);
        Assert.Equal(1, ProgramRun.Of("verify", folder["none.case"]).ExitCode);
    }

    private void Read()
    {
        var request = new ReadingRequest([folder["in"]]) { Outlet = "Harbour Post", Published = new DateOnly(2030, 5, 6) };
        Assert.True(CaseReading.ReadAsync(folder["a.case"], request, _ => { }, CancellationToken.None).Result.Summary!.IsComplete);
    }

    private (Claim, Statement) Subjects()
    {
        using var store = CaseFile.OpenExisting(folder["a.case"]).Case!;
        var record = store.Records().First();
        return (record.Claims[0], record.Statements[^1]);
    }

    private VerificationReport Verify()
    {
        var steps = new List<int>();
        var (report, problem) = CaseVerification.Verify(folder["a.case"], null, (done, _) => steps.Add(done), CancellationToken.None);
        Assert.Null(problem);
        Assert.Equal(Enumerable.Range(1, 6), steps);
        return report!;
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
