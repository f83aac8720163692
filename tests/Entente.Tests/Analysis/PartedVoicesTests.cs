using Entente.Analysis.Accounts;
using Entente.Analysis.Judgements;
using Entente.Analysis.Origins;
using Entente.Analysis.Status;
using Entente.Records;
using Entente.Tests.Briefs;
using static Entente.Tests.Briefs.Story;

namespace Entente.Tests.Analysis;

/// <summary>Voices that an analyst parted are one origin in neither figure.</summary>
public sealed class PartedVoicesTests
{
    private const string Words = "The paper spoke of it.";

    private static readonly string[] Rest =
    [
        "", "Rain kept the harbour empty for most of the week.", "Elsewhere a mayor opened two schools beside the old mill.", "Prices of barley fell once more in the southern valleys.",
        "Nobody had seen the ferry since Tuesday, fishermen complained.",
    ];

    private static readonly Speaker Official = Unnamed("a Veskian official", "VSK");
    private static readonly Speaker Officer = Unnamed("a Veskian officer", "VSK");
    private static readonly Speaker Clerk = Unnamed("a clerk", null);
    private static readonly Speaker General = new() { Text = "General Orn", Name = "Orn", ActorId = "orn", SpokenFor = ["VSK"], Kind = SpeakerKind.Person };

    [Fact]
    public void Two_that_are_not_named_are_two()
    {
        Assert.Equal((1, 2), Range([Told(1, Official), Told(2, Clerk)]));
        var account = Account([Told(1, Official), Told(2, Clerk)], Apart("a clerk", "a Veskian official"));
        Assert.Equal((2, 2), (account.Origins.Low, account.Origins.High));
        Assert.Empty(account.Origins.Merges);
        Assert.Equal(FindingStatus.Reported, account.Now.Status);
        Assert.Equal(2, account.History.Count);
    }

    [Fact]
    public void Who_does_not_speak_for_a_state_is_not_tied_to_it()
    {
        var account = Account([Told(1, Ministry), Told(2, Official)], Apart("a Veskian official", "VSK"));
        Assert.Equal((2, 2), (account.Origins.Low, account.Origins.High));
        Assert.Empty(account.Origins.Merges);
        // It may still be anybody else.
        var professor = Account([Told(1, Ministry), Told(2, Official), Told(3, Professor)], Apart("a Veskian official", "VSK"));
        Assert.Equal((2, 3), (professor.Origins.Low, professor.Origins.High));
        Assert.Equal("name edda brandt", Assert.Single(professor.Origins.Merges).A);
    }

    [Fact]
    public void Who_is_not_the_ministry_is_not_tied_to_it_through_its_state()
    {
        Assert.Equal((2, 2), Range([Told(1, Ministry), Told(2, Official)], Apart("vsk-defence", "a Veskian official")));
        Assert.Equal((1, 2), Range([Told(1, General), Told(2, Official)], Apart("vsk-defence", "a Veskian official")));
        Assert.Equal((2, 2), Range([Told(1, General), Told(2, Official), Told(3, Ministry)], Apart("vsk-defence", "a Veskian official")));
    }

    [Fact]
    public void Of_two_that_are_parted_one_may_be_the_ministry_and_not_both()
    {
        var account = Account([Told(1, Ministry), Told(2, Official), Told(3, Officer), Told(4, Clerk)], Apart("a Veskian official", "a Veskian officer"));
        Assert.Equal((2, 4), (account.Origins.Low, account.Origins.High));
        Assert.All(account.Origins.Merges, m => Assert.Equal(MergeGround.MaySpeakForIt, m.Ground));
    }

    [Fact]
    public void Who_has_fewest_choices_is_put_first()
    {
        DocumentRecord[] records = [Told(1, Ministry), Told(2, Clerk), Told(3, Official), Told(4, Professor)];
        Assert.Equal((2, 4), Range(records, Apart("a clerk", "a Veskian official")));
    }

