using Entente.Cases.Judging;
using Entente.Cases.Reading;
using Entente.Records;
using Entente.Web.Tests.Serving;
using Microsoft.Data.Sqlite;

namespace Entente.Web.Tests.Pages;

/// <summary>What a case shows while its findings are worked out.</summary>
public sealed class OpeningTests : IAsyncLifetime
{
    private const string Opening = "The case is being opened.";

    private readonly string folder = Directory.CreateTempSubdirectory("entente-opening-").FullName;

    private string CasePath => Path.Combine(folder, "story.case");

    public async Task InitializeAsync() => Assert.Null((await CaseReading.ReadAsync(CasePath, new ReadingRequest([ServedCase.Samples]), _ => { }, CancellationToken.None)).Problem);

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_case_that_opens_slowly_shows_how_it_last_stood()
    {
        string before;
        await using (var first = await HeldAsync())
        {
            // Nothing was kept: the reader is told to wait.
            Assert.Contains("story is being opened", await first.PageAsync("/situation"), StringComparison.Ordinal);
            before = await first.ReleasedAsync();
        }

        await using (var second = await HeldAsync())
        {
            var shown = await second.PageAsync("/situation");
            Assert.Contains($"{Opening} Until then this shows how it stood when this page was last looked at; nothing has changed since.", shown, StringComparison.Ordinal);
            Assert.Equal(Section(before, "contested"), Section(shown, "contested"));
            Assert.Equal(Section(before, "changed"), Section(shown, "changed"));
            Assert.Contains("story is being opened", await second.PageAsync("/findings"), StringComparison.Ordinal);
            Assert.Contains("story is being opened", await second.PageAsync("/situation?since=2023-01-01"), StringComparison.Ordinal);
            Assert.Equal(before, await second.ReleasedAsync());
            var view = (await second.Session.ViewAsync()).View!;
            Assert.Null(second.Session.Judge(view, [new JudgementRequest(JudgementKind.Note, view.Review.Queue[0].Claim.Witness.Claim.Id, "Ada", DateTimeOffset.UnixEpoch, "To be looked at.")]).Problem);
        }

        await using var third = await HeldAsync();
        Assert.Contains("last looked at, 1 change ago.", await third.PageAsync("/situation"), StringComparison.Ordinal);
        await third.ReleasedAsync();
    }

    [Theory]
    [InlineData("UPDATE kept_page SET model = '{}'")]
    [InlineData("""UPDATE kept_page SET model = json_set(model, '$.Contested', NULL)""")]
    [InlineData("UPDATE kept_page SET program = 'another build'")]
    [InlineData("UPDATE kept_page SET seal = 'of another journal'")]
    public async Task What_this_build_did_not_keep_of_this_case_is_not_shown(string change)
    {
        await using (var first = await HeldAsync()) await first.ReleasedAsync();
        await using (var connection = new SqliteConnection($"Data Source={CasePath};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = new SqliteCommand(change, connection);
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        await using var second = await HeldAsync();
        Assert.Contains("story is being opened", await second.PageAsync("/situation"), StringComparison.Ordinal);
        await second.ReleasedAsync();
    }

    [Fact]
    public async Task Looking_at_a_case_that_opens_fast_leaves_its_file_as_it_was()
    {
        var before = await File.ReadAllBytesAsync(CasePath);
        await using (var site = await HeldAsync(isSlow: false)) await site.ReleasedAsync();

        Assert.Equal(before, await File.ReadAllBytesAsync(CasePath));
    }

    private Task<HeldCase> HeldAsync(bool isSlow = true) => HeldCase.OfAsync(CasePath, isSlow ? TimeSpan.Zero : TimeSpan.MaxValue);

    private static string Section(string page, string id) => page[page.IndexOf($"aria-labelledby=\"{id}\"", StringComparison.Ordinal)..] is var rest ? rest[..rest.IndexOf("</section>", StringComparison.Ordinal)] : "";
}
