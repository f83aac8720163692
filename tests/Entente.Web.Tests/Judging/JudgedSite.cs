using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Tests.Serving;

namespace Entente.Web.Tests.Judging;

/// <summary>The samples in a case of their own, for tests that judge.</summary>
public sealed class JudgedSite : IAsyncLifetime
{
    public ServedCase Case { get; private set; } = null!;

    public FormSender Forms { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Case = await ServedCase.OfAsync(ServedCase.Samples);
        Forms = new FormSender(Case);
    }

    public async Task DisposeAsync()
    {
        Forms.Dispose();
        await Case.DisposeAsync();
    }

    /// <summary>The case with all that was judged until now.</summary>
    public async Task<CaseView> ViewAsync() => (await Case.Session.RenewAsync()).View!;

    public async Task<IReadOnlyList<Judgement>> JudgementsAsync() => (await ViewAsync()).Review.Judgements;
}
