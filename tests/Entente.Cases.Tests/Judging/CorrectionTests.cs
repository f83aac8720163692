using Entente.Analysis.Judgements;
using Entente.Records;

namespace Entente.Cases.Tests.Judging;

public sealed class CorrectionTests
{
    private readonly Bench bench = new();

    [Fact]
    public void Roles_take_their_new_words_and_values()
    {
        bench.Correct(bench.Claim, CorrectedField.Item, "energy.oil", "grain");
        bench.Correct(bench.Claim, CorrectedField.Quantity, "40..60 tonnes", "40 tonnes");
        bench.Correct(bench.Claim, CorrectedField.Place, "North Korea", "Sundia");
        bench.Correct(bench.Claim, CorrectedField.Time, "2024-03-01", "Friday");
        bench.Correct(bench.Claim, CorrectedField.Agent, "RUS; Harbour Authority");
        bench.Correct(bench.Claim, CorrectedField.Recipient, quote: "Lisbon");
        bench.Correct(bench.Claim, CorrectedField.Frame, "agree");
        var claim = bench.CountedClaim;
        Assert.Equal(("grain", "energy.oil"), (claim.Roles.Item!.Text, claim.Roles.Item.Class));
        Assert.Equal(("40 tonnes", null, 40m, 60m, "tonnes"), (claim.Roles.Quantity!.Text, claim.Roles.Quantity.Value, claim.Roles.Quantity.Low, claim.Roles.Quantity.High, claim.Roles.Quantity.Unit));
        Assert.Equal(("Sundia", "PRK"), (claim.Roles.Place!.Text, claim.Roles.Place.Id));
        Assert.Equal(("Friday", "2024-03-01"), (claim.Roles.Time!.Text, claim.Roles.Time.Value));
        Assert.Equal([("RUS", "RUS"), (null, null)], claim.Roles.Agent.Select(p => (p.ActorId, p.State)));
        Assert.Equal(("Lisbon", new TextSpan(97, 103)), (claim.Roles.Recipient[0].Text, claim.Roles.Recipient[0].Span!.Value));
        Assert.Equal(Frame.Agree, claim.Frame);
        Assert.Equal("goods.food", bench.Record.Claims[0].Roles.Item!.Class);
    }

    [Fact]
    public void None_empties_a_role()
    {
        foreach (var role in (CorrectedField[])[CorrectedField.Agent, CorrectedField.Recipient, CorrectedField.Item, CorrectedField.Quantity, CorrectedField.Place, CorrectedField.Time]) bench.Correct(bench.Claim, role, "none");
        var roles = bench.CountedClaim.Roles;
        Assert.True(roles is { Agent.Count: 0, Recipient.Count: 0, Item: null, Quantity: null, Place: null, Time: null });
    }

    [Fact]
    public void The_speaker_of_a_statement_takes_its_claims_and_its_place_in_the_chain_along()
    {
        bench.Correct(bench.Statement, CorrectedField.Speaker, "Russia", "Port officials");
        Assert.Equal(("Port officials", "RUS", SpeakerKind.State), (bench.CountedStatement.Speaker.Text, bench.CountedStatement.Speaker.ActorId, bench.CountedStatement.Speaker.Kind));
        Assert.Equal(("Russia", "RUS"), (bench.CountedClaim.Holder!.Name, bench.CountedClaim.Holder.ActorId));
        Assert.Equal(["Harbour Post", "Russia"], bench.CountedStatement.Chain.Select(l => l.Voice.Name));
    }

    [Fact]
    public void A_claim_goes_to_another_holder_without_its_statement_or_to_the_author()
    {
        bench.Correct(bench.Claim, CorrectedField.Holder, "USA");
        var held = bench.CountedClaim;
        var own = bench.Counted.Statements.Single(s => s.Id == held.Statement);
        Assert.Equal(("USA", "USA", bench.Statement), (held.Holder!.ActorId, own.Speaker.ActorId, own.Within));
        Assert.Equal("Port officials", bench.CountedStatement.Speaker.Name);
        bench.Correct(bench.Claim, CorrectedField.Holder, "author");
        Assert.True(bench.CountedClaim is { Holder: null, Statement: null });
        Assert.Equal(bench.Record.Statements.Count, bench.Counted.Statements.Count);
    }

    [Fact]
    public void A_content_that_is_cut_gives_its_claims_to_whoever_speaks_around_it()
    {
        bench.Correct(bench.Statement, CorrectedField.Content, quote: "on Friday");
        Assert.Equal([new TextSpan(20, 29)], bench.CountedStatement.Content);
        Assert.True(bench.CountedClaim is { Holder: null, Statement: null });
        bench.Correct(bench.Statement, CorrectedField.Content, quote: "Norland had shipped at least 40 tonnes");
        Assert.Equal((bench.Statement, "Port officials"), (bench.CountedClaim.Statement, bench.CountedClaim.Holder!.Name));
    }

