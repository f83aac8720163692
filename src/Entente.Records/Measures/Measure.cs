namespace Entente.Records.Measures;

/// <summary>One provision: who may not give what to whom, since when, and how well that is established.</summary>
public sealed record Measure
{
    /// <summary>Stable, unique in its regime: <c>2270-6</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The instrument's number or name: <c>2270</c>.</summary>
    public required string Resolution { get; init; }

    /// <summary><c>8(a)(i)</c>; the verification says whether the number was seen.</summary>
    public required string Paragraph { get; init; }

    /// <summary>How a reader cites it: <c>S/RES/2270 (2016) para 6</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>Day of adoption.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day in force, inclusive; null where no end is set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>How it stands today; on an earlier day the dates decide.</summary>
    public MeasureStatus Status { get; init; }

    /// <summary>Why it has that status, where the file says more than the status does.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Ids of the measures that do its work now.</summary>
    public IReadOnlyList<string> OvertakenBy { get; init; } = [];

    /// <summary>What it is about.</summary>
    public MeasureKind Kind { get; init; }

    /// <summary>As the target state sees it.</summary>
    public MeasureDirection Direction { get; init; }

    /// <summary>Whether states must or are asked.</summary>
    public MeasureForce Force { get; init; }

    /// <summary>Whom it binds, in words.</summary>
    public required string Binds { get; init; }

    /// <summary>The operative verb, as the source gives it.</summary>
    public required string Verb { get; init; }

    /// <summary>What it says, in our words; never to be shown as a quotation.</summary>
    public required string Paraphrase { get; init; }

    /// <summary>What it names, in words: goods, persons, services.</summary>
    public required string Names { get; init; }

    /// <summary>The kinds of event that can engage it.</summary>
    public IReadOnlyList<Frame> Frames { get; init; } = [];

    /// <summary>The item classes that it covers, with all below them.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Classes within <see cref="Items"/> or <see cref="Also"/> that it does not reach.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>What would have to be shown beyond party, goods and date; null where nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether a reader is shown it first for the goods of <see cref="Items"/>.</summary>
    public MeasureRole Role { get; init; }

    /// <summary>Exchanges beside those of <see cref="Items"/> that it comes in question for.</summary>
    public IReadOnlyList<MeasureCase> Also { get; init; } = [];

    /// <summary>Up to how much is allowed; null where nothing is.</summary>
    public Cap? Cap { get; init; }

    /// <summary>What it leaves aside; on a measure that is an exemption, what it grants.</summary>
    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>Ids of the measures that this one is an exemption from.</summary>
    public IReadOnlyList<string> Exempts { get; init; } = [];

    /// <summary>Why no alleged exchange can be set against it; null where one can.</summary>
    public string? Untestable { get; init; }

    /// <summary>How well wording and number are established.</summary>
    public Verification Verification { get; init; }

    /// <summary>What was seen where, and what rests on general knowledge.</summary>
    public string? VerificationNote { get; init; }

    /// <summary>Where it was seen; null where it was not.</summary>
    public string? Url { get; init; }
}

/// <summary>A further kind of exchange that a measure comes in question for, and what would have to be shown.</summary>
/// <param name="Items">Item classes with all below them; none means that the kind of event is enough.</param>
/// <param name="Frames">Kinds of event; none means those of the measure.</param>
/// <param name="Direction">Null means that of the measure.</param>
/// <param name="Role">Whether a reader is shown it first.</param>
/// <param name="Condition">A clause that completes "it would have to be shown that".</param>
public sealed record MeasureCase(IReadOnlyList<string> Items, IReadOnlyList<Frame> Frames, MeasureDirection? Direction, MeasureRole Role, string Condition);

/// <summary>A quantity up to which something is allowed.</summary>
/// <param name="Quantity">Null where the text sets a ceiling without a number.</param>
/// <param name="Unit">What is counted; other units are not converted.</param>
/// <param name="Period">Whose deliveries are counted together, and over what time.</param>
/// <param name="Other">The same ceiling in another unit.</param>
public sealed record Cap(decimal? Quantity, string? Unit, string Period, (decimal Quantity, string Unit)? Other);

/// <summary>Something that a measure leaves aside.</summary>
/// <param name="Words">In words, always.</param>
/// <param name="Test">What the record can be asked; null where only the words say it.</param>
public sealed record Exemption(string Words, ExemptionTest? Test)
{
    /// <summary>Id of the paragraph that grants it, where that is another than the one it narrows.</summary>
    public string? Measure { get; init; }
}

/// <summary>All that is given must hold.</summary>
public sealed record ExemptionTest
{
    /// <summary>Item classes, with all below them.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Place ids (<c>PRK/Rason</c>).</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Kinds of event; none means any.</summary>
    public IReadOnlyList<Frame> Frames { get; init; } = [];

    /// <summary>True where the goods must come from another state than the target.</summary>
    public bool FromElsewhere { get; init; }

    /// <summary>Last day on which it could apply.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>True where what the test asks exempts on its face; false where it only may.</summary>
    public bool Decides { get; init; }
}
