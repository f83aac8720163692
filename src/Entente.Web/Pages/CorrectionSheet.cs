using System.Globalization;
using Entente.Briefs.Wording;
using Entente.Cases.Lexicons;
using Entente.Cases.Views;
using Entente.Records;
using Entente.Web.Hosting;
using Entente.Web.Lines;

namespace Entente.Web.Pages;

/// <summary>A part of a claim or statement that can be corrected.</summary>
/// <param name="Field">Name of the part.</param>
/// <param name="Value">What counts now, as a form gives it back: a name, a class, a TIMEX3 value; null where nothing does.</param>
/// <param name="Words">The words of the text that it stands on, a line for each stretch; null where there are none.</param>
/// <param name="IsRead">True where it has a value beside its words.</param>
/// <param name="HasWords">True where it stands on words.</param>
/// <param name="Note">How to write it.</param>
/// <param name="Choices">What may be chosen; empty for free text.</param>
public sealed record CorrectablePart(string Field, string Label, string? Value, string? Words, bool IsRead, bool HasWords, string Note, IReadOnlyList<NamedValue> Choices);

/// <summary>A claim or a statement with everything in it that an analyst may correct.</summary>
/// <param name="Claim">Null for a statement.</param>
/// <param name="Finding">That the claim stands in; null for a statement.</param>
/// <param name="Statement">The statement, or that around the claim; null for what the author says.</param>
/// <param name="Quotes">The words of a statement.</param>
/// <param name="Judgements">On the statement, where it is one.</param>
/// <param name="Machine">How the machine read what analysts have changed of a statement; of a claim it stands with the claim.</param>
public sealed record CorrectionSheet(
    string Line, ClaimLine? Claim, FindingRow? Finding, StatementNote? Statement, IReadOnlyList<Quoted> Quotes, IReadOnlyList<JudgedLine> Judgements, IReadOnlyList<NamedValue> Machine,
    IReadOnlyList<CorrectablePart> Parts, IReadOnlyList<string> Voices, IReadOnlyList<string> ItemClasses)
{
    private const int MostVoices = 200;
    private const string PartiesNote = "Names or ids, with semicolons between them; ‘none’ for nobody.";

    /// <summary>Null for an id of nothing that counts.</summary>
    public static CorrectionSheet? Of(CaseView view, PageQuery query)
    {
        var id = query.Part("line");
        if (view.StatementWith(id) is { } found) return OfStatement(view, found.Record, found.Statement);
        if (view.FindingsOf(id).FirstOrDefault() is not { } finding) return null;
        var entry = finding.Claims.First(c => c.Witness.Claim.Id == id);
        var (claim, text, roles) = (entry.Witness.Claim, entry.Witness.Document.Text, entry.Witness.Claim.Roles);
        return new CorrectionSheet(
            id, ClaimLine.Of(view, finding, entry), FindingRow.Of(view, view.Brief.AccountOf(finding)), entry.Witness.Statement is { } around ? StatementNote.Of(view, around, null) : null, [], [], [],
            [
                Read("holder", "Whose claim it is", claim.Holder?.Name ?? "author", "A name or an id; ‘author’ for the author of the document."),
                Certain(claim.Certainty),
                Chosen("frame", "Kind of event", claim.Frame.ToString().ToUpperInvariant(), [.. Enum.GetNames<Frame>().Select(f => new NamedValue(f.ToUpperInvariant(), f.ToLowerInvariant()))]),
                Read("agent", "Giver, or who does it", Parties(roles.Agent), Named(roles.Agent) + PartiesNote),
                Read("recipient", "Receiver, or to whom", Parties(roles.Recipient), Named(roles.Recipient) + PartiesNote),
                OnWords("item", "What it is", roles.Item is null ? "none" : roles.Item.Class, roles.Item?.Text, "The class; ‘none’ where nothing is named."),
                OnWords("quantity", "How much", Amount(roles.Quantity), roles.Quantity?.Text, "40 tonnes · 40..60 tonnes · 40.. tonnes (at least) · ..60 tonnes (at most) · none"),
                OnWords("place", "Where", roles.Place?.Name ?? "none", roles.Place?.Text, "A name; ‘none’ where nothing is said."),
                OnWords("time", "When", roles.Time is null ? "none" : roles.Time.Value, roles.Time?.Text, "2023-10-12 · 2023-10 · 2023 · 2023-Q3 · 2006/ (since 2006) · none"),
                new("evidence", "The words that say it", null, claim.Evidence.In(text), false, true, "As they stand in the document.", []),
            ],
            VoicesOf(view), [.. ShippedLexicons.ItemClasses.Order(StringComparer.Ordinal)]);
    }

    private static CorrectionSheet OfStatement(CaseView view, DocumentRecord record, Statement statement) => new(
        statement.Id, null, null, StatementNote.Of(view, statement, null), [.. statement.Content.Select(span => Quoted.Of(view, record.Document, span))], [.. view.Review.On(statement.Id).Select(j => JudgedLine.Of(view, j))], MachineOf(view, record.Document, statement),
        [
            Read("speaker", "Who says it", statement.Speaker.Name, "A name or an id. Its claims change with it."),
            Certain(statement.Certainty),
            new("content", "What is said", null, string.Join('\n', statement.Content.Select(s => s.In(record.Document.Text).ReplaceLineEndings(" "))), false, true, "As it stands in the document; where it is interrupted, a line for each stretch.", []),
        ],
        VoicesOf(view), []);

    private static IReadOnlyList<NamedValue> MachineOf(CaseView view, Document document, Statement counted)
    {
        if (view.Review.Of(document.Id)?.Statements.FirstOrDefault(s => s.Read?.Id == counted.Id) is not { IsChanged: true, Read: { } read }) return [];
        string Content(Statement s) => string.Join(" … ", s.Content.Select(c => c.In(document.Text)));
        return
        [
            .. NamedValue.Changed("speaker", read.Speaker.Name, counted.Speaker.Name), .. NamedValue.Changed("certainty", read.Certainty.Label(), counted.Certainty.Label()), .. NamedValue.Changed("content", Content(read), Content(counted)),
        ];
    }

    private static CorrectablePart Read(string field, string label, string value, string note) => new(field, label, value, null, true, false, note, []);

    private static CorrectablePart OnWords(string field, string label, string? value, string? words, string note) => new(field, label, value, words, true, true, note, []);

    private static CorrectablePart Chosen(string field, string label, string value, IReadOnlyList<NamedValue> choices) => new(field, label, value, null, true, false, "", choices);

    private static CorrectablePart Certain(Certainty certainty) =>
        Chosen("certainty", "How sure they are", certainty.Label(), [.. Enum.GetValues<Certainty>().Select(c => new NamedValue(c.Label(), StanceWords.Word(c)))]);

    private static List<string> VoicesOf(CaseView view) => [.. view.Brief.Voices.Named.Take(MostVoices).Select(v => VoiceWords.Name(v, view.Brief.Names)).Distinct(StringComparer.Ordinal)];

    private static string Parties(IReadOnlyList<Party> parties) => parties.Count == 0 ? "none" : string.Join("; ", parties.Select(p => p.ActorId ?? p.Name));

    // An id is exact and says little.
    private static string Named(IReadOnlyList<Party> parties) => parties.Any(p => p.ActorId is not null) ? $"Now {Listing.And([.. parties.Select(p => p.Name)])}. " : "";

    private static string Amount(Quantity? amount)
    {
        if (amount is null) return "none";
        var unit = amount.Unit is { } named ? " " + named : "";
        static string Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
        return (amount.Low == amount.High ? Text(amount.Low) : $"{Text(amount.Low)}..{Text(amount.High)}") + unit;
    }
}
