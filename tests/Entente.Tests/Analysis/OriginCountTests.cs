using Entente.Analysis.Accounts;
using Entente.Analysis.Origins;
using Entente.Analysis.Status;
using Entente.Analysis.Testimony;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

/// <summary>On whom a finding rests, how it stands and how it came to.</summary>
public sealed class OriginCountTests
{
    private const string Words = "The paper spoke of it.";

    // So that no document is a copy of another.
    private static readonly string[] Rest =
    [
        "", "Rain kept the harbour empty for most of the week.", "Elsewhere a mayor opened two schools beside the old mill.", "Prices of barley fell once more in the southern valleys.",
        "Nobody had seen the ferry since Tuesday, fishermen complained.",
    ];

    [Fact]
    public void One_voice_told_in_three_papers_is_one_origin()
    {
        var account = Account([Told(1, Ministry), Told(2, Ministry), Told(3, Ministry)]);
        Assert.Equal((1, 1), (account.Origins.Low, account.Origins.High));
        Assert.Equal(3, Assert.Single(account.Origins.Origins).Witnesses.Count);
        Assert.All(account.Origins.Merges, m => Assert.Equal(MergeGround.SameVoice, m.Ground));
        Assert.Equal(FindingStatus.Alleged, account.Now.Status);
    }

    [Fact]
    public void Those_who_speak_for_one_state_are_one_origin()
    {
        var general = new Speaker { Text = "General Orn", Name = "Orn", ActorId = "orn", SpokenFor = ["VSK"], Kind = SpeakerKind.Person };
        Assert.Equal((1, 1), Range([Told(1, Ministry), Told(2, general)]));
    }

    [Fact]
    public void An_unnamed_official_may_be_the_named_ministry()
    {
        var official = Unnamed("a Veskian official", "VSK");
        var account = Account([Told(1, Ministry), Told(2, official)]);
        Assert.Equal((1, 2), (account.Origins.Low, account.Origins.High));
        Assert.Equal(MergeGround.MaySpeakForIt, Assert.Single(account.Origins.Merges).Ground);
        Assert.Equal((2, 2), Range([Told(1, Ministry), Told(2, Unnamed("a Tolmark official", "TLM"))]));
    }

    [Fact]
    public void Two_unnamed_officials_may_be_one_and_two_people_may_be_two() =>
        Assert.Equal((1, 3), Range([Told(1, Unnamed("an official", null)), Told(2, Unnamed("two people", null) with { Unnamed = new UnnamedVoice(2, 2, VoiceOffice.Source, false) })]));

    [Fact]
    public void An_author_without_a_source_adds_to_the_higher_figure_alone() =>
        Assert.Equal((1, 3), Range([Told(1, Ministry), Told(2, null), Told(3, null)]));

    [Fact]
    public void What_two_papers_rest_on_is_the_origin_not_the_papers()
    {
        var paper = new Speaker { Text = "The Courier", Name = "The Courier", ActorId = "courier", SpokenFor = ["courier"], Kind = SpeakerKind.Body };
        var other = paper with { Name = "The Post", ActorId = "post", SpokenFor = ["post"] };
        Assert.Equal((2, 2), Range([Told(1, paper), Told(2, other)]));
        Assert.Equal((1, 1), Range([Citing(Told(1, paper), Ministry), Citing(Told(2, other), Ministry)]));
    }

    [Fact]
    public void A_paper_that_others_name_goes_back_to_its_own_report()
    {
        var courier = new Speaker { Text = "the Courier", Name = "Courier", ActorId = "courier", SpokenFor = ["courier"], Kind = SpeakerKind.Body };
        var report = Told(1, Unnamed("a Veskian official", "VSK"));
        report = report with { Document = report.Document with { Outlet = "The Courier" } };
        var account = Account([report, Told(2, courier), Told(3, courier)]);
        Assert.Equal((1, 1), (account.Origins.Low, account.Origins.High));
        Assert.Equal(OriginKind.Unnamed, Assert.Single(account.Origins.Origins).Kind);
        Assert.Contains(account.Origins.Merges, m => m is { Ground: MergeGround.Retold, IsCertain: true });
        Assert.Equal((1, 1), Range([Told(2, courier), Told(3, courier)]));
    }

    [Fact]
    public void The_order_of_the_documents_changes_nothing()
    {
        DocumentRecord[] records = [Told(1, Ministry), Told(2, Unnamed("an official", null)), Told(3, null), Told(4, Unnamed("a Veskian official", "VSK"))];
        Assert.Equal(Range(records), Range([.. records.Reverse()]));
    }

    [Fact]
    public void A_finding_is_replayed_day_by_day()
    {
        var plan = Told(1, Ministry, Certainty.Probable);
        var account = Account([plan, Told(2, Ministry), Told(3, ArvenianSpokeswoman, Certainty.CertainlyNot)]);
        Assert.Equal([FindingStatus.Planned, FindingStatus.Alleged, FindingStatus.Contested], account.History.Select(h => h.Reading.Status));
        Assert.Equal(new DateOnly(2031, 1, 3), account.History[^1].Day);
        Assert.Equal(FindingStatus.Alleged, CaseAccounts.Of(CaseFile.AsOf([plan, Told(2, Ministry), Told(3, ArvenianSpokeswoman, Certainty.CertainlyNot)], new DateOnly(2031, 1, 2)), []).All.Single().Now.Status);
    }

    [Fact]
    public void A_party_that_says_it_confirms_it()
    {
        var minister = new Speaker { Text = "Tolmark's minister", Name = "Holm", SpokenFor = ["TLM"], Kind = SpeakerKind.Person };
        Assert.Equal(FindingStatus.Confirmed, Account([Told(1, Ministry), Told(2, minister)]).Now.Status);
    }

    [Fact]
    public void Who_takes_it_back_leaves_it_retracted() =>
        Assert.Equal(FindingStatus.Retracted, Account([Told(1, Ministry), Told(2, Ministry, Certainty.CertainlyNot)]).Now.Status);

    [Fact]
    public void The_linchpin_is_the_voice_without_which_it_would_stand_elsewhere()
    {
        var account = Account([Told(1, Ministry), Told(2, ArvenianSpokeswoman, Certainty.CertainlyNot)]);
        Assert.Equal(["VSK"], account.Linchpin.Voices);
        Assert.Equal(FindingStatus.DeniedOnly, account.Linchpin.Without);
    }

    private static (int, int) Range(IReadOnlyList<DocumentRecord> records) => (Account(records).Origins.Low, Account(records).Origins.High);

    private static FindingAccount Account(IReadOnlyList<DocumentRecord> records) => Assert.Single(CaseAccounts.Of(records, []).All);

    private static Speaker Unnamed(string name, string? state) =>
        new() { Text = name, Name = name, SpokenFor = state is null ? [] : [state], Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(1, 1, VoiceOffice.Official, false) };

    private static DocumentRecord Told(int day, Speaker? speaker, Certainty certainty = Certainty.Certain)
    {
        var sketch = new DocumentSketch($"Wagons {day}", $"{Words} {Rest[day]}") { Published = new DateOnly(2031, 1, day) };
        if (speaker is not null) sketch.Says(speaker, Words, certainty);
        return sketch.Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"), certainty, spoken: speaker is not null).Record();
    }

    private static DocumentRecord Citing(DocumentRecord record, Speaker source) =>
        record with { Statements = [.. record.Statements.Select(s => s with { Chain = [new ChainLink(LinkKind.Voice, s.Speaker), new ChainLink(LinkKind.Source, source)] })] };
}