    [Fact]
    public void The_last_word_on_a_part_counts_and_taking_it_back_gives_the_one_before()
    {
        bench.Correct(bench.Claim, CorrectedField.Certainty, "CT-");
        bench.Correct(bench.Claim, CorrectedField.Certainty, "ps+");
        Assert.Equal((Certainty.Possible, "judgement:2"), (bench.CountedClaim.Certainty, Assert.Single(bench.CountedClaim.CertaintyPath)));
        bench.Judge(JudgementKind.Undo, "2");
        Assert.Equal(Certainty.CertainlyNot, bench.CountedClaim.Certainty);
        bench.Judge(JudgementKind.Undo, "3");
        Assert.Equal(Certainty.Possible, bench.CountedClaim.Certainty);
    }

    [Fact]
    public void A_refused_statement_takes_along_what_stands_in_it_until_it_is_accepted()
    {
        bench.Judge(JudgementKind.Refuse, bench.Statement);
        Assert.Empty(bench.Counted.Statements);
        Assert.Equal(bench.Record.Claims[1].Id, Assert.Single(bench.Counted.Claims).Id);
        bench.Judge(JudgementKind.Accept, bench.Statement);
        Assert.Equal(2, bench.Counted.Claims.Count);
        bench.Judge(JudgementKind.Refuse, bench.Claim);
        Assert.Equal(bench.Record.Claims[1].Id, Assert.Single(bench.Counted.Claims).Id);
        Assert.Equal(2, bench.Counted.Statements.Count);
    }

    [Fact]
    public void Voices_are_joined_and_parted()
    {
        bench.Judge(JudgementKind.SameVoice, "port officials", "NOR");
        Assert.Equal(("NOR", "Port officials", SpeakerKind.State), (bench.CountedStatement.Speaker.ActorId, bench.CountedStatement.Speaker.Text, bench.CountedStatement.Speaker.Kind));
        Assert.Equal("NOR", bench.CountedClaim.Holder!.ActorId);
        bench.Judge(JudgementKind.SameVoice, "Norland", "port officials");
        Assert.NotNull(bench.CountedClaim.Holder); // in a circle
        bench.Judge(JudgementKind.Undo, "2");
        bench.Judge(JudgementKind.ApartVoice, "NOR", "Port officials");
        Assert.Equal(("Port officials", null), (bench.CountedClaim.Holder!.Name, bench.CountedClaim.Holder.ActorId));
        bench.Judge(JudgementKind.ApartVoice, "Port officials", "NOR");
        Assert.Equal(["SUN"], bench.CountedStatement.Speaker.SpokenFor);
        Assert.Empty(bench.CountedClaim.Holder!.SpokenFor);
    }

    [Fact]
    public void A_state_is_parted_by_any_of_its_names()
    {
        bench.Judge(JudgementKind.ApartVoice, "Port officials", "Norway");
        Assert.DoesNotContain("NOR", bench.CountedStatement.Speaker.SpokenFor);
        Assert.Equal("NOR", Assert.Single(bench.Counted.Parted).B.Key);
    }

    [Fact]
    public void A_joined_voice_is_distrusted_under_either_name()
    {
        bench.Judge(JudgementKind.SameVoice, "Port officials", "USA");
        bench.Judge(JudgementKind.Distrust, "Port officials");
        Assert.DoesNotContain(bench.Counted.Claims, c => c.Id == bench.Claim);
        bench.Judge(JudgementKind.Undo, "2");
        Assert.Contains(bench.Counted.Claims, c => c.Id == bench.Claim);
    }

    [Fact]
    public void Sources_and_claims_are_graded_apart_and_the_last_grade_counts()
    {
        bench.Judge(JudgementKind.GradeSource, "harbour post", value: "c");
        bench.Judge(JudgementKind.GradeSource, "Harbour Post", value: "B");
        bench.Judge(JudgementKind.GradeClaim, bench.Claim, value: "3");
        Assert.Equal('B', bench.Rulings.SourceGrades["Harbour Post"]);
        Assert.Equal('3', bench.Rulings.ClaimGrades[bench.Claim]);
        Assert.Same(bench.Record, bench.Counted);
    }

    [Fact]
    public void Both_readings_stand_side_by_side()
    {
        bench.Correct(bench.Claim, CorrectedField.Certainty, "CT-");
        bench.Judge(JudgementKind.Note, bench.Claim);
        bench.Judge(JudgementKind.Refuse, bench.Record.Claims[1].Id);
        bench.Judge(JudgementKind.SameVoice, "Norland", "RUS");
        var reviewed = ReviewedDocument.Of(bench.Record, bench.Rulings);
        Assert.Equal([(Certainty.Probable, Certainty.CertainlyNot, 2, true), (Certainty.Unknown, null, 1, false)],
            reviewed.Claims.Select(c => (c.Read!.Certainty, c.Counted?.Certainty, c.Judgements.Count, c.IsChanged)));
        Assert.True(reviewed.Claims[1].IsOut);
        Assert.Equal([(true, "Russia"), (false, "Port officials")], reviewed.Statements.Select(s => (s.IsChanged, s.Counted!.Speaker.Name)));
    }
}
