namespace Entente.Web.Hosting;

/// <summary>A key and what it does; only what a page has as a link, a field or a button.</summary>
/// <param name="Key">As the browser names it.</param>
/// <param name="Does">Completes "this key …".</param>
internal sealed record PageKey(string Key, string Does)
{
    public static readonly PageKey Find = new("/", "goes to the search field");
    public static readonly PageKey Help = new("?", "opens this page");
    public static readonly PageKey PageBefore = new("p", "goes back a page in a long list");
    public static readonly PageKey PageAfter = new("n", "goes on a page in a long list");
    public static readonly PageKey Earlier = new("[", "shows earlier days on the timeline");
    public static readonly PageKey Later = new("]", "shows later days on the timeline");
    public static readonly PageKey Wider = new("-", "shows more days on the timeline");
    public static readonly PageKey Whole = new("0", "shows the whole timeline");

    public static readonly PageKey Judge = new("o", "opens the form to judge the claim you are on, or the document or voice of the page");
    public static readonly PageKey Open = new("o", "opens what you are on: a passage found, or the voice or finding named beside a text");
    public static readonly PageKey ToWords = new("w", "goes from a note beside a text to the words it is about");
    public static readonly PageKey Accept = new("a", "accepts the claim you are on");
    public static readonly PageKey Refuse = new("x", "refuses the claim you are on; if you gave no reason it asks for one, and Enter then refuses");
    public static readonly PageKey Correct = new("c", "opens the page on which the claim you are on is corrected");
    public static readonly PageKey ToFinding = new("f", "goes to the finding of the claim you are on, in the review");
    public static readonly PageKey Undo = new("u", "takes back your last judgement");

    public static readonly PageKey Judgements = new("g j", "goes from the review to the list of all judgements");
    public static readonly PageKey Brief = new("g b", "opens the brief, for printing");

    // The script knows these itself.
    private static readonly PageKey NextItem = new("j", "moves to the next item: a finding, a claim, a voice, a document");
    private static readonly PageKey ItemBefore = new("k", "moves to the item before");
    private static readonly PageKey Escape = new("Escape", "leaves a field, or closes what was opened");

    /// <summary>In the order in which a reader learns them; those of the navigation are in <see cref="PagePlace"/>.</summary>
    public static IReadOnlyList<PageKey> All { get; } = [NextItem, ItemBefore, PageAfter, PageBefore, Find, Escape, Earlier, Later, Wider, Whole, Open, ToWords, Judge, Accept, Refuse, Correct, ToFinding, Undo, Judgements, Brief, Help];
}