    [Fact]
    public void Two_of_one_government_are_two()
    {
        DocumentRecord[] records = [Told(1, Ministry), Told(2, General), Told(3, Ministry)];
        Assert.Equal((1, 1), Range(records));
        var account = Account(records, Apart("orn", "vsk-defence"));
        Assert.Equal((2, 2), (account.Origins.Low, account.Origins.High));
        Assert.Equal([("VSK", 2), ("orn", 1)], account.Origins.Origins.Select(o => (o.Id, o.Witnesses.Count)));
        Assert.Equal([("vsk-defence", 2), ("VSK", 1)], Account(records, Apart("vsk-defence", "orn")).Origins.Origins.Select(o => (o.Id, o.Witnesses.Count)));
    }

    [Fact]
    public void The_linchpin_is_sought_among_those_who_are_parted()
    {
        DocumentRecord[] records = [Told(1, Official), Told(2, Clerk)];
        Assert.Equal((FindingStatus.Open, 2), (Account(records).Linchpin.Without, Account(records).Linchpin.Voices.Count));
        var pin = Account(records, Apart("a clerk", "a Veskian official")).Linchpin;
        Assert.Equal((FindingStatus.Alleged, 1), (pin.Without, pin.Voices.Count));
    }

    [Fact]
    public void A_parting_goes_with_a_joined_voice_until_a_later_judgement_says_otherwise()
    {
        DocumentRecord[] records = [Told(1, Official), Told(2, Clerk), Told(3, Officer)];
        Assert.Equal((2, 3), Range(records, Apart("a clerk", "a Veskian officer"), Joined("a Veskian officer", Official)));
        Assert.Equal((1, 3), Range(records, Joined("a Veskian officer", Official)));
        Assert.Equal((1, 3), Range(records, Apart("a clerk", "a Veskian official"), Joined("a clerk", Official)));
        Assert.Equal((2, 3), Range(records, Joined("a clerk", Official), Joined("a Veskian officer", Official), Apart("a clerk", "a Veskian officer")));
    }

    [Fact]
    public void The_order_of_the_documents_changes_nothing()
    {
        DocumentRecord[] records = [Told(1, Ministry), Told(2, Official), Told(3, Officer), Told(4, Clerk)];
        Judgement[] judgements = [Apart("a Veskian official", "a Veskian officer"), Apart("a clerk", "vsk-defence")];
        Assert.Equal(Range(records, judgements), Range([.. records.Reverse()], judgements));
    }

    private static (int, int) Range(IReadOnlyList<DocumentRecord> records, params Judgement[] judgements)
    {
        var origins = Account(records, judgements).Origins;
        return (origins.Low, origins.High);
    }

    private static FindingAccount Account(IReadOnlyList<DocumentRecord> records, params Judgement[] judgements) =>
        Assert.Single(CaseAccounts.Of(records, [], rulings: Rulings.Of([.. judgements.Select((j, i) => j with { Number = i + 1 })])).All);

    private static Judgement Apart(string subject, string other) => new(0, JudgementKind.ApartVoice, subject, other, "tester", DateTimeOffset.UnixEpoch, "");

    private static Judgement Joined(string subject, Speaker with) =>
        new(0, JudgementKind.SameVoice, subject, with.Name, "tester", DateTimeOffset.UnixEpoch, "") { Correction = new Correction(CorrectedField.Speaker) { Speaker = with } };

    private static Speaker Unnamed(string name, string? state) =>
        new() { Text = name, Name = name, SpokenFor = state is null ? [] : [state], Kind = SpeakerKind.Unnamed, Unnamed = new UnnamedVoice(1, 1, VoiceOffice.Official, false) };

    private static DocumentRecord Told(int day, Speaker speaker) =>
        new DocumentSketch($"Wagons {day}", $"{Words} {Rest[day]}") { Published = new DateOnly(2031, 1, day) }
            .Says(speaker, Words).Claims(Frame.Transfer, Words, Gives(Arvenia, Tolmark, "arms"), spoken: true).Record();
}
