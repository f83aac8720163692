namespace Entente.Web.Hosting;

/// <summary>A key and what it does; only what a page has as a link, a field or a button.</summary>
/// <param name="Key">As the browser names it.</param>
/// <param name="Does">Completes "this key …".</param>
internal sealed record PageKey(string Key, string Does)
{
    public static readonly PageKey Find = new("/", "goes to the search field");
    public static readonly PageKey Help = new("?", "opens this page");
    public static readonly PageKey PageBefore = new("p", "turns to the page before, in a list of several");
    public static readonly PageKey PageAfter = new("n", "turns to the page after");
    public static readonly PageKey Earlier = new("[", "goes to earlier days, on the timeline");
    public static readonly PageKey Later = new("]", "goes to later days");
    public static readonly PageKey Wider = new("-", "goes to a wider stretch of days");
    public static readonly PageKey Whole = new("0", "goes to the whole timeline");

    public static readonly PageKey Judge = new("o", "opens what can be judged of the claim in hand, of a document or of a voice");
    public static readonly PageKey Open = new("o", "opens what the item in hand leads to: the passage found, and beside a text the voice or the finding");
    public static readonly PageKey ToWords = new("w", "goes from a reading beside a text to its words");
    public static readonly PageKey Accept = new("a", "accepts the claim in hand");
    public static readonly PageKey Refuse = new("x", "refuses it, and asks for the reason first where none is given; Enter then refuses");
    public static readonly PageKey Correct = new("c", "opens the sheet to correct it");
    public static readonly PageKey ToFinding = new("f", "goes to the finding of the claim in hand, in the review");
    public static readonly PageKey Undo = new("u", "takes back your last judgement");

    public static readonly PageKey Judgements = new("g j", "goes from the review to all judgements");
    public static readonly PageKey Brief = new("g b", "opens the brief to print");

    // The script knows these itself.
    private static readonly PageKey NextItem = new("j", "goes to the next item: a finding, a claim, a voice, a document");
    private static readonly PageKey ItemBefore = new("k", "goes to the item before");
    private static readonly PageKey Escape = new("Escape", "leaves a field, or closes what was opened");

    /// <summary>In the order in which a reader learns them; those of the navigation are in <see cref="PagePlace"/>.</summary>
    public static IReadOnlyList<PageKey> All { get; } = [NextItem, ItemBefore, PageAfter, PageBefore, Find, Escape, Earlier, Later, Wider, Whole, Open, ToWords, Judge, Accept, Refuse, Correct, ToFinding, Undo, Judgements, Brief, Help];
}
